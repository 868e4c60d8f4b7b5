<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
  <context>
    <name>Casebinder</name>
    <message>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source> (denies it)</source>
      <translation> (ينفيها)</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/arc_paths.py"/>
      <source> (filtered out)</source>
      <translation> (مستبعد بالتصفية)</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/comparing_words.py"/>
      <source> (set back)</source>
      <translation> (أُعيد إلى ما كان)</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source> (taken back)</source>
      <translation> (جرى التراجع عنه)</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source> (version {version})</source>
      <translation> (الإصدار {version})</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/plate.py"/>
      <source> ({column}, row {row} of {down})</source>
      <translation> ({column}، الصف {row} من {down})</translation>
    </message>
    <message>
      <location filename="desktop/intake/told.py"/>
      <source> Left out: {passed_over}.</source>
      <translation> متروك: {passed_over}.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/outlets.py"/>
      <source> Page {number} of {count}.</source>
      <translation> الصفحة {number} من {count}.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/asking_first.py"/>
      <source> That is too many for one file: print a part of it, or save it as volumes.</source>
      <translation> هذا أكثر مما يسعه ملف واحد: اطبع جزءًا منه أو احفظه في مجلدات.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/asking_first.py"/>
      <source> That is too many for one file: print a part of it.</source>
      <translation> هذا أكثر مما يسعه ملف واحد: اطبع جزءًا منه.</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/competing.py"/>
      <source> The order turns on {count:,} claims: look at them again.</source>
      <translation>
        <numerusform> لا يتوقف الترتيب على أي إفادة.</numerusform>
        <numerusform>يتوقف الترتيب على إفادة واحدة: أعد النظر فيها.</numerusform>
        <numerusform>يتوقف الترتيب على إفادتين: أعد النظر فيهما.</numerusform>
        <numerusform>يتوقف الترتيب على {count:,} إفادات: أعد النظر فيها.</numerusform>
        <numerusform>يتوقف الترتيب على {count:,} إفادة: أعد النظر فيها.</numerusform>
        <numerusform>يتوقف الترتيب على {count:,} إفادة: أعد النظر فيها.</numerusform>
      </translation>
      <extra-singular> The order turns on one claim: look at it again.</extra-singular>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <location filename="db/asking/wording.py"/>
      <source> and </source>
      <translation> و</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source> and no original are held.</source>
      <translation> ولا يُحفظ أصل لها.</translation>
    </message>
    <message>
      <location filename="desktop/history/act_list.py"/>
      <source> and others</source>
      <translation> وآخرون</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <location filename="db/keeping/conflicted.py"/>
      <source> and {count:,} more</source>
      <translation> و{count:,} غيرها</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets.py"/>
      <source> and {count} more</source>
      <translation> و{count} غيرها</translation>
    </message>
    <message>
      <location filename="desktop/incidents/when_and_where.py"/>
      <source> as given by {isolated}</source>
      <translation> بحسب {isolated}</translation>
    </message>
    <message>
      <location filename="db/exchange/zotero_rdf.py"/>
      <source> from line {line:,} on</source>
      <translation> من السطر {line:,} فصاعدًا</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings_chart.py"/>
      <source> of {clean}</source>
      <translation> من {clean}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source> of {isolated}</source>
      <translation> من {isolated}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/rating_band.py"/>
      <source> since {show_short}</source>
      <translation> منذ {show_short}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/chosen.py"/>
      <source> to {late}</source>
      <translation> إلى {late}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/rating_band.py"/>
      <source> until {show_short}</source>
      <translation> حتى {show_short}</translation>
    </message>
    <message>
      <location filename="db/reading/carrying.py"/>
      <source> {count} carried over.</source>
      <translation> نُقل {count}.</translation>
    </message>
    <message>
      <location filename="db/reading/carrying.py"/>
      <source> {held} with the earlier version.</source>
      <translation> {held} مع النسخة السابقة.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/rating_band.py"/>
      <source> {reliability} holds on {show_short}.</source>
      <translation> يسري {reliability} في {show_short}.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/spoken.py"/>
      <source> {them} over it.</source>
      <translation> {them} فوقه.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source> · its columns become what “{reused}” says</source>
      <translation> · تصير أعمدته ما يذكره «{reused}»</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/competing.py"/>
      <source> · turns on {count:,} claims</source>
      <translation>
        <numerusform> · لا يتوقف على أي إفادة</numerusform>
        <numerusform>· يتوقف على إفادة واحدة</numerusform>
        <numerusform>· يتوقف على إفادتين</numerusform>
        <numerusform>· يتوقف على {count:,} إفادات</numerusform>
        <numerusform>· يتوقف على {count:,} إفادة</numerusform>
        <numerusform>· يتوقف على {count:,} إفادة</numerusform>
      </translation>
      <extra-singular> · turns on {count:,} claim</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/sharing/name_card.py"/>
      <source> · {count:,} other spellings</source>
      <translation>
        <numerusform> · بلا كتابات أخرى</numerusform>
        <numerusform>· كتابة أخرى واحدة</numerusform>
        <numerusform>· كتابتان أخريان</numerusform>
        <numerusform>· {count:,} كتابات أخرى</numerusform>
        <numerusform>· {count:,} كتابة أخرى</numerusform>
        <numerusform>· {count:,} كتابة أخرى</numerusform>
      </translation>
      <extra-singular> · {count:,} other spelling</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>&amp;Actor and role…</source>
      <translation>الجهة الفاعلة ودورها…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>&amp;And…</source>
      <translation>و…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>&amp;Any of these is enough</source>
      <translation>يكفي أي من هذه</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>&amp;Assessment…</source>
      <translation>التقييم…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>&amp;Change…</source>
      <translation>تغيير…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>&amp;Date…</source>
      <translation>التاريخ…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>&amp;Delete</source>
      <translation>حذف</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>&amp;Either this or: {before}</source>
      <translation>إما هذا أو: {before}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>&amp;Figures…</source>
      <translation>الأرقام…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>&amp;Keep this</source>
      <translation>الإبقاء على هذا</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>&amp;Kind</source>
      <translation>النوع</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>&amp;Leave these out</source>
      <translation>استبعاد هذه</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>&amp;Leave this out</source>
      <translation>استبعاد هذا</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>&amp;Or…</source>
      <translation>أو…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>&amp;Outlet…</source>
      <translation>وسيلة الإعلام…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>&amp;Place…</source>
      <translation>المكان…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>&amp;Remove</source>
      <translation>إزالة</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>&amp;Rename</source>
      <translation>إعادة تسمية</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>&amp;Save this view…</source>
      <translation>حفظ هذا العرض…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>&amp;Standing</source>
      <translation>الوضع</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>&amp;State of our work…</source>
      <translation>حالة عملنا…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>&amp;Surely</source>
      <translation>يقينًا</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>&amp;Tag…</source>
      <translation>الوسم…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>&amp;Take apart</source>
      <translation>تفكيك</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>&amp;Words…</source>
      <translation>الكلمات…</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <source>+ Actor</source>
      <translation>+ جهة فاعلة</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>+ Address</source>
      <translation>+ عنوان</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>+ Authors</source>
      <translation>+ مؤلفون</translation>
    </message>
    <message>
      <location filename="desktop/actors/said_part.py"/>
      <location filename="desktop/incidents/who_says_what.py"/>
      <source>+ Claim</source>
      <translation>+ إفادة</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <source>+ Competing explanations</source>
      <translation>+ تفسيرات متنافسة</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <location filename="desktop/incidents/when_and_where.py"/>
      <source>+ Date</source>
      <translation>+ تاريخ</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <source>+ Date given</source>
      <translation>+ تاريخ مذكور</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>+ Date of publication</source>
      <translation>+ تاريخ النشر</translation>
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
      <translation>+ رخصة</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>+ Link</source>
      <translation>+ رابط</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <location filename="desktop/actors/names_part.py"/>
      <source>+ Name</source>
      <translation>+ اسم</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>+ Note</source>
      <translation>+ ملاحظة</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>+ Note or to-do</source>
      <translation>+ ملاحظة أو مهمة</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>+ Outlet</source>
      <translation>+ وسيلة إعلام</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_ratings.py"/>
      <source>+ Own rating</source>
      <translation>+ تقييم خاص</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <location filename="desktop/incidents/when_and_where.py"/>
      <source>+ Place</source>
      <translation>+ مكان</translation>
    </message>
    <message>
      <location filename="desktop/actors/publisher_part.py"/>
      <source>+ Rating</source>
      <translation>+ تقييم</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <location filename="desktop/actors/relations_part.py"/>
      <source>+ Relation</source>
      <translation>+ علاقة</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <source>+ Series</source>
      <translation>+ سلسلة</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <location filename="desktop/incidents/card.py"/>
      <source>+ Summary</source>
      <translation>+ ملخص</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>+ Tag</source>
      <translation>+ وسم</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <source>+ What is said of it</source>
      <translation>+ ما يُقال عنه</translation>
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
      <translation>، و{maybe:,} ربما بدأت حينئذ</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/toll_known.py"/>
      <source>, best estimate {point:,}</source>
      <translation>، أفضل تقدير {point:,}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>, changed since</source>
      <translation>، تغيّر منذ ذلك الحين</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>, counting {sources} back to it</source>
      <translation>، بإرجاع {sources} إليه</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>, counting {sources} back to them</source>
      <translation>، بإرجاع {sources} إليها</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>, edited here</source>
      <translation>، عُدّل هنا</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>, from {mime}.</source>
      <translation>، من {mime}.</translation>
    </message>
    <message>
      <location filename="desktop/actors/listings_part.py"/>
      <source>, number {number}</source>
      <translation>، العدد {number}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/heading.py"/>
      <source>, published {show}</source>
      <translation>، نُشر {show}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>, the first of {days_words} it can be</source>
      <translation>، أول ما يمكن أن يكون من {days_words}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/told.py"/>
      <source>, {clash} of them at odds</source>
      <translation>، {clash} منها متعارضة</translation>
    </message>
    <message>
      <location filename="db/reading/pictures.py"/>
      <source>, {height:,.0f} m above the sea</source>
      <translation>، {height:,.0f} م فوق سطح البحر</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>. Nothing is left of {count}</source>
      <translation>. لم يبق شيء من {count}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>1 Confirmed by other sources</source>
      <comment>term</comment>
      <translation>1 أكدته مصادر أخرى</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/spoken.py"/>
      <source>1 source</source>
      <translation>مصدر واحد</translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <source>12 May 2022, or as exact as known</source>
      <translation>12 مايو 2022، أو بقدر ما يُعرف</translation>
    </message>
    <message>
      <location filename="desktop/preferences/sample.py"/>
      <source>18 Apr 2022</source>
      <translation>18 أبريل 2022</translation>
    </message>
    <message>
      <location filename="desktop/sharing/what_part.py"/>
      <source>18 April 2022, late 2019</source>
      <translation>18 أبريل 2022، أواخر 2019</translation>
    </message>
    <message>
      <location filename="desktop/preferences/sample.py"/>
      <source>19 Apr 2022</source>
      <translation>19 أبريل 2022</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>2 Probably true</source>
      <comment>term</comment>
      <translation>2 صحيح على الأرجح</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>3 Possibly true</source>
      <comment>term</comment>
      <translation>3 ربما صحيح</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>4 Doubtful</source>
      <comment>term</comment>
      <translation>4 مشكوك فيه</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>5 Improbable</source>
      <comment>term</comment>
      <translation>5 غير مرجح</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>6 Truth cannot be judged</source>
      <comment>term</comment>
      <translation>6 لا يمكن الحكم على صحته</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets.py"/>
      <source>: {count} instead of {width}</source>
      <translation>: {count} بدلًا من {width}</translation>
    </message>
    <message>
      <location filename="desktop/wanted.py"/>
      <source>&gt; to do    @ actors    # tags    ! incidents    : dates</source>
      <translation>&gt; مهام    @ جهات فاعلة    # وسوم    ! حوادث    : تواريخ</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>A Completely reliable</source>
      <comment>term</comment>
      <translation>A موثوق تمامًا</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>A bag for archives (.zip: BagIt, RO-Crate)</source>
      <translation>حزمة للأرشيفات (.zip: BagIt، RO-Crate)</translation>
    </message>
    <message>
      <location filename="db/records/bookmarks.py"/>
      <source>A bookmark needs a name.</source>
      <translation>الإشارة المرجعية تحتاج إلى اسم.</translation>
    </message>
    <message>
      <location filename="db/records/bookmarks.py"/>
      <source>A bookmark needs a window of time that ends after it starts.</source>
      <translation>الإشارة المرجعية تحتاج إلى فترة زمنية تنتهي بعد بدايتها.</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>A bundle for platforms that exchange threat reports.</source>
      <translation>حزمة للمنصات التي تتبادل تقارير التهديدات.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>A case file (.case)</source>
      <translation>ملف قضية (.case)</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A century is the hundred years that share its first digits.</source>
      <comment>rule of dates</comment>
      <translation>القرن هو مئة السنة التي تشترك في أرقامها الأولى.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>A chip above the lanes takes it away.</source>
      <translation>زر التصفية فوق المسارات يزيلها.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/zone_field.py"/>
      <source>A city such as Kabul, a zone such as Asia/Kabul, or +04:30</source>
      <translation>مدينة مثل كابول، أو منطقة زمنية مثل Asia/Kabul، أو ‎+04:30</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_bar.py"/>
      <source>A claim about an incident, in these words (C)</source>
      <translation>إفادة عن حادثة، بهذه الكلمات (C)</translation>
    </message>
    <message>
      <location filename="db/merging/their_copy.py"/>
      <source>A clock on their side is {days:,} days ahead; where both changed a field, their change counts as the newer one.</source>
      <translation>ساعة أحد الأجهزة لديهم متقدمة {days:,} يومًا؛ وحيث غيّر الطرفان حقلًا يُعدّ تغييرهم هو الأحدث.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>A code has between 1 and {longest} letters, and no “]”.</source>
      <translation>للرمز حرف واحد على الأقل و{longest} على الأكثر، بلا «]».</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <source>A code such as en, fa, ps, ru, ar-Latn</source>
      <translation>رمز مثل en أو fa أو ps أو ru أو ar-Latn</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>A code such as en, fa, ru</source>
      <translation>رمز مثل en أو fa أو ru</translation>
    </message>
    <message>
      <location filename="desktop/merging/banner.py"/>
      <location filename="desktop/merging/pane.py"/>
      <source>A colleague’s file</source>
      <translation>ملف زميل</translation>
    </message>
    <message>
      <location filename="desktop/arriving/recovery.py"/>
      <source>A copy is complete, but lacks what was done after it was made.</source>
      <translation>النسخة كاملة، لكن ينقصها ما جرى بعد إنشائها.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>A copy of “{name}”</source>
      <translation>نسخة من «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/sharing/what_part.py"/>
      <source>A copy with its history</source>
      <translation>نسخة مع تاريخها</translation>
    </message>
    <message>
      <location filename="desktop/sharing/wishes.py"/>
      <source>A copy with its history holds everything, so nothing can be withheld from it. Take off what stands under “Withheld”, or hand over a share without the history.</source>
      <translation>النسخة مع تاريخها تحوي كل شيء، فلا يمكن حجب شيء عنها. أزل ما هو تحت «محجوب»، أو سلّم مشاركة بلا تاريخ.</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>A dataset row was altered.</source>
      <translation>عُبث بصف من مجموعة بيانات.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A date as programs write it; nothing the text leaves out is filled in.</source>
      <comment>rule of dates</comment>
      <translation>تاريخ كما تكتبه البرامج؛ ولا يُستكمل ما سكت عنه النص.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A date in another language.</source>
      <comment>rule of dates</comment>
      <translation>تاريخ بلغة أخرى.</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>A date in words: 12 May 2022, May 2022</source>
      <translation>تاريخ بالكلمات: 12 مايو 2022، مايو 2022</translation>
    </message>
    <message>
      <location filename="desktop/widgets/when_field.py"/>
      <source>A date in words: 18 April 2022, late 2019, between 3 and 5 May</source>
      <translation>تاريخ بالكلمات: 18 أبريل 2022، أواخر 2019، بين 3 و5 مايو</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A date with a clock time.</source>
      <comment>rule of dates</comment>
      <translation>تاريخ مع ساعة.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>A date, a step or a name</source>
      <translation>تاريخ أو خطوة أو اسم</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A day without its month is the nearest one to publication.</source>
      <comment>rule of dates</comment>
      <translation>اليوم بلا شهر هو الأقرب إلى النشر.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A decade is the ten years that share its first digits.</source>
      <comment>rule of dates</comment>
      <translation>العقد هو السنوات العشر التي تشترك في أرقامها الأولى.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>A dossier prints the incidents of the case with who says what, in which words and where. Import an article or add an incident first.</source>
      <translation>يطبع الملف المطبوع حوادث القضية مع من يقول ماذا، وبأي كلمات، وأين. استورد مقالًا أو أضف حادثة أولًا.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A few days, weeks, months or years before publication.</source>
      <comment>rule of dates</comment>
      <translation>قبل النشر ببضعة أيام أو أسابيع أو أشهر أو سنوات.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A few days, weeks, months or years from the date it refers to.</source>
      <comment>rule of dates</comment>
      <translation>بضعة أيام أو أسابيع أو أشهر أو سنوات من التاريخ الذي يشير إليه.</translation>
    </message>
    <message>
      <location filename="desktop/intake/sheet.py"/>
      <source>A field cannot be used yet: see below it.</source>
      <translation>حقل لا يمكن استخدامه بعد: انظر أسفله.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>A field to empty everywhere</source>
      <translation>حقل يُفرَّغ في كل مكان</translation>
    </message>
    <message>
      <location filename="db/asking/written.py"/>
      <source>A filter of this view could not be read. The view was left as it is; save it anew to replace it.</source>
      <translation>تعذرت قراءة مرشّح في هذا العرض. تُرك العرض كما هو؛ احفظه من جديد لاستبداله.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>A larger sheet or several show more.</source>
      <translation>ورقة أكبر أو عدة أوراق تُظهر المزيد.</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/bindings.py"/>
      <source>A letter alone is for typing. Press it together with Ctrl or Alt.</source>
      <translation>الحرف وحده للكتابة. اضغطه مع Ctrl أو Alt.</translation>
    </message>
    <message>
      <location filename="db/cells.py"/>
      <source>A list that the case keeps cannot be read (it begins with “{start}”), so it was not written by Casebinder. The case was left as it is; look for a copy, or bring what can be read into a new case.</source>
      <translation>تعذرت قراءة قائمة تحفظها القضية (تبدأ بـ«{start}»)، فلم يكتبها Casebinder. تُركت القضية كما هي؛ ابحث عن نسخة، أو انقل ما يمكن قراءته إلى قضية جديدة.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A millennium is the thousand years that share its first digit.</source>
      <comment>rule of dates</comment>
      <translation>الألفية هي ألف السنة التي تشترك في رقمها الأول.</translation>
    </message>
    <message>
      <location filename="desktop/reading/opened.py"/>
      <source>A name</source>
      <translation>اسم</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>A name has at least two letters.</source>
      <translation>الاسم من حرفين على الأقل.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>A name to withhold</source>
      <translation>اسم يُحجب</translation>
    </message>
    <message>
      <location filename="desktop/map/going.py"/>
      <source>A name, or coordinates such as 34.53, 69.17.</source>
      <translation>اسم، أو إحداثيات مثل 34.53, 69.17.</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_bar.py"/>
      <source>A new actor named by these words (A)</source>
      <translation>جهة فاعلة جديدة تسميها هذه الكلمات (A)</translation>
    </message>
    <message>
      <location filename="desktop/sharing/share_sheet.py"/>
      <source>A new file is made of what may go, and of nothing else. Your case stays as it is; nothing is sent anywhere.</source>
      <translation>يُنشأ ملف جديد مما يجوز تسليمه ولا شيء غيره. تبقى قضيتك كما هي؛ ولا يُرسل شيء إلى أي مكان.</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_bar.py"/>
      <source>A new incident that these words tell of (I)</source>
      <translation>حادثة جديدة ترويها هذه الكلمات (I)</translation>
    </message>
    <message>
      <location filename="desktop/sharing/key_row.py"/>
      <source>A new key</source>
      <translation>مفتاح جديد</translation>
    </message>
    <message>
      <location filename="desktop/reading/putting_back.py"/>
      <source>A new version of the text is made with them in their place. The earlier version and the original stay as they are; claims and notes move along.</source>
      <translation>تُنشأ نسخة جديدة من النص وهي في موضعها. تبقى النسخة السابقة والأصل كما هما؛ وتنتقل الإفادات والملاحظات معها.</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>A new {kind}</source>
      <translation>{kind}: إضافة جديد</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>A newspaper, an agency, an office</source>
      <translation>صحيفة أو وكالة أو مكتب</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_bar.py"/>
      <source>A note in the margin beside these words (N)</source>
      <translation>ملاحظة في الهامش بجانب هذه الكلمات (N)</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>A note or a to-do is written on a card, below its tags, or in the margin of a text: select words and press N.</source>
      <translation>تُكتب الملاحظة أو المهمة على البطاقة تحت وسومها، أو في هامش النص: حدد كلمات واضغط N.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>A number</source>
      <translation>رقم</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>A number is needed.</source>
      <translation>يلزم رقم.</translation>
    </message>
    <message>
      <location filename="db/records/counting.py"/>
      <source>A number set by hand needs a reason.</source>
      <translation>الرقم المحدد يدويًا يحتاج إلى سبب.</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>A passage of {longest:,} words also stands in “{name}”.</source>
      <translation>مقطع من {longest:,} كلمة يرد أيضًا في «{name}».</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>A period</source>
      <translation>فترة</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>A person</source>
      <translation>شخص</translation>
    </message>
    <message>
      <location filename="desktop/reading/speech_fields.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>A person, a group, an office</source>
      <translation>شخص أو جماعة أو مكتب</translation>
    </message>
    <message>
      <location filename="desktop/network/sheets.py"/>
      <source>A picture of this size would have {many} million pixels. Choose a smaller one or a PDF; nothing was written.</source>
      <translation>ستكون الصورة بهذا الحجم {many} مليون بكسل. اختر حجمًا أصغر أو PDF؛ لم يُكتب شيء.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/outlets.py"/>
      <source>A picture of {words} at this size would have {pixels:,.0f} million pixels. Choose a smaller size or a PDF; nothing was written.</source>
      <translation>ستكون صورة {words} بهذا الحجم {pixels:,.0f} مليون بكسل. اختر حجمًا أصغر أو PDF؛ لم يُكتب شيء.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>A place</source>
      <translation>مكان</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>A printer</source>
      <translation>طابعة</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>A private note never goes out in a share.</source>
      <translation>الملاحظة الخاصة لا تخرج أبدًا في مشاركة.</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>A quote does not stand in its snapshot word for word.</source>
      <translation>اقتباس لا يرد حرفيًا في نسخته المحفوظة.</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>A report of the agency, 20 April 2022</source>
      <translation>خبر للوكالة، 20 أبريل 2022</translation>
    </message>
    <message>
      <location filename="db/strangers/fresh.py"/>
      <source>A row of a data set</source>
      <translation>صف من مجموعة بيانات</translation>
    </message>
    <message>
      <location filename="db/strangers/taking.py"/>
      <source>A row of the table “{table}”</source>
      <translation>صف من الجدول «{table}»</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>A row points to a {parent} that is not there.</source>
      <translation>صف يشير إلى {parent} غير موجود.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/sample.py"/>
      <source>A sample of the look</source>
      <translation>عينة من المظهر</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A season is three months; winter begins in December of the year named.</source>
      <comment>rule of dates</comment>
      <translation>الفصل ثلاثة أشهر؛ ويبدأ الشتاء في ديسمبر من السنة المذكورة.</translation>
    </message>
    <message>
      <location filename="db/records/series.py"/>
      <source>A series needs a name. Nothing was changed.</source>
      <translation>السلسلة تحتاج إلى اسم. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>A source</source>
      <translation>مصدر</translation>
    </message>
    <message>
      <location filename="desktop/dossier/from_file.py"/>
      <source>A style file of your own…</source>
      <translation>ملف أسلوب خاص بك…</translation>
    </message>
    <message>
      <location filename="db/keeping/conflicted.py"/>
      <source>A sync program kept another version of this case beside it: “{name}”{more}. Nothing is lost: take it in as a colleague’s copy, then keep the case where one computer writes it.</source>
      <translation>احتفظ برنامج مزامنة بنسخة أخرى من هذه القضية بجانبها: «{name}»{more}. لم يضع شيء: أدخلها كنسخة زميل، ثم احفظ القضية حيث يكتبها حاسوب واحد.</translation>
    </message>
    <message>
      <location filename="resources/dossier/chronology/template.toml"/>
      <source>A table of the incidents in the order of their dates, one line each, with how exactly each date is known, how it stands and where it is told. The sources follow.</source>
      <comment>kind of dossier</comment>
      <translation>جدول بالحوادث مرتبة بتواريخها، سطر لكل حادثة، مع مدى دقة كل تاريخ ووضع الحادثة ومكان ورودها. وتليه المصادر.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>A table of the same name that comes again is compared with this one.</source>
      <translation>إذا جاء جدول بالاسم نفسه مرة أخرى قورن بهذا.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>A table of your own</source>
      <translation>جدول خاص بك</translation>
    </message>
    <message>
      <location filename="db/records/tags.py"/>
      <source>A tag cannot be merged with itself. Nothing was changed.</source>
      <translation>لا يمكن دمج الوسم مع نفسه. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/tag_field.py"/>
      <source>A tag has at most {longest} letters.</source>
      <translation>لا يزيد الوسم على {longest} حرفًا.</translation>
    </message>
    <message>
      <location filename="db/records/tags.py"/>
      <source>A tag has at most {longest} letters. Nothing was changed.</source>
      <translation>لا يزيد الوسم على {longest} حرفًا. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <source>A tag is a word of your own on incidents, actors and sources. Put one on from a card, or on many at once from a list (Ctrl+T).</source>
      <translation>الوسم كلمة من عندك توضع على الحوادث والجهات الفاعلة والمصادر. ضعه من بطاقة، أو على كثير منها دفعة واحدة من قائمة (Ctrl+T).</translation>
    </message>
    <message>
      <location filename="db/records/tags.py"/>
      <source>A tag needs a word. Nothing was changed.</source>
      <translation>الوسم يحتاج إلى كلمة. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="desktop/beginning.py"/>
      <source>A title and a date in words are enough: “late 2019”, “18 April 2022, evening”.</source>
      <translation>يكفي عنوان وتاريخ بالكلمات: «أواخر 2019»، «18 أبريل 2022، مساءً».</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>A total of many incidents, not one</source>
      <translation>مجموع حوادث كثيرة، لا حادثة واحدة</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A week is Monday to Sunday around the day named.</source>
      <comment>rule of dates</comment>
      <translation>الأسبوع من الاثنين إلى الأحد حول اليوم المذكور.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A weekday is the latest one on or before the day of publication.</source>
      <comment>rule of dates</comment>
      <translation>يوم الأسبوع هو آخر يوم كذلك في يوم النشر أو قبله.</translation>
    </message>
    <message>
      <location filename="db/records/series.py"/>
      <source>A whole cannot be part of its own part. Nothing was changed.</source>
      <translation>لا يمكن أن يكون الكل جزءًا من جزئه. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A year and the last two digits of a later one.</source>
      <comment>rule of dates</comment>
      <translation>سنة ثم آخر رقمين من سنة لاحقة.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>A&amp;ll of these must hold</source>
      <translation>يجب أن تصح كلها</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Abducted</source>
      <comment>term</comment>
      <translation>مختطفون</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Abduction</source>
      <comment>term</comment>
      <translation>اختطاف</translation>
    </message>
    <message>
      <location filename="desktop/notes/table.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>About</source>
      <translation>عن</translation>
    </message>
    <message>
      <location filename="desktop/about.py"/>
      <source>About Casebinder</source>
      <translation>حول Casebinder</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>About Casebinder…</source>
      <translation>حول Casebinder…</translation>
    </message>
    <message>
      <location filename="desktop/arriving/report_view.py"/>
      <location filename="db/strangers/report.py"/>
      <source>About the file</source>
      <translation>عن الملف</translation>
    </message>
    <message>
      <location filename="desktop/reading/claim_sheet.py"/>
      <source>About the incident</source>
      <translation>عن الحادثة</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>Abstract</source>
      <translation>خلاصة</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Accent</source>
      <translation>لون التمييز</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Accept a name for me</source>
      <translation>قبول اسم نيابة عني</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Accept this suggestion (Enter)</source>
      <translation>قبول هذا الاقتراح (Enter)</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Accept what was found</source>
      <translation>قبول ما وُجد</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggesting.py"/>
      <source>Accept {word}</source>
      <translation>قبول {word}</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggesting.py"/>
      <source>Accepted</source>
      <translation>مقبول</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>Accessed</source>
      <translation>تاريخ الاطلاع</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Accessed on</source>
      <translation>اطُّلع عليه في</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/arcs.py"/>
      <source>According to</source>
      <translation>وفقًا لـ</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Accusation by</source>
      <translation>اتهام من</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Accused</source>
      <comment>term</comment>
      <translation>المتهم</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>Accuses</source>
      <translation>يتهم</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Acronym</source>
      <comment>term</comment>
      <translation>اختصار</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>Across the sheet</source>
      <translation>على عرض الورقة</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <location filename="desktop/actors/sheets.py"/>
      <source>Active</source>
      <translation>نشط</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <source>Activity over time</source>
      <translation>النشاط عبر الزمن</translation>
    </message>
    <message>
      <location filename="desktop/actors/activity.py"/>
      <source>Activity over time. {words}</source>
      <translation>النشاط عبر الزمن. {words}</translation>
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
      <translation>جهة فاعلة</translation>
    </message>
    <message>
      <location filename="resources/dossier/actor/template.toml"/>
      <source>Actor profiles</source>
      <comment>kind of dossier</comment>
      <translation>صفحات الجهات الفاعلة</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Actor who took part</source>
      <translation>جهة فاعلة شاركت</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <source>Actor · {kind}</source>
      <translation>جهة فاعلة · {kind}</translation>
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
      <translation>الجهات الفاعلة</translation>
    </message>
    <message>
      <location filename="db/records/bulk/dates.py"/>
      <source>Actors have no date that could be moved. Nothing was changed.</source>
      <translation>ليس للجهات الفاعلة تاريخ يمكن نقله. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>Actors without ties</source>
      <translation>جهات فاعلة بلا صلات</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>Acts and their keys</source>
      <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <location filename="desktop/intake/door.py"/>
      <source>Add</source>
      <translation>إضافة</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Add a claim</source>
      <translation>إضافة إفادة</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>Add a figure</source>
      <translation>إضافة رقم</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/asking.py"/>
      <source>Add a filter…</source>
      <translation>إضافة مرشّح…</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <source>Add a name</source>
      <translation>إضافة اسم</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Add a recipient, or choose another way.</source>
      <translation>أضف مستلمًا أو اختر طريقة أخرى.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/relation_sheet.py"/>
      <source>Add a relation</source>
      <translation>إضافة علاقة</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <location filename="desktop/incidents/sheets.py"/>
      <location filename="desktop/reading/taking.py"/>
      <source>Add actor</source>
      <translation>إضافة جهة فاعلة</translation>
    </message>
    <message>
      <location filename="desktop/reading/taking.py"/>
      <source>Add actor from words</source>
      <translation>إضافة جهة فاعلة من كلمات</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Add actor to incident</source>
      <translation>إضافة جهة فاعلة إلى حادثة</translation>
    </message>
    <message>
      <location filename="desktop/reading/claim_sheet.py"/>
      <location filename="desktop/reading/readings.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <location filename="desktop/window/guiding.py"/>
      <source>Add claim</source>
      <translation>إضافة إفادة</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>Add era</source>
      <translation>إضافة حقبة</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Add explanation</source>
      <translation>إضافة تفسير</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>Add figure</source>
      <translation>إضافة رقم</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>Add filter</source>
      <translation>إضافة مرشّح</translation>
    </message>
    <message>
      <location filename="desktop/reading/incident_sheet.py"/>
      <location filename="desktop/widgets/incident_forms.py"/>
      <source>Add incident</source>
      <translation>إضافة حادثة</translation>
    </message>
    <message>
      <location filename="desktop/reading/incident_sheet.py"/>
      <location filename="desktop/window/guiding.py"/>
      <source>Add incident from words</source>
      <translation>إضافة حادثة من كلمات</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>Add keys</source>
      <translation>إضافة مفاتيح</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <location filename="desktop/timeline/showing/linking.py"/>
      <source>Add link</source>
      <translation>إضافة رابط</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Add link of the chain</source>
      <translation>إضافة حلقة إلى السلسلة</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <source>Add name</source>
      <translation>إضافة اسم</translation>
    </message>
    <message>
      <location filename="desktop/reading/side_notes.py"/>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Add note</source>
      <translation>إضافة ملاحظة</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Add place</source>
      <translation>إضافة مكان</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Add place to incident</source>
      <translation>إضافة مكان إلى حادثة</translation>
    </message>
    <message>
      <location filename="desktop/reading/taking.py"/>
      <source>Add quote</source>
      <translation>إضافة اقتباس</translation>
    </message>
    <message>
      <location filename="desktop/widgets/ratings.py"/>
      <source>Add rating</source>
      <translation>إضافة تقييم</translation>
    </message>
    <message>
      <location filename="desktop/widgets/relation_sheet.py"/>
      <source>Add relation</source>
      <translation>إضافة علاقة</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Add source</source>
      <translation>إضافة مصدر</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <source>Add tag</source>
      <translation>إضافة وسم</translation>
    </message>
    <message>
      <location filename="desktop/beginning.py"/>
      <source>Add the actors you know</source>
      <translation>أضف الجهات الفاعلة التي تعرفها</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Add the denial for me</source>
      <translation>أضف النفي نيابة عني</translation>
    </message>
    <message>
      <location filename="desktop/beginning.py"/>
      <source>Add the first incident</source>
      <translation>أضف أول حادثة</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/picking.py"/>
      <source>Add the nearest in the lane above</source>
      <translation>إضافة الأقرب في المسار الأعلى</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/picking.py"/>
      <source>Add the nearest in the lane below</source>
      <translation>إضافة الأقرب في المسار الأسفل</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/picking.py"/>
      <source>Add the next in the lane</source>
      <translation>إضافة التالية في المسار</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/picking.py"/>
      <source>Add the one before in the lane</source>
      <translation>إضافة السابقة في المسار</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Add this recipient</source>
      <translation>إضافة هذا المستلم</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/picking.py"/>
      <source>Add to the selection, or take out</source>
      <translation>إضافة إلى التحديد أو إخراج منه</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Add to-do</source>
      <translation>إضافة مهمة</translation>
    </message>
    <message>
      <location filename="desktop/spelling/writing.py"/>
      <source>Add “{word}” to my words</source>
      <translation>إضافة «{word}» إلى كلماتي</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Address</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <location filename="desktop/intake/citation.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Address (URL)</source>
      <translation>العنوان (URL)</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>Addresses that were not fetched</source>
      <translation>عناوين لم تُجلب</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Adds a claim about</source>
      <translation>يضيف إفادة عن</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Adds a claim about the date of {here}, which has one.</source>
      <translation>يضيف إفادة عن تاريخ {here}، وله تاريخ.</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Adds a figure to</source>
      <translation>يضيف رقمًا إلى</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>Admiralty &amp;grade…</source>
      <translation>تقييم الأميرالية…</translation>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <source>Adopt</source>
      <translation>اعتماد</translation>
    </message>
    <message>
      <location filename="desktop/merging/pane.py"/>
      <source>Adopt (A)</source>
      <translation>اعتماد (A)</translation>
    </message>
    <message>
      <location filename="desktop/merging/pane.py"/>
      <source>Adopt {count:,} (A)</source>
      <translation>اعتماد {count:,} ‏(A)</translation>
    </message>
    <message>
      <location filename="db/merging/adopting.py"/>
      <source>Adopt {title} from “{name}”</source>
      <translation>اعتماد {title} من «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <source>Adopted “{what}”, with what it needs</source>
      <translation>اعتُمد «{what}» مع ما يحتاج إليه</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Affirmed</source>
      <comment>term</comment>
      <translation>مثبت</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>Afghanistan</source>
      <translation>أفغانستان</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>After that day, by up to half a unit.</source>
      <comment>rule of dates</comment>
      <translation>بعد ذلك اليوم، بنصف وحدة على الأكثر.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Agreement</source>
      <comment>term</comment>
      <translation>اتفاق</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Air strike</source>
      <comment>term</comment>
      <translation>غارة جوية</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Alias</source>
      <comment>term</comment>
      <translation>اسم مستعار</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <location filename="desktop/intake/sheet.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>All</source>
      <translation>الكل</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>All acts are on their usual keys.</source>
      <translation>كل الأوامر على مفاتيحها المعتادة.</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>All as usual</source>
      <translation>كل شيء كالمعتاد</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source>All can be true</source>
      <translation>يمكن أن تصح كلها</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>All decided</source>
      <translation>حُسم الكل</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>All done</source>
      <translation>تم كل شيء</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/eras.py"/>
      <source>All eras…</source>
      <translation>كل الحقب…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/eras.py"/>
      <source>All eras…	Shift+Y</source>
      <translation>كل الحقب…	Shift+Y</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <location filename="desktop/intake/door.py"/>
      <source>All files (*)</source>
      <translation>كل الملفات (*)</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lanes.py"/>
      <location filename="desktop/timeline/grouping/planning.py"/>
      <location filename="desktop/timeline/hands/voice.py"/>
      <source>All incidents</source>
      <translation>كل الحوادث</translation>
    </message>
    <message>
      <location filename="resources/dossier/poster/template.toml"/>
      <source>All incidents on one large sheet, in lanes by actor or kind, with the time in which each surely and possibly lies; or cut into A4 sheets to be joined.</source>
      <comment>kind of dossier</comment>
      <translation>كل الحوادث على ورقة كبيرة واحدة، في مسارات بحسب الجهة الفاعلة أو النوع، مع الوقت الذي تقع فيه كل منها يقينًا واحتمالًا؛ أو مقطعة إلى أوراق A4 تُلصق معًا.</translation>
    </message>
    <message>
      <location filename="desktop/network/strip.py"/>
      <source>All of it</source>
      <translation>كله</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sources_part.py"/>
      <source>All of it goes back to {isolated}. If that falls, so do </source>
      <translation>كله يرجع إلى {isolated}. فإذا سقط سقطت معه </translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>All of it is one step that can be undone.</source>
      <translation>كل هذا خطوة واحدة يمكن التراجع عنها.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>All of the dates listed.</source>
      <comment>rule of dates</comment>
      <translation>كل التواريخ المذكورة.</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>All of them</source>
      <translation>كلها</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>All on one</source>
      <translation>الكل على ورقة واحدة</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>All to-dos are done, or no note has these words.</source>
      <translation>كل المهام منجزة، أو لا ملاحظة فيها هذه الكلمات.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/who_says_what.py"/>
      <source>All words ({count:,})</source>
      <translation>كل الكلمات ({count:,})</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <location filename="desktop/network/sheets.py"/>
      <location filename="desktop/network/timing.py"/>
      <source>All years</source>
      <translation>كل السنوات</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <source>All {incident_count:,} in the list</source>
      <translation>كل ما في القائمة ({incident_count:,})</translation>
    </message>
    <message>
      <location filename="desktop/actors/said_part.py"/>
      <source>All {incident_count:,} incidents in the list</source>
      <translation>كل حوادث القائمة ({incident_count:,})</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Alleged perpetrator</source>
      <translation>الفاعل المزعوم</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Alleged perpetrator</source>
      <comment>term</comment>
      <translation>الفاعل المزعوم</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Almost certain</source>
      <comment>term</comment>
      <translation>شبه مؤكد</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Almost no chance</source>
      <comment>term</comment>
      <translation>شبه مستحيل</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Along the tie to the other</source>
      <translation>على امتداد الصلة إلى الأخرى</translation>
    </message>
    <message>
      <location filename="desktop/reading/found_names.py"/>
      <source>Also in these words</source>
      <translation>وبهذه الكلمات أيضًا</translation>
    </message>
    <message>
      <location filename="desktop/incidents/who_says_what.py"/>
      <source>Also said</source>
      <translation>قيل أيضًا</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Amber</source>
      <translation>كهرماني</translation>
    </message>
    <message>
      <location filename="db/strangers/mending.py"/>
      <source>An act lost to damage of the file</source>
      <translation>أمر ضاع بسبب تلف الملف</translation>
    </message>
    <message>
      <location filename="desktop/network/page.py"/>
      <source>An actor is a person, a group, a state or an outlet: whoever acts or speaks. Add actors to incidents, or say how two of them stand to each other, and they stand here.</source>
      <translation>الجهة الفاعلة شخص أو جماعة أو دولة أو وسيلة إعلام: كل من يفعل أو يتكلم. أضف جهات فاعلة إلى الحوادث، أو بيّن علاقة اثنتين منها، فتظهر هنا.</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>An actor is a person, a group, a state or an outlet: whoever acts or speaks. Make one here, or select a name in a text and press A.</source>
      <translation>الجهة الفاعلة شخص أو جماعة أو دولة أو وسيلة إعلام: كل من يفعل أو يتكلم. أنشئ واحدة هنا، أو حدد اسمًا في نص واضغط A.</translation>
    </message>
    <message>
      <location filename="db/records/identities.py"/>
      <source>An actor is always the same as itself. Nothing was changed.</source>
      <translation>الجهة الفاعلة هي نفسها دائمًا. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="db/records/eras.py"/>
      <source>An era needs a name; nothing was changed. Give it one and try again.</source>
      <translation>الحقبة تحتاج إلى اسم؛ لم يتغير شيء. سمّها وحاول مجددًا.</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/deciding.py"/>
      <source>An incident cannot be joined with itself. Nothing was changed.</source>
      <translation>لا يمكن ضم حادثة إلى نفسها. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/linking.py"/>
      <location filename="db/records/incident_links.py"/>
      <source>An incident cannot be linked to itself. Choose another one.</source>
      <translation>لا يمكن ربط حادثة بنفسها. اختر غيرها.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <source>An incident is anything that happened, or is said to have happened. Make one here, or select words in a text and press I.</source>
      <translation>الحادثة كل ما وقع أو قيل إنه وقع. أنشئ واحدة هنا، أو حدد كلمات في نص واضغط I.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>An organisation</source>
      <translation>منظمة</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/table.py"/>
      <source>And this one</source>
      <translation>وهذه أيضًا</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>And {more:,} more were not there.</source>
      <translation>و{more:,} غيرها لم تكن هناك.</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Another actor</source>
      <translation>جهة فاعلة أخرى</translation>
    </message>
    <message>
      <location filename="desktop/preferences/cases.py"/>
      <source>Another case opens</source>
      <translation>تُفتح قضية أخرى</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Another date</source>
      <translation>تاريخ آخر</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>Another folder…</source>
      <translation>مجلد آخر…</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Another place</source>
      <translation>مكان آخر</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/printing.py"/>
      <source>Another print is being made. Wait for it, or cancel it.</source>
      <translation>تجري طباعة أخرى الآن. انتظرها أو ألغها.</translation>
    </message>
    <message>
      <location filename="db/place.py"/>
      <source>Another program put a different file in the place of “{name}”</source>
      <translation>وضع برنامج آخر ملفًا مختلفًا مكان «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Another…</source>
      <translation>آخر…</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>Any number</source>
      <translation>أي رقم</translation>
    </message>
    <message>
      <location filename="desktop/sharing/what_part.py"/>
      <source>Any; type a name to keep to one</source>
      <translation>أي شيء؛ اكتب اسمًا للاقتصار عليه</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>Anybody</source>
      <translation>أي أحد</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Apart by commas. Such cells say nothing; they are no names and no figures.</source>
      <translation>مفصولة بفواصل. مثل هذه الخلايا لا تقول شيئًا؛ فهي ليست أسماء ولا أرقامًا.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Appearance</source>
      <translation>المظهر</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>Append the texts of the sources</source>
      <translation>إلحاق نصوص المصادر</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>Apr</source>
      <translation>أبريل</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>April</source>
      <translation>أبريل</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Arabic</source>
      <translation>العربية</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Archive</source>
      <translation>الأرشيف</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Area</source>
      <comment>term</comment>
      <translation>منطقة</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Armed assault</source>
      <comment>term</comment>
      <translation>هجوم مسلح</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Armed clash</source>
      <comment>term</comment>
      <translation>اشتباك مسلح</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Armed group</source>
      <comment>term</comment>
      <translation>جماعة مسلحة</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Armenian</source>
      <translation>الأرمنية</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>Around</source>
      <translation>نحو</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Arrange anew</source>
      <translation>إعادة الترتيب</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Arrange the network anew</source>
      <translation>إعادة ترتيب الشبكة</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Arrest</source>
      <comment>term</comment>
      <translation>توقيف</translation>
    </message>
    <message>
      <location filename="desktop/actors/activity.py"/>
      <source>Arrow keys go from bar to bar, Enter shows it in time</source>
      <translation>مفاتيح الأسهم تنتقل من عمود إلى عمود، وEnter يعرضه في الزمن</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Arrows move. C, I, N, A fill a cell; twice C or I makes it strong. Delete empties it.</source>
      <translation>الأسهم للتنقل. C وI وN وA تملأ الخلية؛ وتكرار C أو I يقويها. Delete يفرغها.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Arrows move. C, I, N, A fill a cell; twice C or I makes it strong. Delete empties it. F2 renames the explanation of the column.</source>
      <translation>الأسهم للتنقل. C وI وN وA تملأ الخلية؛ وتكرار C أو I يقويها. Delete يفرغها. F2 يعيد تسمية تفسير العمود.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/arcs.py"/>
      <source>Article</source>
      <translation>مقال</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Article or preprint</source>
      <comment>term</comment>
      <translation>مقال أو نسخة أولية</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Articles</source>
      <translation>المقالات</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Articles, archives, pictures, lists and tables ({read});;{all}</source>
      <translation>مقالات وأرشيفات وصور وقوائم وجداول ({read});;{all}</translation>
    </message>
    <message>
      <location filename="desktop/beginning.py"/>
      <source>Articles, pages, PDFs and pictures, tables of incidents, lists of references and of actors. Or drop the files on this window, or paste with Ctrl+V.</source>
      <translation>مقالات وصفحات وملفات PDF وصور، وجداول حوادث، وقوائم مراجع وجهات فاعلة. أو أفلت الملفات على هذه النافذة، أو الصق بـCtrl+V.</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>Articles, pages, PDFs, tables, lists. A new case is made for them.</source>
      <translation>مقالات وصفحات وملفات PDF وجداول وقوائم. تُنشأ لها قضية جديدة.</translation>
    </message>
    <message>
      <location filename="desktop/map/printing.py"/>
      <source>As</source>
      <translation>بصفة</translation>
    </message>
    <message>
      <location filename="desktop/actors/publisher_part.py"/>
      <source>As a publisher</source>
      <translation>بصفته ناشرًا</translation>
    </message>
    <message>
      <location filename="desktop/actors/sheets.py"/>
      <source>As exactly as it is known: 2021, late 2019, 15 August 2021</source>
      <translation>بقدر ما يُعرف: 2021، أواخر 2019، 15 أغسطس 2021</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>As good as it is long: six words or more.</source>
      <translation>جودتها بطولها: ست كلمات أو أكثر.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/read_rows.py"/>
      <source>As incidents</source>
      <translation>كحوادث</translation>
    </message>
    <message>
      <location filename="desktop/preferences/section.py"/>
      <source>As it was at first</source>
      <translation>كما كان في البداية</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>As it was known on</source>
      <translation>كما كانت معروفة في</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_edits.py"/>
      <source>As its outlet</source>
      <translation>كوسيلة إعلامه</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>As many as it takes</source>
      <translation>بقدر ما يلزم</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>As of</source>
      <translation>حتى تاريخ</translation>
    </message>
    <message>
      <location filename="desktop/map/sheets.py"/>
      <source>As of {state} · {fingerprint}</source>
      <translation>حتى {state} · {fingerprint}</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>As the case is marked</source>
      <translation>بحسب تصنيف القضية</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>As the profile says</source>
      <translation>بحسب الملمح</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <location filename="desktop/preferences/speech.py"/>
      <source>As the system</source>
      <translation>بحسب النظام</translation>
    </message>
    <message>
      <location filename="desktop/preferences/speech.py"/>
      <source>As the system ({language})</source>
      <translation>بحسب النظام ({language})</translation>
    </message>
    <message>
      <location filename="desktop/reading/incident_sheet.py"/>
      <source>As the text says it: “on Monday”, “last July”. Read against its publication date.</source>
      <translation>كما يقولها النص: «يوم الاثنين»، «في يوليو الماضي». تُقرأ بالقياس إلى تاريخ نشره.</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>As usual</source>
      <translation>كالمعتاد</translation>
    </message>
    <message>
      <location filename="desktop/preferences/cases.py"/>
      <source>Ask each time</source>
      <translation>السؤال كل مرة</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Asks when the text was published; then it can be read.</source>
      <translation>يسأل متى نُشر النص؛ ثم يمكن أن يُقرأ.</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Asks which incident this is about.</source>
      <translation>يسأل عن أي حادثة.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Assessed</source>
      <comment>term</comment>
      <translation>مقيَّمة</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>At least</source>
      <translation>على الأقل</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>At least one claim about the incident has such a grade. None ticked: any.</source>
      <translation>لإفادة واحدة على الأقل عن الحادثة هذا التقييم. بلا تحديد: أي تقييم.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>At most</source>
      <translation>على الأكثر</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/reports.py"/>
      <source>At this zoom an incident is dated near every stretch with many reports.</source>
      <translation>عند هذا التكبير توجد حادثة مؤرخة قرب كل مدة كثرت فيها التقارير.</translation>
    </message>
    <message>
      <location filename="desktop/actors/portrait.py"/>
      <source>Attach portrait</source>
      <translation>إرفاق صورة شخصية</translation>
    </message>
    <message>
      <location filename="db/exchange/zotero_items.py"/>
      <source>Attached in Zotero, not brought in: {names}.</source>
      <translation>مرفق في Zotero ولم يُجلب: {names}.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <location filename="desktop/sharing/profile_table.py"/>
      <source>Attachments</source>
      <translation>المرفقات</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <source>Attacks on the northern border, 2022</source>
      <translation>الهجمات على الحدود الشمالية، 2022</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Attributed by</source>
      <translation>نسبها</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Audio recording</source>
      <comment>term</comment>
      <translation>تسجيل صوتي</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>Aug</source>
      <translation>أغسطس</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>August</source>
      <translation>أغسطس</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>Author</source>
      <translation>المؤلف</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Authored</source>
      <comment>term</comment>
      <translation>مؤلَّف</translation>
    </message>
    <message>
      <location filename="desktop/intake/citation.py"/>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Authors</source>
      <translation>المؤلفون</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>B Usually reliable</source>
      <comment>term</comment>
      <translation>B موثوق عادة</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/bars.py"/>
      <location filename="desktop/manual/view.py"/>
      <source>Back</source>
      <translation>رجوع</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <source>Back to here</source>
      <translation>الرجوع إلى هنا</translation>
    </message>
    <message>
      <location filename="desktop/window/preview.py"/>
      <source>Back to the sheet</source>
      <translation>العودة إلى الصحيفة</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/zoom_trail.py"/>
      <source>Back to the window before</source>
      <translation>العودة إلى النافذة السابقة</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Bag (.zip)</source>
      <translation>حزمة (.zip)</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Basis</source>
      <translation>الأساس</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Becomes the date of {here}.</source>
      <translation>يصير تاريخ {here}.</translation>
    </message>
    <message>
      <location filename="desktop/merging/choice_card.py"/>
      <location filename="desktop/merging/pair_card.py"/>
      <source>Before</source>
      <translation>قبل</translation>
    </message>
    <message>
      <location filename="desktop/merging/banner.py"/>
      <source>Before (Shift+Q)</source>
      <translation>السابق (Shift+Q)</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Before that day: by up to half a unit if “a little”, else a whole one.</source>
      <comment>rule of dates</comment>
      <translation>قبل ذلك اليوم: بنصف وحدة على الأكثر إن قيل «قليلًا»، وإلا فبوحدة كاملة.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Before this date</source>
      <translation>قبل هذا التاريخ</translation>
    </message>
    <message>
      <location filename="desktop/guide/panel.py"/>
      <source>Begin again</source>
      <translation>البدء من جديد</translation>
    </message>
    <message>
      <location filename="desktop/beginning.py"/>
      <source>Begin with what you have</source>
      <translation>ابدأ بما لديك</translation>
    </message>
    <message>
      <location filename="desktop/sharing/sharing.py"/>
      <source>Beginning</source>
      <translation>البداية</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Begins a new incident with this date.</source>
      <translation>يبدأ حادثة جديدة بهذا التاريخ.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Being probed by</source>
      <translation>يحقق فيها</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Bengali</source>
      <translation>البنغالية</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>Between needs the lowest and the highest number.</source>
      <translation>«بين» يحتاج إلى أدنى رقم وأعلاه.</translation>
    </message>
    <message>
      <location filename="db/export/bibtex.py"/>
      <source>BibLaTeX knows about, uncertain and open dates, seasons and spans; of a date that is one of several only the first and the last goes out, marked as uncertain.</source>
      <translation>يعرف BibLaTeX التواريخ التقريبية وغير المؤكدة والمفتوحة والفصول والفترات؛ والتاريخ الذي هو واحد من عدة لا يخرج منه إلا الأول والأخير معلَّمين بأنهما غير مؤكدين.</translation>
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
      <translation>مشروع قانون</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Blog post</source>
      <comment>term</comment>
      <translation>تدوينة</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Blue</source>
      <translation>أزرق</translation>
    </message>
    <message>
      <location filename="db/dossier/citing/__init__.py"/>
      <source>Bluebook (law, United States)</source>
      <translation>Bluebook (قانون، الولايات المتحدة)</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Bombing</source>
      <comment>term</comment>
      <translation>تفجير</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Book</source>
      <comment>term</comment>
      <translation>كتاب</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Book review</source>
      <comment>term</comment>
      <translation>مراجعة كتاب</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Bookmark</source>
      <translation>إشارة مرجعية</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Bookmark this window</source>
      <translation>وضع إشارة لهذه النافذة</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Bookmark this window…</source>
      <translation>وضع إشارة لهذه النافذة…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Bookmark this window…	B</source>
      <translation>وضع إشارة لهذه النافذة…	B</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Bookmark “{clean}” deleted</source>
      <translation>حُذفت الإشارة «{clean}»</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmark_row.py"/>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Bookmarks</source>
      <translation>الإشارات المرجعية</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Bookmarks…</source>
      <translation>الإشارات المرجعية…</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <location filename="desktop/widgets/shared_texts.py"/>
      <source>Both</source>
      <translation>كلاهما</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Both are read as one. Nothing is rewritten: it can be taken back at any time.</source>
      <translation>يُقرأ الاثنان كواحد. لا تُعاد كتابة شيء: يمكن التراجع عن ذلك في أي وقت.</translation>
    </message>
    <message>
      <location filename="db/records/identities.py"/>
      <source>Both are the same as {name}, so they cannot be different. Nothing was changed. Take back one of the two decisions on {name} first.</source>
      <translation>كلاهما هو {name} نفسه، فلا يمكن أن يكونا مختلفين. لم يتغير شيء. تراجع أولًا عن أحد القرارين بشأن {name}.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source>Both cannot be true.</source>
      <translation>لا يمكن أن يصح كلاهما.</translation>
    </message>
    <message>
      <location filename="desktop/merging/pair_card.py"/>
      <source>Both files say the same of it.</source>
      <translation>يقول الملفان الشيء نفسه عنه.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Both hold a text of their own, so they stay two sources. Nothing was changed. Say instead which of them goes back to the other (G).</source>
      <translation>لكل منهما نص خاص، فيبقيان مصدرين. لم يتغير شيء. بيّن بدلًا من ذلك أيهما يرجع إلى الآخر (G).</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/deciding.py"/>
      <source>Both hold a text of their own, so they stay two sources. Nothing was changed. Say instead which of them goes back to the other.</source>
      <translation>لكل منهما نص خاص، فيبقيان مصدرين. لم يتغير شيء. بيّن بدلًا من ذلك أيهما يرجع إلى الآخر.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>Both must hold. Press to show what passes either of them.</source>
      <translation>يجب أن يصح كلاهما. اضغط لعرض ما يجتاز أحدهما.</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Both profiles are read as one, under the name {name}. Nothing is rewritten: it can be taken back at any time.</source>
      <translation>تُقرأ الصفحتان كواحدة باسم {name}. لا تُعاد كتابة شيء: يمكن التراجع عن ذلك في أي وقت.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Both stay; they count as one origin.</source>
      <translation>يبقى الاثنان؛ ويُحسبان مصدرًا أصليًا واحدًا.</translation>
    </message>
    <message>
      <location filename="desktop/guide/example.py"/>
      <source>Bridge at Marle damaged by an explosion</source>
      <translation>تضرر جسر في مارلي بانفجار</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>Bring back what was deleted</source>
      <translation>استعادة ما حُذف</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Bring back {records}</source>
      <translation>استعادة {records}</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <source>Bring it back</source>
      <translation>استعادته</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Bring them back</source>
      <translation>استعادتها</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Broadcast</source>
      <comment>term</comment>
      <translation>بث</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <source>Brought back</source>
      <translation>استُعيد</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/brushing.py"/>
      <source>Brush a span in the overview</source>
      <translation>تحديد فترة في النظرة العامة</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/overview.py"/>
      <source>Brushed: {span_words}</source>
      <translation>محدد: {span_words}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Building or site</source>
      <comment>term</comment>
      <translation>مبنى أو موقع</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Burmese</source>
      <translation>البورمية</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/planning.py"/>
      <source>By activity</source>
      <translation>بحسب النشاط</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/calendar_row.py"/>
      <source>By arithmetic: two days either way.</source>
      <translation>بالحساب: يومان في كل اتجاه.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/planning.py"/>
      <source>By name</source>
      <translation>بحسب الاسم</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>By the profile “{name}”</source>
      <translation>بالملمح «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>By the rules the ledger now says nothing.</source>
      <translation>بحسب القواعد لا يقول السجل الآن شيئًا.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>By the rules the ledger says nothing.</source>
      <translation>بحسب القواعد لا يقول السجل شيئًا.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>C Fairly reliable</source>
      <comment>term</comment>
      <translation>C موثوق إلى حد ما</translation>
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
      <translation>جداول CSV</translation>
    </message>
    <message>
      <location filename="db/reading/pictures.py"/>
      <source>Camera: {camera}.</source>
      <translation>الكاميرا: {camera}.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Campaign</source>
      <comment>term</comment>
      <translation>حملة</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>Can be left empty.</source>
      <translation>يمكن تركه فارغًا.</translation>
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
      <translation>إلغاء</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>Cancel: {what}</source>
      <translation>إلغاء: {what}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Candidate</source>
      <comment>term</comment>
      <translation>مرشحة</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Cannot be judged</source>
      <comment>term</comment>
      <translation>لا يمكن الحكم</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>Captured</source>
      <translation>التُقط</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <source>Captured with</source>
      <translation>التُقط بواسطة</translation>
    </message>
    <message>
      <location filename="desktop/beside.py"/>
      <source>Card kept beside</source>
      <translation>بطاقة مثبتة جانبًا</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <location filename="desktop/files.py"/>
      <source>Case</source>
      <translation>القضية</translation>
    </message>
    <message>
      <location filename="desktop/details.py"/>
      <source>Case details</source>
      <translation>بيانات القضية</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Case details…</source>
      <translation>بيانات القضية…</translation>
    </message>
    <message>
      <location filename="resources/dossier/case/template.toml"/>
      <source>Case dossier</source>
      <comment>kind of dossier</comment>
      <translation>ملف القضية المطبوع</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Case file</source>
      <translation>ملف القضية</translation>
    </message>
    <message>
      <location filename="desktop/network/sheets.py"/>
      <location filename="desktop/timeline/printing/plate.py"/>
      <source>Case fingerprint {short} · as of {state} · made with Casebinder</source>
      <translation>بصمة القضية {short} · حتى {state} · أُنشئ بواسطة Casebinder</translation>
    </message>
    <message>
      <location filename="db/sharing/receipt.py"/>
      <source>Case {case}</source>
      <translation>القضية {case}</translation>
    </message>
    <message>
      <location filename="desktop/bars.py"/>
      <source>Case {title}, menu</source>
      <translation>القضية {title}، قائمة</translation>
    </message>
    <message>
      <location filename="desktop/window/shortcut_sheet.py"/>
      <source>Casebinder shortcuts.pdf</source>
      <translation>اختصارات Casebinder.pdf</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/paper.py"/>
      <source>Casebinder: keyboard shortcuts</source>
      <translation>Casebinder: اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <location filename="desktop/keeping.py"/>
      <source>Cases (*{suffix})</source>
      <translation>قضايا (*{suffix})</translation>
    </message>
    <message>
      <location filename="desktop/preferences/cases.py"/>
      <source>Cases and copies</source>
      <translation>القضايا والنسخ</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>Cases that were open, and where they lie</source>
      <translation>قضايا كانت مفتوحة، وأماكنها</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Cases, bags and locked files (*.case *.zip *.age);;All files (*)</source>
      <translation>قضايا وحزم وملفات مقفلة (*.case *.zip *.age);;كل الملفات (*)</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <source>Cases, bags and locked files (*{suffix} *.zip *.age)</source>
      <translation>قضايا وحزم وملفات مقفلة (*{suffix} *.zip *.age)</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>Cells</source>
      <translation>الخلايا</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>Cells that are kept in the row</source>
      <translation>خلايا تُحفظ في الصف</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <location filename="desktop/reading/suggestion_panel.py"/>
      <location filename="desktop/sharing/name_card.py"/>
      <location filename="desktop/widgets/beside_part.py"/>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Change</source>
      <translation>تغيير</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_part.py"/>
      <source>Change a copy of it…</source>
      <translation>تغيير نسخة منه…</translation>
    </message>
    <message>
      <location filename="desktop/actors/sheets.py"/>
      <source>Change actor</source>
      <translation>تغيير جهة فاعلة</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Change actor of the text</source>
      <translation>تغيير جهة فاعلة في النص</translation>
    </message>
    <message>
      <location filename="desktop/details.py"/>
      <source>Change case details</source>
      <translation>تغيير بيانات القضية</translation>
    </message>
    <message>
      <location filename="desktop/intake/citation.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Change citation</source>
      <translation>تغيير الاستشهاد</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Change claim</source>
      <translation>تغيير إفادة</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>Change count rule</source>
      <translation>تغيير قاعدة الحساب</translation>
    </message>
    <message>
      <location filename="desktop/actors/list_edits.py"/>
      <source>Change country</source>
      <translation>تغيير البلد</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_edits.py"/>
      <location filename="desktop/widgets/incident_forms.py"/>
      <source>Change date</source>
      <translation>تغيير التاريخ</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_edits.py"/>
      <source>Change date of publication</source>
      <translation>تغيير تاريخ النشر</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Change date of the text</source>
      <translation>تغيير تاريخ النص</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>Change era</source>
      <translation>تغيير حقبة</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>Change figure</source>
      <translation>تغيير رقم</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>Change filter</source>
      <translation>تغيير مرشّح</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>Change how it is counted</source>
      <translation>تغيير طريقة حسابه</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Change incident</source>
      <translation>تغيير حادثة</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_part.py"/>
      <source>Change it…</source>
      <translation>تغييره…</translation>
    </message>
    <message>
      <location filename="desktop/actors/list_edits.py"/>
      <location filename="desktop/incidents/list_edits.py"/>
      <source>Change kind</source>
      <translation>تغيير النوع</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/picking.py"/>
      <source>Change kind, status, grading, dates…</source>
      <translation>تغيير النوع والحالة والتقييم والتواريخ…</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_edits.py"/>
      <source>Change language</source>
      <translation>تغيير اللغة</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Change licence</source>
      <translation>تغيير الرخصة</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Change link of the chain</source>
      <translation>تغيير حلقة في السلسلة</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <source>Change name</source>
      <translation>تغيير اسم</translation>
    </message>
    <message>
      <location filename="desktop/reading/side_notes.py"/>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Change note</source>
      <translation>تغيير ملاحظة</translation>
    </message>
    <message>
      <location filename="desktop/reading/side_notes.py"/>
      <source>Change note …</source>
      <translation>تغيير الملاحظة …</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_edits.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Change outlet</source>
      <translation>تغيير وسيلة الإعلام</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Change part in incident</source>
      <translation>تغيير الدور في الحادثة</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_edits.py"/>
      <source>Change place</source>
      <translation>تغيير مكان</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Change place of incident</source>
      <translation>تغيير مكان الحادثة</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Change place of the text</source>
      <translation>تغيير مكان في النص</translation>
    </message>
    <message>
      <location filename="desktop/widgets/ratings.py"/>
      <source>Change rating</source>
      <translation>تغيير تقييم</translation>
    </message>
    <message>
      <location filename="desktop/widgets/relation_sheet.py"/>
      <source>Change relation</source>
      <translation>تغيير علاقة</translation>
    </message>
    <message>
      <location filename="desktop/sources/retraction.py"/>
      <source>Change retraction</source>
      <translation>تغيير السحب</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Change role</source>
      <translation>تغيير الدور</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_edits.py"/>
      <source>Change status</source>
      <translation>تغيير الحالة</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Change summary</source>
      <translation>تغيير الملخص</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <source>Change tag</source>
      <translation>تغيير وسم</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <source>Change tag “{text}”</source>
      <translation>تغيير الوسم «{text}»</translation>
    </message>
    <message>
      <location filename="desktop/actors/sheets.py"/>
      <source>Change the actor</source>
      <translation>تغيير الجهة الفاعلة</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Change the claim</source>
      <translation>تغيير الإفادة</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>Change the era</source>
      <translation>تغيير الحقبة</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>Change the figure</source>
      <translation>تغيير الرقم</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/asking.py"/>
      <source>Change the filters…</source>
      <translation>تغيير المرشّحات…</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Change the incident</source>
      <translation>تغيير الحادثة</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <source>Change the name</source>
      <translation>تغيير الاسم</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>Change the note …</source>
      <translation>تغيير الملاحظة …</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Change the part</source>
      <translation>تغيير الدور</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Change the place</source>
      <translation>تغيير المكان</translation>
    </message>
    <message>
      <location filename="desktop/arriving/place_field.py"/>
      <source>Change the place of the {label}</source>
      <translation>تغيير مكان {label}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/ratings.py"/>
      <source>Change the rating</source>
      <translation>تغيير التقييم</translation>
    </message>
    <message>
      <location filename="desktop/widgets/relation_sheet.py"/>
      <source>Change the relation</source>
      <translation>تغيير العلاقة</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Change the relation…</source>
      <translation>تغيير العلاقة…</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>Change the selected actors</source>
      <translation>تغيير الجهات الفاعلة المحددة</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <source>Change the selected incidents</source>
      <translation>تغيير الحوادث المحددة</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Change the selected sources</source>
      <translation>تغيير المصادر المحددة</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Change the title</source>
      <translation>تغيير العنوان</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Change this suggestion (E)</source>
      <translation>تغيير هذا الاقتراح (E)</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Change title</source>
      <translation>تغيير العنوان</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Change to-do</source>
      <translation>تغيير مهمة</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_edits.py"/>
      <source>Change type</source>
      <translation>تغيير النوع</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/rows_page.py"/>
      <source>Change what becomes of a column in its head: click it, or press Enter.</source>
      <translation>غيّر ما يصير إليه العمود في رأسه: انقره أو اضغط Enter.</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <source>Change words or colour of the tag …</source>
      <translation>تغيير كلمات الوسم أو لونه …</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Change {field} of {records}</source>
      <translation>تغيير {field} في {records}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Change {records}</source>
      <translation>تغيير {records}</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Change “{name}”</source>
      <translation>تغيير «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <location filename="desktop/merging/taking_in.py"/>
      <location filename="desktop/reading/suggesting.py"/>
      <source>Changed</source>
      <translation>تغيّر</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>Changed rows</source>
      <translation>صفوف تغيرت</translation>
    </message>
    <message>
      <location filename="desktop/arriving/place_field.py"/>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <location filename="desktop/timeline/showing/eras.py"/>
      <location filename="desktop/widgets/beside_part.py"/>
      <location filename="desktop/widgets/selection_bar.py"/>
      <source>Change…</source>
      <translation>تغيير…</translation>
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
      <translation>تحقق وفتح</translation>
    </message>
    <message>
      <location filename="desktop/arriving/arriving.py"/>
      <source>Checking</source>
      <translation>جارٍ التحقق</translation>
    </message>
    <message>
      <location filename="db/dossier/citing/__init__.py"/>
      <source>Chicago 18, author and date</source>
      <translation>Chicago 18، المؤلف والتاريخ</translation>
    </message>
    <message>
      <location filename="db/dossier/citing/__init__.py"/>
      <source>Chicago 18, notes</source>
      <translation>Chicago 18، حواشٍ</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Children</source>
      <comment>term</comment>
      <translation>أطفال</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Chinese</source>
      <translation>الصينية</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>Choices</source>
      <translation>الخيارات</translation>
    </message>
    <message>
      <location filename="desktop/preferences/person.py"/>
      <location filename="desktop/sharing/key_row.py"/>
      <source>Choose a file…</source>
      <translation>اختيار ملف…</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <location filename="desktop/handing/handing.py"/>
      <source>Choose a place…</source>
      <translation>اختيار مكان…</translation>
    </message>
    <message>
      <location filename="desktop/actors/portrait.py"/>
      <source>Choose a portrait</source>
      <translation>اختيار صورة شخصية</translation>
    </message>
    <message>
      <location filename="desktop/merging/pair_card.py"/>
      <source>Choose a record to see what the two files say of it.</source>
      <translation>اختر سجلًا لترى ما يقوله الملفان عنه.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <source>Choose a series, or type the name of a new one.</source>
      <translation>اختر سلسلة أو اكتب اسم سلسلة جديدة.</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Choose a source, or name the one that is not held.</source>
      <translation>اختر مصدرًا أو سمِّ المصدر غير المحفوظ.</translation>
    </message>
    <message>
      <location filename="db/records/bulk/tagging.py"/>
      <source>Choose a tag to put on or to take off. Nothing was changed.</source>
      <translation>اختر وسمًا تضعه أو تزيله. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="desktop/reading/page.py"/>
      <source>Choose a text</source>
      <translation>اختيار نص</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Choose incident</source>
      <translation>اختيار حادثة</translation>
    </message>
    <message>
      <location filename="desktop/map/going.py"/>
      <source>Choose one of the places.</source>
      <translation>اختر أحد الأماكن.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/picker.py"/>
      <source>Choose one of the suggestions for {label}.</source>
      <translation>اختر أحد الاقتراحات لـ{label}.</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <location filename="desktop/incidents/belonging.py"/>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <location filename="desktop/widgets/list_filter.py"/>
      <source>Choose one of the suggestions.</source>
      <translation>اختر أحد الاقتراحات.</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Choose the actor that is meant.</source>
      <translation>اختر الجهة الفاعلة المقصودة.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>Choose the file in which your key lies.</source>
      <translation>اختر الملف الذي فيه مفتاحك.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>Choose the file with your key</source>
      <translation>اختيار الملف الذي فيه مفتاحك</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <location filename="desktop/reading/claim_sheet.py"/>
      <source>Choose the incident that is meant.</source>
      <translation>اختر الحادثة المقصودة.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/linking.py"/>
      <source>Choose the other incident from the suggestions.</source>
      <translation>اختر الحادثة الأخرى من الاقتراحات.</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Choose the place that is meant.</source>
      <translation>اختر المكان المقصود.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>Choose the time at the scene…</source>
      <translation>اختيار توقيت مكان الحدث…</translation>
    </message>
    <message>
      <location filename="db/records/bulk/settable.py"/>
      <source>Choose what the field is to hold. Nothing was changed.</source>
      <translation>اختر ما سيحويه الحقل. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="desktop/reading/putting_back.py"/>
      <source>Choose what to put back.</source>
      <translation>اختر ما تعيده.</translation>
    </message>
    <message>
      <location filename="desktop/handing/handing.py"/>
      <location filename="desktop/sharing/sharing.py"/>
      <source>Choose where it should be written, or press Cancel.</source>
      <translation>اختر أين يُكتب، أو اضغط «إلغاء».</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <source>Choose where the case file should be kept, or press Cancel.</source>
      <translation>اختر أين يُحفظ ملف القضية، أو اضغط «إلغاء».</translation>
    </message>
    <message>
      <location filename="desktop/keeping.py"/>
      <source>Choose where the new file should lie, or press Cancel.</source>
      <translation>اختر أين يوضع الملف الجديد، أو اضغط «إلغاء».</translation>
    </message>
    <message>
      <location filename="desktop/reading/taking.py"/>
      <source>Choose who is named.</source>
      <translation>اختر من هو المسمى.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>Choose…</source>
      <translation>اختيار…</translation>
    </message>
    <message>
      <location filename="db/export/__init__.py"/>
      <source>Choosing what goes out</source>
      <translation>اختيار ما يخرج</translation>
    </message>
    <message>
      <location filename="desktop/incidents/when_and_where.py"/>
      <source>Chosen{giver}{why} · {isolated}, {day}</source>
      <translation>اختاره{giver}{why} · {isolated}، {day}</translation>
    </message>
    <message>
      <location filename="resources/dossier/chronology/template.toml"/>
      <source>Chronology</source>
      <comment>kind of dossier</comment>
      <translation>تسلسل زمني</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_columns.py"/>
      <source>Cited</source>
      <translation>مذكور</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/comparing_claims.py"/>
      <source>Cited source</source>
      <translation>مصدر مستشهد به</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>Cited, not held: no text of it is kept in this case.</source>
      <translation>مستشهد به غير محفوظ: لا نص له في هذه القضية.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Civilians</source>
      <comment>term</comment>
      <translation>مدنيون</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_bar.py"/>
      <source>Claim</source>
      <translation>إفادة</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Claimant</source>
      <comment>term</comment>
      <translation>المتبنّي</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Claimed by</source>
      <translation>تبنّاها</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/hover_facts.py"/>
      <source>Claimed by {listed}</source>
      <translation>تبنّاها {listed}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Claimed only</source>
      <comment>term</comment>
      <translation>تبنٍّ فقط</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_columns.py"/>
      <location filename="desktop/reading/margin.py"/>
      <location filename="desktop/searching.py"/>
      <location filename="desktop/sources/list_columns.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Claims</source>
      <translation>الإفادات</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>Claims in it</source>
      <translation>الإفادات فيه</translation>
    </message>
    <message>
      <location filename="db/records/quotes.py"/>
      <source>Claims rest on these words, so the quote stays. Delete the claims first.</source>
      <translation>تستند إفادات إلى هذه الكلمات، فيبقى الاقتباس. احذف الإفادات أولًا.</translation>
    </message>
    <message>
      <location filename="db/export/geojson.py"/>
      <source>Claims, quotes and the ledger do not go out; the headline figures, how the incident stands and how many sources and origins it has do.</source>
      <translation>لا تخرج الإفادات والاقتباسات والسجل؛ وتخرج الأرقام المعتمدة ووضع الحادثة وعدد مصادرها ومصادرها الأصلية.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Classical work</source>
      <comment>term</comment>
      <translation>عمل كلاسيكي</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <source>Clean text</source>
      <translation>النص المنقّى</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <source>Cleaned with</source>
      <translation>نُقّي بواسطة</translation>
    </message>
    <message>
      <location filename="desktop/fault_sheets.py"/>
      <source>Clear all reports</source>
      <translation>مسح كل التقارير</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>Clear what ended</source>
      <translation>مسح ما انتهى</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/colleague_band.py"/>
      <source>Click for its card.</source>
      <translation>انقر لبطاقتها.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/pointed.py"/>
      <source>Click to give more of them a lane.</source>
      <translation>انقر لإعطاء مزيد منها مسارًا.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmark_row.py"/>
      <source>Click to go there.</source>
      <translation>انقر للذهاب إليه.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/stuck_rows.py"/>
      <location filename="desktop/timeline/hands/pointed.py"/>
      <location filename="desktop/timeline/showing/colleague_band.py"/>
      <location filename="desktop/timeline/showing/toll_marks.py"/>
      <source>Click to look closer.</source>
      <translation>انقر للنظر عن قرب.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/reports.py"/>
      <source>Click to open it.</source>
      <translation>انقر لفتحه.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/reports.py"/>
      <source>Click to open the first, again for the next.</source>
      <translation>انقر لفتح الأول، ومرة أخرى للتالي.</translation>
    </message>
    <message>
      <location filename="desktop/map/placing.py"/>
      <source>Click where “{name}” lies.</source>
      <translation>انقر حيث يقع «{name}».</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/key_sheet.py"/>
      <source>Clock and calendar</source>
      <translation>الساعة والتقويم</translation>
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
      <translation>إغلاق</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Close case</source>
      <translation>إغلاق القضية</translation>
    </message>
    <message>
      <location filename="desktop/session.py"/>
      <source>Close the case</source>
      <translation>إغلاق القضية</translation>
    </message>
    <message>
      <location filename="desktop/guide/panel.py"/>
      <source>Close the guide</source>
      <translation>إغلاق الدليل</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <location filename="desktop/jobs_place.py"/>
      <source>Close this list</source>
      <translation>إغلاق هذه القائمة</translation>
    </message>
    <message>
      <location filename="desktop/messages.py"/>
      <source>Close this message</source>
      <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/corner.py"/>
      <source>Coarser (,)</source>
      <translation>أخشن (,)</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>Code</source>
      <translation>الرمز</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Collect an article</source>
      <translation>اجمع مقالًا</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Collection</source>
      <comment>term</comment>
      <translation>مجموعة</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <location filename="desktop/timeline/asking/panel.py"/>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>Colour</source>
      <translation>اللون</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Colours</source>
      <translation>الألوان</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/grid.py"/>
      <source>Column {column}</source>
      <translation>العمود {column}</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets_header.py"/>
      <source>Column {letters}</source>
      <translation>العمود {letters}</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/grid.py"/>
      <source>Columns of the file and what becomes of them</source>
      <translation>أعمدة الملف وما تصير إليه</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped.py"/>
      <source>Columns of the mapping that the file has not: {names}.</source>
      <translation>أعمدة في التعيين ليست في الملف: {names}.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Combatants</source>
      <comment>term</comment>
      <translation>مقاتلون</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Comfortable</source>
      <comment>rows</comment>
      <translation>مريح</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Compact</source>
      <comment>rows</comment>
      <translation>متراص</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <location filename="desktop/widgets/shared_texts.py"/>
      <source>Compare</source>
      <translation>مقارنة</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>Compare with a key file…</source>
      <translation>مقارنة بملف مفتاح…</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <location filename="desktop/incidents/hypothesis_matrix.py"/>
      <source>Competing explanations</source>
      <translation>تفسيرات متنافسة</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Competing explanations of “{title}”</source>
      <translation>تفسيرات متنافسة لـ«{title}»</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Conference paper</source>
      <comment>term</comment>
      <translation>ورقة مؤتمر</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Confidence</source>
      <translation>الثقة</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Confirmed</source>
      <comment>term</comment>
      <translation>مؤكدة</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Confirmed by</source>
      <translation>أكدها</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>Confirmed: a party held responsible for it confirms it, and nobody denies it.</source>
      <translation>مؤكدة: يؤكدها طرف يُحمَّل مسؤوليتها، ولا ينفيها أحد.</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>Confirmed: two or more independent origins rated A or B report it, nobody denies it.</source>
      <translation>مؤكدة: يفيد بها مصدران أصليان مستقلان أو أكثر بتقييم A أو B، ولا ينفيها أحد.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Conflict</source>
      <comment>term</comment>
      <translation>نزاع</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Conflicts to decide…</source>
      <translation>تعارضات للحسم…</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Consistent</source>
      <comment>term</comment>
      <translation>متوافق</translation>
    </message>
    <message>
      <location filename="desktop/manual/contents.py"/>
      <source>Contents of the manual</source>
      <translation>محتويات الدليل</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Contested</source>
      <comment>term</comment>
      <translation>محل خلاف</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>Contested: somebody stands by it, and somebody denies or disputes it.</source>
      <translation>متنازع عليها: هناك من يتمسك بها، وهناك من ينفيها أو يعترض عليها.</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>Contested: two or more claim it, each for themselves.</source>
      <translation>متنازع عليها: يتبناها اثنان أو أكثر، كل لنفسه.</translation>
    </message>
    <message>
      <location filename="desktop/map/printing.py"/>
      <location filename="desktop/network/printing.py"/>
      <location filename="desktop/timeline/printing/printing.py"/>
      <source>Continue…</source>
      <translation>متابعة…</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Contrast</source>
      <translation>التباين</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Converted from the Solar Hijri calendar of Iran and Afghanistan.</source>
      <comment>rule of dates</comment>
      <translation>محوَّل من التقويم الهجري الشمسي في إيران وأفغانستان.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Converted from the lunar Hijri calendar by arithmetic, two days either way.</source>
      <comment>rule of dates</comment>
      <translation>محوَّل من التقويم الهجري القمري بالحساب، بفارق يومين.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Copied</source>
      <translation>نُسخ</translation>
    </message>
    <message>
      <location filename="desktop/arriving/report_view.py"/>
      <source>Copied.</source>
      <translation>نُسخ.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>Copies of cases are kept apart: see “Cases and copies”. Reports of faults name nothing of a case, and are sent nowhere.</source>
      <translation>تُحفظ نسخ القضايا على حدة: انظر «القضايا والنسخ». تقارير الأعطال لا تسمي شيئًا من أي قضية، ولا تُرسل إلى أي مكان.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/cases.py"/>
      <source>Copies up to {size} GB</source>
      <translation>نسخ حتى {size} غيغابايت</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks_view.py"/>
      <location filename="desktop/sharing/key_row.py"/>
      <source>Copy</source>
      <translation>نسخ</translation>
    </message>
    <message>
      <location filename="desktop/fault_sheets.py"/>
      <source>Copy all</source>
      <translation>نسخ الكل</translation>
    </message>
    <message>
      <location filename="desktop/session.py"/>
      <source>Copy saved as {name}</source>
      <translation>حُفظت النسخة باسم {name}</translation>
    </message>
    <message>
      <location filename="desktop/about.py"/>
      <source>Copy the facts</source>
      <translation>نسخ الحقائق</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Copy the receipt</source>
      <translation>نسخ الإيصال</translation>
    </message>
    <message>
      <location filename="desktop/arriving/report_view.py"/>
      <location filename="desktop/fault_sheets.py"/>
      <source>Copy the report</source>
      <translation>نسخ التقرير</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>Copy {coordinates}</source>
      <translation>نسخ {coordinates}</translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <source>Correct day of publication</source>
      <translation>تصحيح يوم النشر</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <source>Correct the day of publication</source>
      <translation>تصحيح يوم النشر</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Correct the day of publication …</source>
      <translation>تصحيح يوم النشر …</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Corrected</source>
      <comment>term</comment>
      <translation>مصحَّح</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Corrected by</source>
      <translation>صححها</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>Count by the rule of the case</source>
      <translation>الحساب بقاعدة القضية</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>Count from the selected incident</source>
      <translation>العد من الحادثة المحددة</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>Counted as of {show}.</source>
      <translation>محسوب حتى {show}.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Counted from the day of publication.</source>
      <comment>rule of dates</comment>
      <translation>محسوب من يوم النشر.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Counted in days from the incident it refers to.</source>
      <comment>rule of dates</comment>
      <translation>محسوب بالأيام من الحادثة التي يشير إليها.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Counted in months from the incident it refers to, 15 days either way.</source>
      <comment>rule of dates</comment>
      <translation>محسوب بالأشهر من الحادثة التي يشير إليها، بفارق 15 يومًا.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Counted in weeks from the incident it refers to, three days either way.</source>
      <comment>rule of dates</comment>
      <translation>محسوب بالأسابيع من الحادثة التي يشير إليها، بفارق ثلاثة أيام.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Counted in years from the incident it refers to, six months either way.</source>
      <comment>rule of dates</comment>
      <translation>محسوب بالسنوات من الحادثة التي يشير إليها، بفارق ستة أشهر.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>Counting what it would make…</source>
      <translation>جارٍ عد ما سينشأ…</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <location filename="desktop/intake/preview/view.py"/>
      <location filename="desktop/sharing/receipt_pane.py"/>
      <source>Counting…</source>
      <translation>جارٍ العد…</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Countries</source>
      <translation>البلدان</translation>
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
      <translation>البلد</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Country</source>
      <comment>term</comment>
      <translation>بلد</translation>
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
      <translation>إنشاء جهة فاعلة</translation>
    </message>
    <message>
      <location filename="desktop/intake/citation.py"/>
      <location filename="desktop/sources/list_edits.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Create outlet</source>
      <translation>إنشاء وسيلة إعلام</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_edits.py"/>
      <location filename="desktop/incidents/sheets.py"/>
      <location filename="desktop/reading/changing.py"/>
      <source>Create place</source>
      <translation>إنشاء مكان</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Create source</source>
      <translation>إنشاء مصدر</translation>
    </message>
    <message>
      <location filename="desktop/session.py"/>
      <source>Create “{name}”</source>
      <translation>إنشاء «{name}»</translation>
    </message>
    <message>
      <location filename="db/case.py"/>
      <source>Create “{title}”</source>
      <translation>إنشاء «{title}»</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Creates the actor</source>
      <translation>ينشئ الجهة الفاعلة</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Creates the place</source>
      <translation>ينشئ المكان</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Credibility</source>
      <translation>المصداقية</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Credibility of the claim</source>
      <translation>مصداقية الإفادة</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Ctrl+Enter keeps it.</source>
      <translation>Ctrl+Enter يحفظها.</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Cyrillic</source>
      <translation>السيريلية</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>D Not usually reliable</source>
      <comment>term</comment>
      <translation>D غير موثوق عادة</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/details.py"/>
      <source>DOI</source>
      <translation>DOI</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>Damaged, and without text: page {listed}.</source>
      <translation>صفحات تالفة بلا نص: {listed}.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Dark</source>
      <translation>داكن</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Dataset</source>
      <comment>term</comment>
      <translation>مجموعة بيانات</translation>
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
      <translation>التاريخ</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Date</source>
      <comment>term</comment>
      <translation>التاريخ</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <source>Date and place</source>
      <translation>التاريخ والمكان</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>Date of publication from the {where} “{published_words}”.</source>
      <translation>تاريخ النشر من {where} «{published_words}».</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>Dated</source>
      <translation>مؤرخ</translation>
    </message>
    <message>
      <location filename="desktop/reading/kinds.py"/>
      <source>Dates</source>
      <translation>التواريخ</translation>
    </message>
    <message>
      <location filename="desktop/incidents/when_and_where.py"/>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source>Dates given</source>
      <translation>التواريخ المذكورة</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/telling.py"/>
      <source>Dates given by different sources</source>
      <translation>تواريخ تذكرها مصادر مختلفة</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/told.py"/>
      <source>Dates given: </source>
      <translation>التواريخ المذكورة: </translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <source>Dates that hang on it</source>
      <translation>تواريخ تتوقف عليه</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Dates that hang on the day of publication …</source>
      <translation>تواريخ تتوقف على يوم النشر …</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <location filename="desktop/sources/card_review.py"/>
      <source>Dates to look at again</source>
      <translation>تواريخ يُعاد النظر فيها</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Dates, names and figures in the text are underlined as suggestions; J goes to the next one. Press Enter to accept one you agree with: nothing counts before you do.</source>
      <translation>التواريخ والأسماء والأرقام في النص تحتها خط كاقتراحات؛ J ينتقل إلى التالي. اضغط Enter لقبول ما توافق عليه: لا يُحسب شيء قبل ذلك.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Dates: move all by the same time</source>
      <translation>التواريخ: نقلها كلها بالمدة نفسها</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>Day 0 is {date}</source>
      <translation>اليوم 0 هو {date}</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <source>Day of publication?</source>
      <translation>يوم النشر؟</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>Days before and after</source>
      <translation>أيام قبل وبعد</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>Days begin when the clocks there say so. A date without a time stays on its day.</source>
      <translation>تبدأ الأيام حين تقول الساعات هناك ذلك. والتاريخ بلا وقت يبقى في يومه.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>Dec</source>
      <translation>ديسمبر</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>December</source>
      <translation>ديسمبر</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>Decide</source>
      <translation>حسم</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>Decide about likeness again</source>
      <translation>حسم التشابه من جديد</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggesting.py"/>
      <location filename="desktop/reading/suggestion_panel.py"/>
      <source>Decide again</source>
      <translation>حسم من جديد</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Decide on the two later</source>
      <translation>حسم الاثنين لاحقًا</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Decide otherwise</source>
      <translation>حسم مخالف</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>Decide several…</source>
      <translation>حسم عدة…</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>Decide the rest later</source>
      <translation>حسم الباقي لاحقًا</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>Decide {how_many}</source>
      <translation>حسم {how_many}</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Decided by {isolated}, {day}</source>
      <translation>قرره {isolated}، {day}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Decided on {day}; its sources were rated or linked since.</source>
      <translation>قُرر في {day}؛ وقد قُيّمت مصادره أو رُبطت بعد ذلك.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Decided on {day}; since then {since}.</source>
      <translation>قُرر في {day}؛ ومنذ ذلك الحين {since}.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_table.py"/>
      <source>Decisions while reading</source>
      <translation>قرارات أثناء القراءة</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Deduced</source>
      <comment>term</comment>
      <translation>مستنتَج</translation>
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
      <translation>حذف إشارة مرجعية</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <location filename="desktop/actors/sheets.py"/>
      <source>Delete actor</source>
      <translation>حذف جهة فاعلة</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Delete claim</source>
      <translation>حذف إفادة</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>Delete era</source>
      <translation>حذف حقبة</translation>
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
      <translation>حذف حادثة</translation>
    </message>
    <message>
      <location filename="desktop/reading/side_notes.py"/>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Delete note</source>
      <translation>حذف ملاحظة</translation>
    </message>
    <message>
      <location filename="desktop/reading/side_notes.py"/>
      <source>Delete note	Del</source>
      <translation>حذف ملاحظة	Del</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>Delete selected actors</source>
      <translation>حذف الجهات الفاعلة المحددة</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <source>Delete selected incidents</source>
      <translation>حذف الحوادث المحددة</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Delete selected sources</source>
      <translation>حذف المصادر المحددة</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Delete source</source>
      <translation>حذف مصدر</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <source>Delete tag “{text}”</source>
      <translation>حذف الوسم «{text}»</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>Delete the note</source>
      <translation>حذف الملاحظة</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <source>Delete the tag</source>
      <translation>حذف الوسم</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Delete them</source>
      <translation>حذفها</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Delete to-do</source>
      <translation>حذف مهمة</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Delete view “{name}”</source>
      <translation>حذف العرض «{name}»</translation>
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
      <translation>محذوف</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Deleted the view “{name}”</source>
      <translation>حُذف العرض «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <source>Demo</source>
      <translation>تجريبي</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Denied</source>
      <comment>term</comment>
      <translation>منفية</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Denied by</source>
      <translation>نفاها</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/hover_facts.py"/>
      <source>Denied by {listed}</source>
      <translation>نفاها {listed}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Denier</source>
      <comment>term</comment>
      <translation>النافي</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>Denies or contradicts</source>
      <translation>ينفي أو يناقض</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Deprecated</source>
      <comment>term</comment>
      <translation>مهجور</translation>
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
      <translation>تُغيَّر بيانات القضية تحت «بيانات القضية». لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Detained</source>
      <comment>term</comment>
      <translation>محتجزون</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Devanagari</source>
      <translation>الديفاناغارية</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Dictionary entry</source>
      <comment>term</comment>
      <translation>مادة قاموس</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/history/step_panel.py"/>
      <source>Did {count:,} steps again</source>
      <translation>
        <numerusform>لم تُعَد أي خطوة</numerusform>
        <numerusform>أُعيدت خطوة واحدة</numerusform>
        <numerusform>أُعيدت خطوتان</numerusform>
        <numerusform>أُعيدت {count:,} خطوات</numerusform>
        <numerusform>أُعيدت {count:,} خطوة</numerusform>
        <numerusform>أُعيدت {count:,} خطوة</numerusform>
      </translation>
      <extra-singular>Did {count:,} step again</extra-singular>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Different</source>
      <translation>مختلف</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Different</source>
      <comment>term</comment>
      <translation>مختلف</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>Different (D)</source>
      <translation>مختلف (D)</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Digits that begin with the year: year, month, day.</source>
      <comment>rule of dates</comment>
      <translation>أرقام تبدأ بالسنة: سنة ثم شهر ثم يوم.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Digits with the day first.</source>
      <comment>rule of dates</comment>
      <translation>أرقام يأتي فيها اليوم أولًا.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Digits with the month first.</source>
      <comment>rule of dates</comment>
      <translation>أرقام يأتي فيها الشهر أولًا.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Digits: month and year.</source>
      <comment>rule of dates</comment>
      <translation>أرقام: شهر وسنة.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Direction</source>
      <translation>الاتجاه</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Discounted</source>
      <comment>term</comment>
      <translation>مستبعدة</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>Discounted: it is denied, and nobody stands by it (any more).</source>
      <translation>مستبعدة: نُفيت، ولا أحد (ما زال) يتمسك بها.</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_panel.py"/>
      <source>Dismiss</source>
      <translation>تجاهل</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggesting.py"/>
      <source>Dismiss suggestion</source>
      <translation>تجاهل الاقتراح</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Dismiss this suggestion (D)</source>
      <translation>تجاهل هذا الاقتراح (D)</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggesting.py"/>
      <source>Dismissed</source>
      <translation>متجاهَل</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Displaced</source>
      <comment>term</comment>
      <translation>نازحون</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Displacement</source>
      <comment>term</comment>
      <translation>نزوح</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Disputed</source>
      <comment>term</comment>
      <translation>متنازع عليها</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Disputed by</source>
      <translation>اعترض عليها</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>Dissent: who sees it otherwise, and why</source>
      <translation>رأي مخالف: من يرى غير ذلك، ولماذا</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Dissent: {isolated}</source>
      <translation>رأي مخالف: {isolated}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>District</source>
      <comment>term</comment>
      <translation>مديرية</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Districts</source>
      <translation>المديريات</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>Do</source>
      <translation>تنفيذ</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>Do not withhold {name}</source>
      <translation>عدم حجب {name}</translation>
    </message>
    <message>
      <location filename="desktop/window/windows.py"/>
      <source>Do so with every other case</source>
      <translation>الفعل نفسه مع كل حالة أخرى</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Document</source>
      <comment>term</comment>
      <translation>وثيقة</translation>
    </message>
    <message>
      <location filename="desktop/incidents/repetition_form.py"/>
      <source>Does it repeat another claim?</source>
      <translation>هل تكرر إفادة أخرى؟</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Does not apply</source>
      <comment>term</comment>
      <translation>لا ينطبق</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/history/step_panel.py"/>
      <source>Does {count:,} steps again.</source>
      <translation>
        <numerusform>لا يعيد أي خطوة.</numerusform>
        <numerusform>يعيد خطوة واحدة.</numerusform>
        <numerusform>يعيد خطوتين.</numerusform>
        <numerusform>يعيد {count:,} خطوات.</numerusform>
        <numerusform>يعيد {count:,} خطوة.</numerusform>
        <numerusform>يعيد {count:,} خطوة.</numerusform>
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
      <translation>تم</translation>
    </message>
    <message>
      <location filename="desktop/intake/together.py"/>
      <source>Done again</source>
      <translation>أُعيد</translation>
    </message>
    <message>
      <location filename="desktop/case_facts.py"/>
      <source>Done again: {label}</source>
      <translation>أُعيد: {label}</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>Done at {time}</source>
      <translation>تم في {time}</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>Done by</source>
      <translation>نفّذه</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>Done lately</source>
      <translation>نُفّذ مؤخرًا</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Done: {text}</source>
      <translation>تم: {text}</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/bars.py"/>
      <location filename="desktop/dossier/panel.py"/>
      <source>Dossier</source>
      <translation>الملف المطبوع</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/corner.py"/>
      <source>Down to which level lanes go</source>
      <translation>إلى أي مستوى تنزل المسارات</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/measuring.py"/>
      <source>Drag from one point to another.</source>
      <translation>اسحب من نقطة إلى أخرى.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_row.py"/>
      <source>Drag here to name a period</source>
      <translation>اسحب هنا لتسمية فترة</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/tray.py"/>
      <source>Drag one onto the axis, or press Enter to type its date.</source>
      <translation>اسحب واحدة إلى المحور، أو اضغط Enter لكتابة تاريخها.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/publication.py"/>
      <source>Drawing page {number:,} of {count:,}</source>
      <translation>رسم الصفحة {number:,} من {count:,}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Drawing…</source>
      <translation>جارٍ الرسم…</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Drop to make a card of this address; nothing is fetched</source>
      <translation>أفلت لإنشاء بطاقة لهذا العنوان؛ لا يُجلب شيء</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Drop to make a case of it</source>
      <translation>أفلت لإنشاء قضية منه</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Drop to open this case</source>
      <translation>أفلت لفتح هذه القضية</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Drop to see these cells as a table</source>
      <translation>أفلت لرؤية هذه الخلايا كجدول</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Drop to take in this folder</source>
      <translation>أفلت لإدخال هذا المجلد</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Drop to take in this picture</source>
      <translation>أفلت لإدخال هذه الصورة</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Drop to take in this piece of a page</source>
      <translation>أفلت لإدخال هذه القطعة من صفحة</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Drop to take in this text</source>
      <translation>أفلت لإدخال هذا النص</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/door.py"/>
      <source>Drop to take in {count:,} files</source>
      <translation>
        <numerusform>لا ملفات للإدخال</numerusform>
        <numerusform>أفلت لإدخال هذا الملف</numerusform>
        <numerusform>أفلت لإدخال ملفين</numerusform>
        <numerusform>أفلت لإدخال {count:,} ملفات</numerusform>
        <numerusform>أفلت لإدخال {count:,} ملفًا</numerusform>
        <numerusform>أفلت لإدخال {count:,} ملف</numerusform>
      </translation>
      <extra-singular>Drop to take in {count:,} file</extra-singular>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Drop to take it in</source>
      <translation>أفلت لإدخاله</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Dyad</source>
      <comment>term</comment>
      <translation>ثنائي</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>E Unreliable</source>
      <comment>term</comment>
      <translation>E غير موثوق</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>Each cell holds</source>
      <translation>كل خلية تحوي</translation>
    </message>
    <message>
      <location filename="desktop/beginning.py"/>
      <source>Each with every name it goes by, in every script, so that searching finds it by any.</source>
      <translation>كل منها بكل اسم يُعرف به، بكل كتابة، حتى يجده البحث بأي منها.</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Earlier</source>
      <translation>السابق</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Earlier ({count})</source>
      <translation>السابق ({count})</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>Earlier copies of {stem}…</source>
      <translation>نسخ سابقة من {stem}…</translation>
    </message>
    <message>
      <location filename="desktop/keeping.py"/>
      <source>Earlier copies of “{stem}”</source>
      <translation>نسخ سابقة من «{stem}»</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>Earlier copies…</source>
      <translation>نسخ سابقة…</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Earlier than the date named.</source>
      <comment>rule of dates</comment>
      <translation>قبل التاريخ المذكور.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/day_order.py"/>
      <source>Earlier within its day</source>
      <translation>أبكر في يومها</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Early, mid and late are thirds; inner edges are approximate.</source>
      <comment>rule of dates</comment>
      <translation>الأوائل والمنتصف والأواخر أثلاث؛ وحدودها الداخلية تقريبية.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>Edit date…</source>
      <translation>تعديل التاريخ…</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>Edit the cell of the selected actor</source>
      <translation>تعديل خلية الجهة الفاعلة المحددة</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <source>Edit the cell of the selected incident</source>
      <translation>تعديل خلية الحادثة المحددة</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Edit the cell of the selected source</source>
      <translation>تعديل خلية المصدر المحدد</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>Edited by you</source>
      <translation>عدّلته أنت</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Else its rows are marked and left out of shares and exports.</source>
      <translation>وإلا عُلّمت صفوفها واستُبعدت من المشاركات والتصدير.</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>Else they wait here until you take them in.</source>
      <translation>وإلا انتظرت هنا حتى تُدخلها.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Emergence of a group</source>
      <comment>term</comment>
      <translation>ظهور جماعة</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Empty it</source>
      <translation>إفراغه</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Empty: no limit.</source>
      <translation>فارغ: بلا حد.</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>Encoding</source>
      <translation>الترميز</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Encrypted by a passphrase (age)</source>
      <translation>مشفَّر بعبارة مرور (age)</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Encrypted for recipients (age)</source>
      <translation>مشفَّر لمستلمين (age)</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Encryption</source>
      <translation>التشفير</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>Encryption needs the package pyrage, which is not installed here (there is none for Windows on ARM). The age program opens and makes the same files.</source>
      <translation>يحتاج التشفير إلى الحزمة pyrage وهي غير مثبتة هنا (لا توجد لـWindows على ARM). برنامج age يفتح الملفات نفسها وينشئها.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Encyclopedia entry</source>
      <comment>term</comment>
      <translation>مادة موسوعة</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>End date</source>
      <translation>تاريخ النهاية</translation>
    </message>
    <message>
      <location filename="desktop/actors/sheets.py"/>
      <source>End relation</source>
      <translation>إنهاء العلاقة</translation>
    </message>
    <message>
      <location filename="desktop/reading/side_notes.py"/>
      <source>Enter changes it, Delete takes it away</source>
      <translation>Enter يغيره، وDelete يزيله</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>Enter changes it, Down opens its menu, Delete removes it</source>
      <translation>Enter يغيره، والسهم الأسفل يفتح قائمته، وDelete يزيله</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>Enter changes the keys of the chosen act.</source>
      <translation>Enter يغير مفاتيح الأمر المختار.</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_search.py"/>
      <source>Enter selects, ↓ goes on. First words … last words finds a passage.</source>
      <translation>Enter يحدد، و↓ يتابع. أول كلمات … آخر كلمات يجد المقطع.</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>Entities for OpenAleph, when questions outgrow one machine.</source>
      <translation>كيانات لـOpenAleph، حين تفوق الأسئلة قدرة حاسوب واحد.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Entry</source>
      <comment>term</comment>
      <translation>مادة</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>Era</source>
      <translation>حقبة</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_row.py"/>
      <location filename="desktop/timeline/showing/eras.py"/>
      <source>Eras</source>
      <translation>الحقب</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Ethiopic</source>
      <translation>الإثيوبية</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Event</source>
      <comment>term</comment>
      <translation>فعالية</translation>
    </message>
    <message>
      <location filename="desktop/preferences/keyboard.py"/>
      <source>Every act is found by Ctrl+K, and most have a key. All keys can be changed.</source>
      <translation>كل أمر يوجد بـCtrl+K، ولمعظمها مفتاح. ويمكن تغيير المفاتيح كلها.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>Every incident of the case</source>
      <translation>كل حوادث القضية</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>Every incident with</source>
      <translation>كل حادثة فيها</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks_view.py"/>
      <source>Every row can be used as it stands.</source>
      <translation>كل صف يمكن استخدامه كما هو.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>Every row is as it was taken in.</source>
      <translation>كل صف كما أُدخل.</translation>
    </message>
    <message>
      <location filename="resources/dossier/register/template.toml"/>
      <source>Every source with its archive copies and their hashes, who graded it and when, what it copies, each claim and figure it carries, and whether the quoted words still stand.</source>
      <comment>kind of dossier</comment>
      <translation>كل مصدر مع نسخه المؤرشفة وبصماتها، ومن قيّمه ومتى، وعمّن ينقل، وكل إفادة ورقم يحملهما، وهل الكلمات المقتبسة باقية.</translation>
    </message>
    <message>
      <location filename="desktop/window/saved_line.py"/>
      <source>Every step is in the file when it is done.</source>
      <translation>كل خطوة تكون في الملف حين تتم.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Every title has its room.</source>
      <translation>لكل عنوان متسع.</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>Everybody</source>
      <translation>الجميع</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Everybody again</source>
      <translation>الجميع من جديد</translation>
    </message>
    <message>
      <location filename="desktop/sharing/view.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Everything</source>
      <translation>كل شيء</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>Everything around the selected incident</source>
      <translation>كل ما حول الحادثة المحددة</translation>
    </message>
    <message>
      <location filename="desktop/sharing/what_part.py"/>
      <source>Everything goes: private rows, what was deleted, and what stood in each field before. This is for somebody who works on the case, too: they take it in with “Take in a colleague’s copy…”. What you changed in a share that was handed to you goes back this way.</source>
      <translation>يخرج كل شيء: الصفوف الخاصة وما حُذف وما كان في كل حقل من قبل. وهذا لمن يعمل على القضية أيضًا: يدخلها بـ«إدخال نسخة زميل…». وما غيّرته في مشاركة سُلّمت إليك يعود بهذه الطريقة.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/recovery.py"/>
      <source>Everything that can still be read is brought into a new file, and you are told what is missing. The damaged file stays as it is.</source>
      <translation>يُنقل كل ما لا يزال مقروءًا إلى ملف جديد، وتُخبَر بما ينقص. ويبقى الملف التالف كما هو.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_part.py"/>
      <source>Everything that is not private</source>
      <translation>كل ما ليس خاصًا</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>Everything two people did fits together.</source>
      <translation>كل ما فعله الاثنان متوافق.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>Everything within some days of it…</source>
      <translation>كل ما يقع في حدود أيام منها…</translation>
    </message>
    <message>
      <location filename="desktop/beginning.py"/>
      <source>Everything you add can be undone, and nothing leaves this computer.</source>
      <translation>كل ما تضيفه يمكن التراجع عنه، ولا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <location filename="desktop/window/keyboard.py"/>
      <source>Everywhere</source>
      <translation>في كل مكان</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Evidence cannot prove an explanation, only speak against it. Fill in how each claim fits each explanation; the one with least against it leads.</source>
      <translation>لا يمكن للأدلة أن تثبت تفسيرًا، بل أن تعارضه فقط. بيّن مدى توافق كل إفادة مع كل تفسير؛ ويتقدم التفسير الأقل معارضة.</translation>
    </message>
    <message>
      <location filename="resources/dossier/register/template.toml"/>
      <source>Evidence register</source>
      <comment>kind of dossier</comment>
      <translation>سجل الأدلة</translation>
    </message>
    <message>
      <location filename="desktop/guide/example.py"/>
      <source>Example article.txt</source>
      <translation>مقال للتجربة.txt</translation>
    </message>
    <message>
      <location filename="desktop/beside.py"/>
      <source>Exchange the two cards</source>
      <translation>تبديل البطاقتين</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Explanation</source>
      <translation>تفسير</translation>
    </message>
    <message>
      <location filename="desktop/handing/handing.py"/>
      <source>Export</source>
      <translation>تصدير</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Export it for me</source>
      <translation>صدّره نيابة عني</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <source>Export original</source>
      <translation>تصدير الأصل</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <source>Export original …</source>
      <translation>تصدير الأصل …</translation>
    </message>
    <message>
      <location filename="desktop/dossier/taking_away.py"/>
      <source>Export the dossier</source>
      <translation>تصدير الملف المطبوع</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>Export the dossier as PDF…</source>
      <translation>تصدير الملف المطبوع بصيغة PDF…</translation>
    </message>
    <message>
      <location filename="desktop/map/printing.py"/>
      <source>Export the map</source>
      <translation>تصدير الخريطة</translation>
    </message>
    <message>
      <location filename="desktop/network/printing.py"/>
      <source>Export the network</source>
      <translation>تصدير الشبكة</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/printing.py"/>
      <source>Export the timeline</source>
      <translation>تصدير الخط الزمني</translation>
    </message>
    <message>
      <location filename="desktop/handing/handing.py"/>
      <source>Export to {name}</source>
      <translation>تصدير إلى {name}</translation>
    </message>
    <message>
      <location filename="desktop/handing/outcome.py"/>
      <source>Exported</source>
      <translation>صُدّر</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/dossier/panel.py"/>
      <source>Export…</source>
      <translation>تصدير…</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>F Reliability cannot be judged</source>
      <comment>term</comment>
      <translation>F لا يمكن الحكم على موثوقيته</translation>
    </message>
    <message>
      <location filename="desktop/widgets/ratings.py"/>
      <source>F says that it cannot be judged. It is not the worst grade.</source>
      <translation>F يعني أنه لا يمكن الحكم عليه. وليس أسوأ التقييمات.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Faction</source>
      <comment>term</comment>
      <translation>فصيل</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Factions</source>
      <translation>الفصائل</translation>
    </message>
    <message>
      <location filename="desktop/about.py"/>
      <source>Facts of this computer</source>
      <translation>معلومات هذا الحاسوب</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Fair</source>
      <comment>term</comment>
      <translation>قوية</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>Fair: it is claimed, and an origin rated A to C reports it apart from that claim.</source>
      <translation>متوسطة: متبناة، ويفيد بها مصدر أصلي بتقييم A إلى C بمعزل عن التبني.</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>Fair: two or more independent origins report it, at least one of them rated A to C.</source>
      <translation>متوسطة: يفيد بها مصدران أصليان مستقلان أو أكثر، أحدهما على الأقل بتقييم A إلى C.</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Families of kinds</source>
      <translation>عائلات الأنواع</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>Feb</source>
      <translation>فبراير</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>February</source>
      <translation>فبراير</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>Fields and markings</source>
      <translation>الحقول والتصنيفات</translation>
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
      <translation>الرقم</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <location filename="desktop/reading/kinds.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Figures</source>
      <translation>الأرقام</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/telling.py"/>
      <source>Figures as they were said</source>
      <translation>الأرقام كما قيلت</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>Figures said</source>
      <translation>الأرقام المذكورة</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/told.py"/>
      <source>Figures: </source>
      <translation>الأرقام: </translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/tolls.py"/>
      <source>Figures: {label}</source>
      <translation>الأرقام: {label}</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>File</source>
      <translation>ملف</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Fill in matrix</source>
      <translation>ملء المصفوفة</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Film or video</source>
      <comment>term</comment>
      <translation>فيلم أو فيديو</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/panel.py"/>
      <location filename="desktop/widgets/list_filter.py"/>
      <source>Filter</source>
      <translation>ترشيح</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>Filter actors</source>
      <translation>ترشيح الجهات الفاعلة</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks_view.py"/>
      <source>Filter by words or row number</source>
      <translation>ترشيح بالكلمات أو رقم الصف</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <source>Filter incidents</source>
      <translation>ترشيح الحوادث</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>Filter notes</source>
      <translation>ترشيح الملاحظات</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Filter sources</source>
      <translation>ترشيح المصادر</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks_view.py"/>
      <source>Filter the rows to look at</source>
      <translation>ترشيح الصفوف للنظر</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>Filter to them</source>
      <translation>الترشيح إليها</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/plate.py"/>
      <source>Filter: {names}</source>
      <translation>المرشّح: {names}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/overview.py"/>
      <source>Filtered to {span_words}; Delete takes the filter away</source>
      <translation>مرشَّح إلى {span_words}؛ Delete يزيل المرشّح</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Filters, lanes, colours and the span in view are kept in the case, for everybody.</source>
      <translation>تُحفظ المرشّحات والمسارات والألوان والفترة المعروضة في القضية، للجميع.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/incident_forms.py"/>
      <source>Find a source</source>
      <translation>البحث عن مصدر</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <location filename="desktop/reading/shelf.py"/>
      <source>Find a text</source>
      <translation>البحث عن نص</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/tray.py"/>
      <source>Find among the incidents without a date</source>
      <translation>البحث في الحوادث بلا تاريخ</translation>
    </message>
    <message>
      <location filename="desktop/merging/pane.py"/>
      <source>Find among the records of the colleague’s file</source>
      <translation>البحث في سجلات ملف الزميل</translation>
    </message>
    <message>
      <location filename="desktop/merging/pane.py"/>
      <location filename="desktop/timeline/hands/tray.py"/>
      <source>Find among them</source>
      <translation>البحث فيها</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>Find an act or keys</source>
      <translation>البحث عن أمر أو مفاتيح</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <location filename="desktop/network/panel.py"/>
      <source>Find an actor</source>
      <translation>البحث عن جهة فاعلة</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>Find an actor in the network</source>
      <translation>البحث عن جهة فاعلة في الشبكة</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Find duplicates</source>
      <translation>البحث عن المكررات</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_search.py"/>
      <source>Find in this text</source>
      <translation>البحث في هذا النص</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Find the two different</source>
      <translation>الحكم بأن الاثنين مختلفان</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Find the two the same</source>
      <translation>الحكم بأن الاثنين واحد</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Find them different</source>
      <translation>الحكم باختلافها</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Find them the same</source>
      <translation>الحكم بأنها واحد</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Find words in this text (Ctrl+F)</source>
      <translation>البحث عن كلمات في هذا النص (Ctrl+F)</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/corner.py"/>
      <source>Finer (.)</source>
      <translation>أدق (.)</translation>
    </message>
    <message>
      <location filename="desktop/window/guiding.py"/>
      <source>First case</source>
      <translation>أول قضية</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>First published</source>
      <translation>أول نشر</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>First rows</source>
      <translation>أول الصفوف</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/grid.py"/>
      <source>First rows of the file</source>
      <translation>أول صفوف الملف</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/telling.py"/>
      <source>Fit to the figures said</source>
      <translation>الملاءمة مع الأرقام المذكورة</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/composing.py"/>
      <source>Fitting to the paper</source>
      <translation>بقياس الورق</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>Folders that are watched</source>
      <translation>المجلدات المراقَبة</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>Follow a first case</source>
      <translation>اتبع أول قضية</translation>
    </message>
    <message>
      <location filename="db/export/formats.py"/>
      <source>FollowTheMoney entities</source>
      <translation>كيانات FollowTheMoney</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>For a case you made on another computer, or copied here yourself.</source>
      <translation>لقضية أنشأتها على حاسوب آخر، أو نسختها إلى هنا بنفسك.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_part.py"/>
      <source>For a colleague</source>
      <translation>لزميل</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_part.py"/>
      <source>For the public</source>
      <translation>للعموم</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>For this incident alone, by {isolated}, {day}</source>
      <translation>لهذه الحادثة وحدها، من {isolated}، {day}</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_part.py"/>
      <location filename="desktop/sharing/view.py"/>
      <source>For whom</source>
      <translation>لمن</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>For whom shares were locked</source>
      <translation>من قُفلت لهم المشاركات</translation>
    </message>
    <message>
      <location filename="desktop/widgets/incident_forms.py"/>
      <source>For words such as “on Monday”: the source whose publication date they hang on.</source>
      <translation>لكلمات مثل «يوم الاثنين»: المصدر الذي تتوقف على تاريخ نشره.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>Forget</source>
      <translation>نسيان</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>Forget all of this</source>
      <translation>نسيان كل هذا</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Forget all places</source>
      <translation>نسيان كل الأماكن</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_part.py"/>
      <source>Forget it</source>
      <translation>نسيانه</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Forget the network’s places</source>
      <translation>نسيان مواضع الشبكة</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_part.py"/>
      <source>Forget the profile “{name}”</source>
      <translation>نسيان الملمح «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/preferences/reading.py"/>
      <source>Forget these words</source>
      <translation>نسيان هذه الكلمات</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>Forget: {what}</source>
      <translation>نسيان: {what}</translation>
    </message>
    <message>
      <location filename="desktop/handing/format_list.py"/>
      <source>Formats</source>
      <translation>الصيغ</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Former name</source>
      <comment>term</comment>
      <translation>اسم سابق</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/bars.py"/>
      <location filename="desktop/manual/view.py"/>
      <source>Forward</source>
      <translation>إلى الأمام</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <source>Forward to here</source>
      <translation>إلى الأمام حتى هنا</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/zoom_trail.py"/>
      <source>Forward to the window after</source>
      <translation>إلى النافذة التالية</translation>
    </message>
    <message>
      <location filename="desktop/hitlist.py"/>
      <source>Found</source>
      <translation>وُجد</translation>
    </message>
    <message>
      <location filename="desktop/manual/results.py"/>
      <source>Found in the manual</source>
      <translation>وُجد في الدليل</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Found to be others</source>
      <translation>تبيّن أنهم غيرهم</translation>
    </message>
    <message>
      <location filename="desktop/about.py"/>
      <source>Free software under the MIT licence.</source>
      <translation>برنامج حر برخصة MIT.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <location filename="desktop/sharing/what_part.py"/>
      <location filename="desktop/widgets/list_filter.py"/>
      <location filename="desktop/widgets/relation_sheet.py"/>
      <source>From</source>
      <translation>من</translation>
    </message>
    <message>
      <location filename="desktop/dossier/from_file.py"/>
      <source>From a file…</source>
      <translation>من ملف…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>From one date to another</source>
      <translation>من تاريخ إلى آخر</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>From publication to the end of the week, month or year.</source>
      <comment>rule of dates</comment>
      <translation>من النشر إلى نهاية الأسبوع أو الشهر أو السنة.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>From the start of the week, month or year to publication.</source>
      <comment>rule of dates</comment>
      <translation>من بداية الأسبوع أو الشهر أو السنة إلى النشر.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>From the start of the week, month or year to the day of publication.</source>
      <comment>rule of dates</comment>
      <translation>من بداية الأسبوع أو الشهر أو السنة إلى يوم النشر.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>From this date on</source>
      <translation>من هذا التاريخ فصاعدًا</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Full lanes are counted by strips; their weightiest incidents stand below.</source>
      <translation>تُعدّ المسارات الممتلئة بشرائط؛ وأثقل حوادثها أسفلها.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/gap_walk.py"/>
      <source>Gap without incidents before</source>
      <translation>الفجوة السابقة بلا حوادث</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Genre</source>
      <translation>الجنس</translation>
    </message>
    <message>
      <location filename="db/export/formats.py"/>
      <source>GeoJSON points</source>
      <translation>نقاط GeoJSON</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Georgian</source>
      <translation>الجورجية</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>Give a date</source>
      <translation>إعطاء تاريخ</translation>
    </message>
    <message>
      <location filename="desktop/timeline/page.py"/>
      <source>Give an incident a date and it stands here.</source>
      <translation>أعطِ حادثة تاريخًا فتظهر هنا.</translation>
    </message>
    <message>
      <location filename="desktop/map/page.py"/>
      <source>Give an incident a place on its card: places that the gazetteer knows come with their coordinates.</source>
      <translation>أعطِ حادثة مكانًا على بطاقتها: الأماكن التي يعرفها المعجم الجغرافي تأتي بإحداثياتها.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Give reasons</source>
      <translation>ذكر الأسباب</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>Give the beginning or the end of the period.</source>
      <translation>اذكر بداية الفترة أو نهايتها.</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Give the day</source>
      <translation>ذكر اليوم</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>Give the export a name. Nothing was written.</source>
      <translation>سمِّ التصدير. لم يُكتب شيء.</translation>
    </message>
    <message>
      <location filename="db/records/counting.py"/>
      <source>Give the number that holds, or the lowest and the highest.</source>
      <translation>اذكر الرقم المعتمد، أو أدنى رقم وأعلاه.</translation>
    </message>
    <message>
      <location filename="desktop/reading/figure_fields.py"/>
      <source>Give the number, or choose “dozens” or “several”.</source>
      <translation>اذكر الرقم، أو اختر «عشرات» أو «عدة».</translation>
    </message>
    <message>
      <location filename="desktop/sharing/key_row.py"/>
      <source>Give this to those who are to check your signatures:</source>
      <translation>أعطِ هذا لمن سيتحقق من توقيعاتك:</translation>
    </message>
    <message>
      <location filename="desktop/sharing/key_row.py"/>
      <source>Give this to those who are to send you shares:</source>
      <translation>أعطِ هذا لمن سيرسل إليك مشاركات:</translation>
    </message>
    <message>
      <location filename="desktop/incidents/heading.py"/>
      <source>Given as {words}.</source>
      <translation>مذكور هكذا: {words}.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>Given by</source>
      <translation>ذكره</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/moving.py"/>
      <source>Glide and slide</source>
      <translation>الانزلاق والحركة</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>Global Terrorism Database</source>
      <translation>قاعدة بيانات الإرهاب العالمي</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <source>Go back</source>
      <translation>رجوع</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/arriving/recovery.py"/>
      <source>Go back to one of {count:,} copies…</source>
      <translation>
        <numerusform>لا نسخ سابقة للرجوع إليها</numerusform>
        <numerusform>الرجوع إلى نسخته السابقة…</numerusform>
        <numerusform>الرجوع إلى إحدى نسختين…</numerusform>
        <numerusform>الرجوع إلى إحدى {count:,} نسخ…</numerusform>
        <numerusform>الرجوع إلى إحدى {count:,} نسخة…</numerusform>
        <numerusform>الرجوع إلى إحدى {count:,} نسخة…</numerusform>
      </translation>
      <extra-singular>Go back to its earlier copy…</extra-singular>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>Go back to the rule of the case</source>
      <translation>الرجوع إلى قاعدة القضية</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <source>Go forward</source>
      <translation>إلى الأمام</translation>
    </message>
    <message>
      <location filename="desktop/map/going.py"/>
      <location filename="desktop/window/palette.py"/>
      <source>Go there</source>
      <translation>الذهاب إليه</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>Go to a date…</source>
      <translation>الذهاب إلى تاريخ…</translation>
    </message>
    <message>
      <location filename="desktop/map/bar.py"/>
      <location filename="desktop/map/going.py"/>
      <source>Go to a place</source>
      <translation>الذهاب إلى مكان</translation>
    </message>
    <message>
      <location filename="desktop/network/page.py"/>
      <source>Go to the actors</source>
      <translation>الذهاب إلى الجهات الفاعلة</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Go to the card, and back</source>
      <translation>الذهاب إلى البطاقة والعودة</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <location filename="desktop/map/page.py"/>
      <location filename="desktop/timeline/page.py"/>
      <source>Go to the incidents</source>
      <translation>الذهاب إلى الحوادث</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Go to the lane above</source>
      <translation>الذهاب إلى المسار الأعلى</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Go to the lane below</source>
      <translation>الذهاب إلى المسار الأسفل</translation>
    </message>
    <message>
      <location filename="desktop/map/page.py"/>
      <source>Go to the timeline</source>
      <translation>الذهاب إلى الخط الزمني</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>Go to what the note is about</source>
      <translation>الذهاب إلى ما تخصه الملاحظة</translation>
    </message>
    <message>
      <location filename="desktop/sharing/receipt_pane.py"/>
      <source>Goes</source>
      <translation>يخرج</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>Goes back to… (G)</source>
      <translation>يرجع إلى… (G)</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>Gone</source>
      <translation>غير موجود</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>Gone rows</source>
      <translation>صفوف لم تعد موجودة</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Government body</source>
      <comment>term</comment>
      <translation>هيئة حكومية</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_columns.py"/>
      <location filename="desktop/sources/list_edits.py"/>
      <source>Grade</source>
      <translation>التقييم</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <location filename="desktop/incidents/judgement.py"/>
      <location filename="desktop/incidents/list_edits.py"/>
      <source>Grade incident</source>
      <translation>تقييم حادثة</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>Grade the incident</source>
      <translation>تقييم الحادثة</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Graded</source>
      <translation>مقيَّم</translation>
    </message>
    <message>
      <location filename="desktop/actors/relations_part.py"/>
      <source>Graph</source>
      <translation>رسم شبكي</translation>
    </message>
    <message>
      <location filename="desktop/actors/relations_part.py"/>
      <source>Graph, two steps</source>
      <translation>رسم شبكي، خطوتان</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Greek</source>
      <translation>اليونانية</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Green</source>
      <translation>أخضر</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Groups</source>
      <translation>المجموعات</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/guide/panel.py"/>
      <source>Guided first case</source>
      <translation>أول قضية بمرشد</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Gujarati</source>
      <translation>الغوجاراتية</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Gurmukhi</source>
      <translation>الغورموخية</translation>
    </message>
    <message>
      <location filename="desktop/sharing/share_sheet.py"/>
      <location filename="desktop/sharing/sharing.py"/>
      <source>Hand over a share</source>
      <translation>تسليم مشاركة</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Hand over a share…</source>
      <translation>تسليم مشاركة…</translation>
    </message>
    <message>
      <location filename="desktop/sharing/share_sheet.py"/>
      <source>Hand over…</source>
      <translation>تسليم…</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Handed over</source>
      <translation>سُلّم</translation>
    </message>
    <message>
      <location filename="desktop/sharing/view.py"/>
      <source>Handed over as</source>
      <translation>سُلّم باسم</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>Has a d&amp;ispute</source>
      <translation>فيها تنازع</translation>
    </message>
    <message>
      <location filename="desktop/widgets/item_row.py"/>
      <source>Has a menu</source>
      <translation>له قائمة</translation>
    </message>
    <message>
      <location filename="db/sharing/receipt.py"/>
      <source>Head of its log {head}</source>
      <translation>رأس سجله {head}</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Head of the log {head}</source>
      <translation>رأس السجل {head}</translation>
    </message>
    <message>
      <location filename="desktop/details.py"/>
      <source>Headline figure</source>
      <translation>الرقم المعتمد</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Headline, date and outlet are read from it. What you paste is kept as it is.</source>
      <translation>يُقرأ منه العنوان والتاريخ ووسيلة الإعلام. ويُحفظ ما تلصقه كما هو.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/speech.py"/>
      <source>Heard when the program is started again.</source>
      <translation>يُعتمد عند بدء البرنامج من جديد.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Hearing</source>
      <comment>term</comment>
      <translation>جلسة استماع</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Hebrew</source>
      <translation>العبرية</translation>
    </message>
    <message>
      <location filename="desktop/reading/speech_fields.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Hedge</source>
      <translation>التحفظ</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Hedge, basis, credibility, rank …</source>
      <translation>التحفظ، الأساس، المصداقية، الرتبة …</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_columns.py"/>
      <source>Held</source>
      <translation>محفوظ</translation>
    </message>
    <message>
      <location filename="desktop/intake/sheet.py"/>
      <source>Held already</source>
      <translation>محفوظ من قبل</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <source>Hide</source>
      <translation>إخفاء</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>Hide decided</source>
      <translation>إخفاء المحسوم</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Hide earlier</source>
      <translation>إخفاء السابق</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sources_part.py"/>
      <source>Hide what falls</source>
      <translation>إخفاء ما يسقط</translation>
    </message>
    <message>
      <location filename="desktop/widgets/without_it.py"/>
      <source>Hide what would change</source>
      <translation>إخفاء ما سيتغير</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>Hide {count:,} set aside</source>
      <translation>إخفاء المنحّى جانبًا ({count:,})</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>High</source>
      <comment>term</comment>
      <translation>عالية</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>Highest</source>
      <translation>الأعلى</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>History of the case</source>
      <translation>تاريخ القضية</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>History of the case…</source>
      <translation>تاريخ القضية…</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>History of what is selected…</source>
      <translation>تاريخ المحدد…</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>History of “{title}”</source>
      <translation>تاريخ «{title}»</translation>
    </message>
    <message>
      <location filename="desktop/incidents/when_and_where.py"/>
      <source>Hold date</source>
      <translation>اعتماد التاريخ</translation>
    </message>
    <message>
      <location filename="desktop/incidents/when_and_where.py"/>
      <source>Hold place</source>
      <translation>اعتماد المكان</translation>
    </message>
    <message>
      <location filename="desktop/incidents/dates_given.py"/>
      <source>Hold this</source>
      <translation>اعتماد هذا</translation>
    </message>
    <message>
      <location filename="desktop/incidents/dates_given.py"/>
      <source>Hold {title} to be right</source>
      <translation>اعتبار {title} صحيحًا</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>Holding the words</source>
      <translation>يحوي الكلمات</translation>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <source>Holding “{name}” against this case…</source>
      <translation>مقارنة «{name}» بهذه القضية…</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>Holds</source>
      <translation>معتمد</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>Holds for</source>
      <translation>يسري على</translation>
    </message>
    <message>
      <location filename="db/export/geojson.py"/>
      <source>How exact a place is (precision_m, or the code of its scheme) stands beside the point; most maps draw all points alike.</source>
      <translation>مدى دقة المكان (precision_m أو رمز نظامه) مذكور بجانب النقطة؛ ومعظم الخرائط ترسم النقاط كلها سواء.</translation>
    </message>
    <message>
      <location filename="db/records/bulk/settable.py"/>
      <source>How exact the place is</source>
      <translation>مدى دقة المكان</translation>
    </message>
    <message>
      <location filename="desktop/arriving/long_sheet.py"/>
      <source>How far it is</source>
      <translation>كم يبعد</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>How far our work is</source>
      <translation>إلى أين وصل عملنا</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>How incidents stand</source>
      <translation>وضع الحوادث</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>How it is cited</source>
      <translation>كيف يُستشهد به</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>How it is set</source>
      <translation>كيف صُفّ</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>How it was read</source>
      <translation>كيف قُرئ</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>How likely it happened so</source>
      <translation>مدى احتمال وقوعه هكذا</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>How many</source>
      <translation>كم</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <location filename="desktop/reading/figure_fields.py"/>
      <source>How many were</source>
      <translation>كم كانوا</translation>
    </message>
    <message>
      <location filename="desktop/details.py"/>
      <source>How one number is chosen when sources give several. It is printed with the number.</source>
      <translation>كيف يُختار رقم واحد حين تذكر المصادر عدة أرقام. وتُطبع القاعدة مع الرقم.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <location filename="desktop/widgets/relation_sheet.py"/>
      <source>How sure</source>
      <translation>مدى التأكد</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>How surely</source>
      <translation>مدى اليقين</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_history.py"/>
      <source>How the figure changed</source>
      <translation>كيف تغير الرقم</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>How the window stood in each case</source>
      <translation>كيف كانت النافذة في كل قضية</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>How the {label} are counted</source>
      <translation>كيف يُحسب {label}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>How we grade incidents</source>
      <translation>كيف نقيّم الحوادث</translation>
    </message>
    <message>
      <location filename="db/dossier/citing/__init__.py"/>
      <source>ISO 690, numbered</source>
      <translation>ISO 690، مرقم</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Identity</source>
      <comment>term</comment>
      <translation>الهوية</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Image</source>
      <comment>term</comment>
      <translation>صورة</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <location filename="desktop/intake/preview/sheet.py"/>
      <location filename="desktop/intake/taking.py"/>
      <source>Import</source>
      <translation>استيراد</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Import an article to keep its text and original bytes. A source that you can only cite is made with New source.</source>
      <translation>استورد مقالًا لحفظ نصه وبايتاته الأصلية. والمصدر الذي لا يمكن إلا الاستشهاد به يُنشأ بـ«مصدر جديد».</translation>
    </message>
    <message>
      <location filename="desktop/reading/page.py"/>
      <source>Import an article, or drop one on the window. Its text is read here, its original bytes are kept.</source>
      <translation>استورد مقالًا أو أفلته على النافذة. يُقرأ نصه هنا وتُحفظ بايتاته الأصلية.</translation>
    </message>
    <message>
      <location filename="desktop/beginning.py"/>
      <location filename="desktop/welcome.py"/>
      <source>Import what you have</source>
      <translation>استورد ما لديك</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/sheet.py"/>
      <location filename="desktop/intake/together.py"/>
      <location filename="db/exchange/imports.py"/>
      <location filename="db/exchange/pasted.py"/>
      <source>Import “{name}”</source>
      <translation>استيراد «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/reading/page.py"/>
      <location filename="desktop/sources/page.py"/>
      <source>Import…</source>
      <translation>استيراد…</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>In A4 sheets to put together</source>
      <translation>في أوراق A4 تُجمع معًا</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>In a file</source>
      <translation>في ملف</translation>
    </message>
    <message>
      <location filename="desktop/window/windows.py"/>
      <source>In a new window</source>
      <translation>في نافذة جديدة</translation>
    </message>
    <message>
      <location filename="desktop/preferences/cases.py"/>
      <source>In a window of its own</source>
      <translation>في نافذة مستقلة</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/planning.py"/>
      <source>In an order of one's own</source>
      <translation>بترتيب خاص</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>In or during</source>
      <translation>في أو خلال</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>In short</source>
      <translation>باختصار</translation>
    </message>
    <message>
      <location filename="desktop/reading/claim_sheet.py"/>
      <source>In short: the place, the motive, the name.</source>
      <translation>باختصار: المكان، الدافع، الاسم.</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>In the archive</source>
      <translation>في الأرشيف</translation>
    </message>
    <message>
      <location filename="desktop/preferences/person.py"/>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>In the keyring of this computer</source>
      <translation>في حافظة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>In the role of</source>
      <translation>بدور</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>In the same incidents</source>
      <translation>في الحوادث نفسها</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>In the {isolated} both</source>
      <translation>في {isolated} كلاهما</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>In their words</source>
      <translation>بكلماتهم</translation>
    </message>
    <message>
      <location filename="desktop/map/page.py"/>
      <source>In this area</source>
      <translation>في هذه المنطقة</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>In this view</source>
      <translation>في هذا العرض</translation>
    </message>
    <message>
      <location filename="desktop/preferences/cases.py"/>
      <location filename="desktop/window/windows.py"/>
      <source>In this window</source>
      <translation>في هذه النافذة</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/linking.py"/>
      <source>In which source</source>
      <translation>في أي مصدر</translation>
    </message>
    <message>
      <location filename="desktop/widgets/list_filter.py"/>
      <source>In words: 2021, May 2022, 18 April 2022. Empty: no limit.</source>
      <translation>بالكلمات: 2021، مايو 2022، 18 أبريل 2022. فارغ: بلا حد.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>In words: 2021, May 2022, 3 May 2022</source>
      <translation>بالكلمات: 2021، مايو 2022، 3 مايو 2022</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>In words: August 2021 to May 2022, since 2015, the 1990s</source>
      <translation>بالكلمات: من أغسطس 2021 إلى مايو 2022، منذ 2015، حتى 2001</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_bar.py"/>
      <location filename="desktop/timeline/hands/tray.py"/>
      <source>Incident</source>
      <translation>حادثة</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/colleague.py"/>
      <source>Incident of a colleague’s file before</source>
      <translation>الحادثة السابقة من ملف زميل</translation>
    </message>
    <message>
      <location filename="resources/dossier/incident/template.toml"/>
      <source>Incident sheets</source>
      <comment>kind of dossier</comment>
      <translation>صحائف الحوادث</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <source>Incident · {kind}</source>
      <translation>حادثة · {kind}</translation>
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
      <translation>الحوادث</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>Incidents as points, for QGIS and web maps.</source>
      <translation>الحوادث كنقاط، لـQGIS وخرائط الويب.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Incidents by Admiralty grade</source>
      <translation>الحوادث بحسب تقييم الأميرالية</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>Incidents by date with who says what, sources as footnotes. For notes, wikis and plain text.</source>
      <translation>الحوادث بتواريخها مع من يقول ماذا، والمصادر حواشٍ. للملاحظات والويكي والنص العادي.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Incidents by their figures</source>
      <translation>الحوادث بحسب أرقامها</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Incidents from a source</source>
      <translation>حوادث من مصدر</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Incidents in a place</source>
      <translation>حوادث في مكان</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Incidents in a span of time</source>
      <translation>حوادث في فترة زمنية</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Incidents of these kinds</source>
      <translation>حوادث من هذه الأنواع</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Incidents that an outlet published</source>
      <translation>حوادث نشرتها وسيلة إعلام</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>Incidents that rest on it</source>
      <translation>حوادث تستند إليه</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Incidents with a tag</source>
      <translation>حوادث عليها وسم</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Incidents with an actor</source>
      <translation>حوادث فيها جهة فاعلة</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Incidents with these words</source>
      <translation>حوادث فيها هذه الكلمات</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/hands.py"/>
      <location filename="desktop/timeline/hands/tray.py"/>
      <source>Incidents without a date</source>
      <translation>حوادث بلا تاريخ</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Inconsistent</source>
      <comment>term</comment>
      <translation>غير متوافق</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Injured</source>
      <comment>term</comment>
      <translation>جرحى</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Injured party</source>
      <comment>term</comment>
      <translation>المتضرر</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Injured, at least</source>
      <translation>الجرحى، على الأقل</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Injured, at most</source>
      <translation>الجرحى، على الأكثر</translation>
    </message>
    <message>
      <location filename="desktop/inspector.py"/>
      <source>Inspector</source>
      <translation>لوحة البطاقة</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Intention</source>
      <comment>term</comment>
      <translation>القصد</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Intergovernmental organisation</source>
      <comment>term</comment>
      <translation>منظمة حكومية دولية</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Interview</source>
      <comment>term</comment>
      <translation>مقابلة</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <source>Into which tag</source>
      <translation>إلى أي وسم</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Issue</source>
      <translation>العدد</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Issue of a periodical</source>
      <comment>term</comment>
      <translation>عدد من دورية</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>It</source>
      <translation>هو</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>It began then and the text gives no end.</source>
      <comment>rule of dates</comment>
      <translation>بدأ حينئذ ولا يذكر النص نهاية.</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_panel.py"/>
      <source>It can be read in more than one way. Which is meant?</source>
      <translation>يمكن أن يُقرأ على أكثر من وجه. أيها المقصود؟</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_drag.py"/>
      <source>It cannot stand here</source>
      <translation>لا يمكن أن يكون هنا</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>It could not be saved there ({strerror}).</source>
      <translation>تعذر حفظه هناك ({strerror}).</translation>
    </message>
    <message>
      <location filename="desktop/arriving/report_view.py"/>
      <source>It could not be written ({strerror}).</source>
      <translation>تعذرت كتابته ({strerror}).</translation>
    </message>
    <message>
      <location filename="desktop/jobs.py"/>
      <source>It ended because of a fault in Casebinder.</source>
      <translation>انتهى بسبب عطل في Casebinder.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>It ended then and the text gives no beginning.</source>
      <comment>rule of dates</comment>
      <translation>انتهى حينئذ ولا يذكر النص بداية.</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>It hangs on the day of publication, which is not known yet.</source>
      <translation>يتوقف على يوم النشر، وهو غير معروف بعد.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>It holds no rows.</source>
      <translation>لا صفوف فيه.</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>It holds {acts} that this case has not seen.</source>
      <translation>فيه {acts} لم ترها هذه القضية.</translation>
    </message>
    <message>
      <location filename="db/export/timelinejs.py"/>
      <source>It is made for some hundred slides; with more the page becomes slow.</source>
      <translation>صُنع لبضع مئات من الشرائح؛ وأكثر من ذلك يبطئ الصفحة.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>It is my own file: open it as it is</source>
      <translation>هو ملفي: فتحه كما هو</translation>
    </message>
    <message>
      <location filename="db/sharing/parcels.py"/>
      <source>It is not signed, so nothing says who made it.</source>
      <translation>غير موقَّع، فلا شيء يبيّن من صنعه.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>It is not so</source>
      <translation>ليس كذلك</translation>
    </message>
    <message>
      <location filename="db/sharing/parcels.py"/>
      <source>It is signed and was not changed since. Ask the sender, in another way than the file came, whether this is their key: {key}</source>
      <translation>موقَّع ولم يتغير منذ ذلك. اسأل المرسل، بطريق غير الذي جاء به الملف، هل هذا مفتاحه: {key}</translation>
    </message>
    <message>
      <location filename="db/sharing/parcels.py"/>
      <source>It is signed with the key you named, and was not changed since.</source>
      <translation>موقَّع بالمفتاح الذي سميته، ولم يتغير منذ ذلك.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>It is so</source>
      <translation>هو كذلك</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>It is to be encrypted for recipients, and there is none yet.</source>
      <translation>سيُشفَّر لمستلمين، ولا مستلم بعد.</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>It is unclear whether {name} is {name2}</source>
      <translation>ليس واضحًا هل {name} هو {name2}</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>It keeps what both say: claims, figures, tags, notes; where both fill a field, its own stays. The other is deleted. All of it is one step that can be undone.</source>
      <translation>يحتفظ بما يقوله الاثنان: الإفادات والأرقام والوسوم والملاحظات؛ وحيث ملأ الاثنان حقلًا يبقى ما عنده. ويُحذف الآخر. كل هذا خطوة واحدة يمكن التراجع عنها.</translation>
    </message>
    <message>
      <location filename="db/export/followthemoney.py"/>
      <source>It knows no speaker, denial or grade: each claim is a note in a sentence, linked to the event and its source.</source>
      <translation>لا يعرف متحدثًا ولا نفيًا ولا تقييمًا: كل إفادة ملاحظة في جملة، مرتبطة بالحدث ومصدره.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>It lasted from the one to the other.</source>
      <comment>rule of dates</comment>
      <translation>استمر من الأول إلى الثاني.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>It lasted the whole time named.</source>
      <comment>rule of dates</comment>
      <translation>استمر طوال الوقت المذكور.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>It lies</source>
      <translation>يقع</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_changes.py"/>
      <source>It reads the same as the newer version.</source>
      <translation>يُقرأ كالنسخة الأحدث.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/repetition_form.py"/>
      <source>It repeats</source>
      <translation>يكرر</translation>
    </message>
    <message>
      <location filename="desktop/own_name.py"/>
      <source>It stands in the history of a case beside what you do from now on, and goes along with copies and shares, so that a colleague sees who wrote what. A share for the public does without.</source>
      <translation>يرد في تاريخ القضية بجانب ما تفعله من الآن، ويخرج مع النسخ والمشاركات ليرى الزميل من كتب ماذا. والمشاركة للعموم تخلو منه.</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>It was deleted in the copy, and this case went on with it. It was kept for now.</source>
      <translation>حُذف في النسخة، ومضت هذه القضية في العمل به. أُبقي عليه الآن.</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>It was deleted in this case, and the copy went on with it. It was kept for now.</source>
      <translation>حُذف في هذه القضية، ومضت النسخة في العمل به. أُبقي عليه الآن.</translation>
    </message>
    <message>
      <location filename="db/case.py"/>
      <source>It was opened for reading only.</source>
      <translation>فُتح للقراءة فقط.</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>It {verb} this</source>
      <translation>ذاك {verb} هذا</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>Its address is held as “{title}”, and its text is another one now; it was kept as a new version of that source.</source>
      <translation>عنوانه محفوظ باسم «{title}»، ونصه الآن مختلف؛ حُفظ نسخةً جديدة من ذلك المصدر.</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>Its address is held, with the same text, as</source>
      <translation>عنوانه محفوظ، بالنص نفسه، باسم</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_columns.py"/>
      <source>Its date of publication is not known</source>
      <translation>تاريخ نشره غير معروف</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>Its new rows make {words}</source>
      <translation>صفوفه الجديدة تنشئ {words}</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Its rating holds for this source as long as the source has none of its own.</source>
      <translation>يسري تقييمها على هذا المصدر ما دام بلا تقييم خاص.</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_columns.py"/>
      <source>Its reliability was not judged yet</source>
      <translation>لم تُقيَّم موثوقيته بعد</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>Its rows are marked and left out of shares and exports.</source>
      <translation>عُلّمت صفوفها واستُبعدت من المشاركات والتصدير.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <location filename="db/sharing/receipt.py"/>
      <source>Its signature lies beside it: {name}</source>
      <translation>توقيعه بجانبه: {name}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Its source is {state}</source>
      <translation>مصدره {state}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Its source was {state}</source>
      <translation>كان مصدره {state}</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>Its text is word for word that of “{title}”, which the case holds.</source>
      <translation>نصه مطابق حرفيًا لنص «{title}» المحفوظ في القضية.</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/sources/card_ratings.py"/>
      <source>Its {count:,} claims are</source>
      <translation>
        <numerusform>لا إفادات له و</numerusform>
        <numerusform>إفادته الوحيدة</numerusform>
        <numerusform>إفادتاه</numerusform>
        <numerusform>إفاداته الـ{count:,}</numerusform>
        <numerusform>إفاداته الـ{count:,}</numerusform>
        <numerusform>إفاداته الـ{count:,}</numerusform>
      </translation>
      <extra-singular>Its one claim is</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>Jan</source>
      <translation>يناير</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>January</source>
      <translation>يناير</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Japanese</source>
      <translation>اليابانية</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Join</source>
      <translation>ضم</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Join the two</source>
      <translation>ضم الاثنين</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Journal article</source>
      <comment>term</comment>
      <translation>مقال علمي</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_table.py"/>
      <source>Judgements and gradings</source>
      <translation>الأحكام والتقييمات</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Judgements, gradings and rival explanations</source>
      <translation>الأحكام والتقييمات والتفسيرات المتنافسة</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>Jul</source>
      <translation>يوليو</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>July</source>
      <translation>يوليو</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>Jun</source>
      <translation>يونيو</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>June</source>
      <translation>يونيو</translation>
    </message>
    <message>
      <location filename="desktop/preferences/sample.py"/>
      <source>June 2022</source>
      <translation>يونيو 2022</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Kannada</source>
      <translation>الكانادا</translation>
    </message>
    <message>
      <location filename="desktop/own_name.py"/>
      <location filename="desktop/reading/side_notes.py"/>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Keep</source>
      <translation>إبقاء</translation>
    </message>
    <message>
      <location filename="desktop/keeping_copies.py"/>
      <location filename="desktop/preferences/cases.py"/>
      <source>Keep copies of the cases I change</source>
      <translation>حفظ نسخ من القضايا التي أغيّرها</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Keep everybody’s place</source>
      <translation>الاحتفاظ بموضع كل جهة</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>Keep everything you know about one subject in one file: what happened, who says so, in which words, and who says otherwise. Nothing you put in leaves this computer.</source>
      <translation>احفظ كل ما تعرفه عن موضوع واحد في ملف واحد: ماذا حدث، ومن يقول ذلك وبأي كلمات، ومن يقول غيره. لا شيء مما تدخله يغادر هذا الحاسوب.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Keep in the case</source>
      <translation>حفظ في القضية</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Keep mention</source>
      <translation>الإبقاء على الذكر</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_review.py"/>
      <source>Keep old date</source>
      <translation>إبقاء التاريخ القديم</translation>
    </message>
    <message>
      <location filename="desktop/widgets/shared_texts.py"/>
      <source>Keep sources apart</source>
      <translation>إبقاء المصادر منفصلة</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Keep the lane at the top</source>
      <translation>تثبيت المسار في الأعلى</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Keep the network’s places</source>
      <translation>حفظ مواضع الشبكة</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_part.py"/>
      <source>Keep the profile “{name}”</source>
      <translation>حفظ الملمح «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_bar.py"/>
      <source>Keep the words as a quote (Q)</source>
      <translation>حفظ الكلمات كاقتباس (Q)</translation>
    </message>
    <message>
      <location filename="desktop/widgets/shared_texts.py"/>
      <source>Keep them apart</source>
      <translation>إبقاؤها منفصلة</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Keep this card beside the next</source>
      <translation>تثبيت هذه البطاقة بجانب التالية</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Keep this window as</source>
      <translation>حفظ هذه النافذة باسم</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Kept as text; it is never opened.</source>
      <translation>محفوظ كنص؛ لا يُفتح أبدًا.</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Kept as text; never opened.</source>
      <translation>محفوظ كنص؛ لا يُفتح أبدًا.</translation>
    </message>
    <message>
      <location filename="desktop/beside.py"/>
      <source>Kept beside</source>
      <translation>محفوظ جانبًا</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Kept in the row only</source>
      <translation>محفوظ في الصف فقط</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Kept in this case under its name; undone like any other step.</source>
      <translation>محفوظ في هذه القضية باسمه؛ ويُتراجع عنه كأي خطوة.</translation>
    </message>
    <message>
      <location filename="desktop/fault_sheets.py"/>
      <source>Kept on this computer only, the newest first, without anything of your cases. Nothing is sent anywhere.</source>
      <translation>محفوظ على هذا الحاسوب فقط، الأحدث أولًا، بلا أي شيء من قضاياك. لا يُرسل شيء إلى أي مكان.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Kept with each of them, as on a card.</source>
      <translation>محفوظ مع كل منها، كما على البطاقة.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/keyboard.py"/>
      <source>Keyboard</source>
      <translation>لوحة المفاتيح</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/paper.py"/>
      <location filename="desktop/window/shortcut_sheet.py"/>
      <source>Keyboard shortcuts</source>
      <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Keyboard shortcuts…</source>
      <translation>اختصارات لوحة المفاتيح…</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/acts_model.py"/>
      <source>Keys</source>
      <translation>المفاتيح</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>Keys (*.age *.txt *.key);;All files (*)</source>
      <translation>مفاتيح (*.age *.txt *.key);;كل الملفات (*)</translation>
    </message>
    <message>
      <location filename="desktop/preferences/keyboard.py"/>
      <source>Keys as they came</source>
      <translation>المفاتيح كما جاءت</translation>
    </message>
    <message>
      <location filename="desktop/preferences/keyboard.py"/>
      <source>Keys of all acts…</source>
      <translation>مفاتيح كل الأوامر…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/hands.py"/>
      <location filename="desktop/timeline/hands/key_sheet.py"/>
      <source>Keys of the timeline</source>
      <translation>مفاتيح الخط الزمني</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Khmer</source>
      <translation>الخميرية</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Killed</source>
      <comment>term</comment>
      <translation>قتلى</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Killed, at least</source>
      <translation>القتلى، على الأقل</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Killed, at most</source>
      <translation>القتلى، على الأكثر</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Killing</source>
      <comment>term</comment>
      <translation>قتل</translation>
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
      <translation>النوع</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>Kind of dossier</source>
      <translation>نوع الملف المطبوع</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Kind of incident</source>
      <translation>نوع الحادثة</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Kind of its actors</source>
      <translation>نوع جهاته الفاعلة</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Kind of its incidents</source>
      <translation>نوع حوادثه</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Kinds</source>
      <translation>الأنواع</translation>
    </message>
    <message>
      <location filename="desktop/map/placing.py"/>
      <source>Known within</source>
      <translation>معروف في حدود</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Korean</source>
      <translation>الكورية</translation>
    </message>
    <message>
      <location filename="desktop/map/printing.py"/>
      <location filename="desktop/network/printing.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Landscape</source>
      <translation>أفقي</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/panel.py"/>
      <source>Lane</source>
      <translation>مسار</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/panel.py"/>
      <location filename="desktop/timeline/hands/key_sheet.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Lanes</source>
      <translation>المسارات</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Lanes as they were at first</source>
      <translation>المسارات كما كانت في البداية</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Lanes as they were before the last change</source>
      <translation>المسارات كما كانت قبل آخر تغيير</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Lanes by activity</source>
      <translation>المسارات بحسب النشاط</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Lanes by name</source>
      <translation>المسارات بحسب الاسم</translation>
    </message>
    <message>
      <location filename="desktop/timeline/page.py"/>
      <source>Lanes by {axis}</source>
      <translation>المسارات بحسب {axis}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Lanes down to {words}{words2}</source>
      <translation>المسارات حتى {words}{words2}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Lanes in my own order</source>
      <translation>المسارات بترتيبي</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Lanes one level coarser</source>
      <translation>المسارات أخشن بمستوى</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Lanes one level finer</source>
      <translation>المسارات أدق بمستوى</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/hover_facts.py"/>
      <source>Lanes: {listed}</source>
      <translation>المسارات: {listed}</translation>
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
      <translation>اللغة</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>Language of headings and dates</source>
      <translation>لغة العناوين والتواريخ</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Lao</source>
      <translation>اللاوية</translation>
    </message>
    <message>
      <location filename="desktop/arriving/work.py"/>
      <source>Large files take a while. Nothing of it is opened yet.</source>
      <translation>الملفات الكبيرة تستغرق وقتًا. لم يُفتح منها شيء بعد.</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <location filename="desktop/network/panel.py"/>
      <source>Larger</source>
      <translation>أكبر</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>Larger engines</source>
      <translation>محركات أكبر</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>Larger pages</source>
      <translation>صفحات أكبر</translation>
    </message>
    <message>
      <location filename="db/reading/pictures.py"/>
      <source>Last written {changed}.</source>
      <translation>آخر كتابة {changed}.</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Later</source>
      <translation>لاحقًا</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>Later (L)</source>
      <translation>لاحقًا (L)</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Later than the date named.</source>
      <comment>rule of dates</comment>
      <translation>بعد التاريخ المذكور.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/day_order.py"/>
      <source>Later within its day</source>
      <translation>أبعد في يومها</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Latest figure given</source>
      <comment>term</comment>
      <translation>آخر رقم مذكور</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Latin</source>
      <translation>اللاتينية</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Launched from</source>
      <comment>term</comment>
      <translation>أُطلق من</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Laying out the pages…</source>
      <translation>جارٍ ترتيب الصفحات…</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Least speaks against {names}, alike.</source>
      <translation>أقل ما يعارضه {names}، بالتساوي.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Least speaks against “{leading}”.</source>
      <translation>أقل ما يعارضه «{leading}».</translation>
    </message>
    <message>
      <location filename="desktop/map/placing.py"/>
      <location filename="desktop/merging/banner.py"/>
      <source>Leave it</source>
      <translation>تركه</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Leave it unclear</source>
      <translation>تركه غير واضح</translation>
    </message>
    <message>
      <location filename="desktop/guide/panel.py"/>
      <source>Leave the guide</source>
      <translation>مغادرة الدليل</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_filters.py"/>
      <source>Leave the incidents of this lane out</source>
      <translation>استبعاد حوادث هذا المسار</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>Leave them there</source>
      <translation>تركها هناك</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>Leave these out</source>
      <translation>استبعاد هذه</translation>
    </message>
    <message>
      <location filename="desktop/network/strip.py"/>
      <source>Left and Right move the time that is shown, plus and minus change its length.</source>
      <translation>السهمان الأيسر والأيمن يحرّكان الزمن المعروض، وعلامتا الزائد والناقص تغيّران طوله.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/overview.py"/>
      <source>Left and Right move the time that is shown.</source>
      <translation>السهمان الأيسر والأيمن يحرّكان الزمن المعروض.</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflict_list.py"/>
      <source>Left differently</source>
      <translation>تُرك مختلفًا</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>Left differently by two people</source>
      <translation>تركه اثنان مختلفًا</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Left differently by two people, to be decided</source>
      <translation>تركه اثنان مختلفًا، للحسم</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Left empty, the field is emptied.</source>
      <translation>إذا تُرك فارغًا أُفرغ الحقل.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>Left out</source>
      <translation>متروك</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>Left out of the text</source>
      <translation>متروك من النص</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Legal case</source>
      <comment>term</comment>
      <translation>قضية قانونية</translation>
    </message>
    <message>
      <location filename="desktop/map/legend.py"/>
      <location filename="desktop/network/legend.py"/>
      <location filename="desktop/timeline/drawing/legend.py"/>
      <source>Legend</source>
      <translation>دليل الرموز</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Legislation</source>
      <comment>term</comment>
      <translation>تشريع</translation>
    </message>
    <message>
      <location filename="desktop/reading/doubt_line.py"/>
      <location filename="desktop/sharing/name_card.py"/>
      <source>Less</source>
      <translation>أقل</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>Less can go than the profile lets go, never more.</source>
      <translation>يمكن أن يخرج أقل مما يسمح به الملمح، لا أكثر أبدًا.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/picking.py"/>
      <source>Let go of the selection</source>
      <translation>إلغاء التحديد</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Let somebody else have their say</source>
      <translation>دع غيرك يقول كلمته</translation>
    </message>
    <message>
      <location filename="desktop/merging/choice_card.py"/>
      <source>Let this stand ({by_key})</source>
      <translation>ترك هذا كما هو ({by_key})</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>Let {whose} stand for {words} ({count:,})</source>
      <translation>اعتماد ما عند {whose} في {words} ({count:,})</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <location filename="db/records/bulk/settable.py"/>
      <source>Licence</source>
      <translation>الرخصة</translation>
    </message>
    <message>
      <location filename="desktop/about.py"/>
      <source>Licences</source>
      <translation>الرخص</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Lies in</source>
      <translation>يقع في</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Light</source>
      <translation>فاتح</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Light or dark as the system</source>
      <translation>فاتح أو داكن بحسب النظام</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Likelihood</source>
      <translation>الاحتمال</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Likely</source>
      <comment>term</comment>
      <translation>مرجح</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <location filename="desktop/reading/readings.py"/>
      <source>Link</source>
      <translation>رابط</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/linking.py"/>
      <source>Link incidents</source>
      <translation>ربط حوادث</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/telling.py"/>
      <source>Link the selected incident to another…</source>
      <translation>ربط الحادثة المحددة بأخرى…</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Link the two sources</source>
      <translation>ربط المصدرين</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/linking.py"/>
      <source>Link to another incident</source>
      <translation>ربط بحادثة أخرى</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/telling.py"/>
      <source>Linked incident before</source>
      <translation>الحادثة المرتبطة السابقة</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/telling.py"/>
      <source>Links of the selected incident</source>
      <translation>روابط الحادثة المحددة</translation>
    </message>
    <message>
      <location filename="desktop/actors/relations_part.py"/>
      <location filename="desktop/widgets/list_table.py"/>
      <source>List</source>
      <translation>قائمة</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>List of references, BibTeX</source>
      <translation>قائمة مراجع، BibTeX</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>List of references, CSL JSON</source>
      <translation>قائمة مراجع، CSL JSON</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>List of references, RIS</source>
      <translation>قائمة مراجع، RIS</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>List of references, Zotero RDF</source>
      <translation>قائمة مراجع، Zotero RDF</translation>
    </message>
    <message>
      <location filename="desktop/actors/listings_part.py"/>
      <source>Listed in</source>
      <translation>مدرج في</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Location</source>
      <comment>term</comment>
      <translation>المكان</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>Look again</source>
      <translation>النظر من جديد</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Look at a colleague’s file</source>
      <translation>النظر في ملف زميل</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Look at a colleague’s file over this case…</source>
      <translation>النظر في ملف زميل فوق هذه القضية…</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Look at a copy</source>
      <translation>النظر في نسخة</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>Look at the demo case</source>
      <translation>النظر في القضية التجريبية</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Look closer</source>
      <translation>النظر عن قرب</translation>
    </message>
    <message>
      <location filename="desktop/keeping.py"/>
      <source>Look for earlier copies</source>
      <translation>البحث عن نسخ سابقة</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/asking.py"/>
      <source>Look through a file</source>
      <translation>تفحص ملف</translation>
    </message>
    <message>
      <location filename="desktop/arriving/arriving.py"/>
      <location filename="desktop/arriving/recovery.py"/>
      <source>Looking at “{name}”</source>
      <translation>النظر في «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/intake/taking.py"/>
      <source>Looking for files</source>
      <translation>البحث عن ملفات</translation>
    </message>
    <message>
      <location filename="desktop/intake/taking.py"/>
      <source>Looking for files: {found:,} found</source>
      <translation>البحث عن ملفات: وُجد {found:,}</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>Looking for pairs that may be the same …</source>
      <translation>البحث عن أزواج قد تكون واحدًا …</translation>
    </message>
    <message>
      <location filename="db/strangers/apart.py"/>
      <source>Looking into “{name}” ended the part of the program that did it. Nothing was taken from the file; ask for another copy.</source>
      <translation>أنهى النظر في «{name}» الجزء من البرنامج الذي يقوم به. لم يؤخذ شيء من الملف؛ اطلب نسخة أخرى.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <location filename="desktop/widgets/list_page.py"/>
      <source>Looking …</source>
      <translation>جارٍ النظر …</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>Looking … {percent} %</source>
      <translation>جارٍ النظر … {percent} %</translation>
    </message>
    <message>
      <location filename="db/strangers/mending.py"/>
      <source>Lost to damage of the file.</source>
      <translation>ضاع بسبب تلف الملف.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Low</source>
      <comment>term</comment>
      <translation>منخفضة</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Low lanes</source>
      <translation>مسارات منخفضة</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>Lowest</source>
      <translation>الأدنى</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Lowest figure given</source>
      <comment>term</comment>
      <translation>أدنى رقم</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>MISP galaxy cluster of actors</source>
      <translation>عنقود MISP galaxy للجهات الفاعلة</translation>
    </message>
    <message>
      <location filename="desktop/keeping_copies.py"/>
      <source>Made while you worked. A copy opens as a new file; the case itself stays as it is.</source>
      <translation>أُنشئت أثناء عملك. تُفتح النسخة ملفًا جديدًا؛ وتبقى القضية نفسها كما هي.</translation>
    </message>
    <message>
      <location filename="desktop/map/measure.py"/>
      <source>Made with Natural Earth · Towns: GeoNames</source>
      <translation>أُنشئت بـNatural Earth · البلدات: GeoNames</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Magazine article</source>
      <comment>term</comment>
      <translation>مقال في مجلة</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <location filename="desktop/actors/sheets.py"/>
      <source>Main name</source>
      <translation>الاسم الرئيسي</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Main name</source>
      <comment>term</comment>
      <translation>الاسم الرئيسي</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Majority of origins</source>
      <comment>term</comment>
      <translation>أغلبية المصادر الأصلية</translation>
    </message>
    <message>
      <location filename="desktop/network/printing.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Make</source>
      <translation>إنشاء</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Make a bookmark</source>
      <translation>وضع إشارة مرجعية</translation>
    </message>
    <message>
      <location filename="desktop/sharing/sharing.py"/>
      <source>Make a share</source>
      <translation>إنشاء مشاركة</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Make an incident of a sentence</source>
      <translation>إنشاء حادثة من جملة</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <source>Make it empty again</source>
      <translation>إفراغه من جديد</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <source>Make it part of another</source>
      <translation>جعلها جزءًا من أخرى</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <source>Make main name</source>
      <translation>جعله الاسم الرئيسي</translation>
    </message>
    <message>
      <location filename="desktop/sharing/key_row.py"/>
      <source>Make one</source>
      <translation>إنشاء واحد</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Make one for me</source>
      <translation>أنشئ واحدًا نيابة عني</translation>
    </message>
    <message>
      <location filename="desktop/sharing/key_row.py"/>
      <source>Make one in a new file…</source>
      <translation>إنشاء واحد في ملف جديد…</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Malayalam</source>
      <translation>المالايالام</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Manuscript</source>
      <comment>term</comment>
      <translation>مخطوط</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/map/sheets.py"/>
      <source>Map</source>
      <translation>الخريطة</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Map</source>
      <comment>term</comment>
      <translation>خريطة</translation>
    </message>
    <message>
      <location filename="desktop/map/page.py"/>
      <source>Map of the incidents</source>
      <translation>خريطة الحوادث</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/map/telling.py"/>
      <source>Map of {count:,} incidents</source>
      <translation>
        <numerusform>خريطة بلا حوادث</numerusform>
        <numerusform>خريطة حادثة واحدة</numerusform>
        <numerusform>خريطة حادثتين</numerusform>
        <numerusform>خريطة {count:,} حوادث</numerusform>
        <numerusform>خريطة {count:,} حادثة</numerusform>
        <numerusform>خريطة {count:,} حادثة</numerusform>
      </translation>
      <extra-singular>Map of {count:,} incident</extra-singular>
    </message>
    <message>
      <location filename="desktop/map/sheets.py"/>
      <source>Map: {facts}.</source>
      <translation>خريطة: {facts}.</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>Map: {words}</source>
      <translation>خريطة: {words}</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Mapping (*.json)</source>
      <translation>تعيين (*.json)</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>Maps and timelines</source>
      <translation>الخرائط والخطوط الزمنية</translation>
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
      <translation>تعليم الأخطاء الإملائية</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <location filename="db/export/formats.py"/>
      <source>Markdown document</source>
      <translation>مستند Markdown</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_table.py"/>
      <source>Marked at most</source>
      <translation>التصنيف على الأكثر</translation>
    </message>
    <message>
      <location filename="desktop/details.py"/>
      <location filename="desktop/dossier/choices.py"/>
      <location filename="db/records/bulk/settable.py"/>
      <source>Marking</source>
      <translation>التصنيف</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>May</source>
      <translation>مايو</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <location filename="desktop/intake/preview/view.py"/>
      <source>May be passed on</source>
      <translation>يجوز نقله</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>May be the same</source>
      <translation>قد يكونان واحدًا</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>May not be passed on</source>
      <translation>لا يجوز نقله</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Meaning</source>
      <translation>المعنى</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>Means nothing</source>
      <translation>لا يعني شيئًا</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/measuring.py"/>
      <source>Measure from here to another point</source>
      <translation>القياس من هنا إلى نقطة أخرى</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/measuring.py"/>
      <source>Measuring from the selected incident: go to another and press M, or drag.</source>
      <translation>القياس من الحادثة المحددة: انتقل إلى أخرى واضغط M، أو اسحب.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Men</source>
      <comment>term</comment>
      <translation>رجال</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Mentioned</source>
      <comment>term</comment>
      <translation>مذكور</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/pointer_menus.py"/>
      <source>Menu of what is selected</source>
      <translation>قائمة المحدد</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <source>Merge</source>
      <translation>دمج</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <source>Merge tag “{text}”</source>
      <translation>دمج الوسم «{text}»</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <source>Merge tags</source>
      <translation>دمج الوسوم</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <source>Merge the tag with another …</source>
      <translation>دمج الوسم مع آخر …</translation>
    </message>
    <message>
      <location filename="db/merging/merging.py"/>
      <source>Merge “{name}”</source>
      <translation>دمج «{name}»</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Midnight to the second is how tables write a day without a time.</source>
      <comment>rule of dates</comment>
      <translation>منتصف الليل بالثانية هو ما تكتب به الجداول يومًا بلا وقت.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Military or police operation</source>
      <comment>term</comment>
      <translation>عملية عسكرية أو أمنية</translation>
    </message>
    <message>
      <location filename="desktop/merging/pair_card.py"/>
      <source>Mine</source>
      <translation>ما عندي</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Missing</source>
      <comment>term</comment>
      <translation>مفقودون</translation>
    </message>
    <message>
      <location filename="desktop/arriving/report_view.py"/>
      <location filename="db/strangers/report.py"/>
      <source>Missing or mended</source>
      <translation>ناقص أو مُصلَح</translation>
    </message>
    <message>
      <location filename="desktop/preferences/reading.py"/>
      <source>Misspelt words are marked</source>
      <translation>الأخطاء الإملائية معلَّمة</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Moderate</source>
      <comment>term</comment>
      <translation>متوسطة</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Mongolian</source>
      <translation>المنغولية</translation>
    </message>
    <message>
      <location filename="desktop/widgets/acts.py"/>
      <location filename="desktop/widgets/cards.py"/>
      <source>More</source>
      <translation>المزيد</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>More of the citation</source>
      <translation>مزيد من الاستشهاد</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/picking.py"/>
      <source>More than {most:,} incidents are in view. Come closer first.</source>
      <translation>في العرض أكثر من {most:,} حادثة. قرّب أولًا.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/day_order.py"/>
      <source>More than {most} incidents have exactly this date: give them a time of day to put them in order.</source>
      <translation>أكثر من {most} حادثة لها هذا التاريخ بعينه: أعطها وقتًا من اليوم لترتيبها.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Motion</source>
      <translation>الحركة</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Motive</source>
      <comment>term</comment>
      <translation>الدافع</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Move a bookmark</source>
      <translation>نقل إشارة مرجعية</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>Move a date that was read from words?</source>
      <translation>نقل تاريخ قُرئ من كلمات؟</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Move by</source>
      <translation>النقل بمقدار</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>Move date</source>
      <translation>نقل التاريخ</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>Move it all the same</source>
      <translation>نقله مع ذلك</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>Move its date earlier</source>
      <translation>تقديم تاريخها</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>Move its date later</source>
      <translation>تأخير تاريخها</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Move the dates of {records}</source>
      <translation>نقل تواريخ {records}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>Move the edge of an era</source>
      <translation>نقل حافة حقبة</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Move the lane down</source>
      <translation>إنزال المسار</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Move the lane to the top of its group</source>
      <translation>نقل المسار إلى أعلى مجموعته</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Move the lane up</source>
      <translation>رفع المسار</translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <source>Move these dates</source>
      <translation>نقل هذه التواريخ</translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <source>Move this date</source>
      <translation>نقل هذا التاريخ</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Move “{actor}” in the network</source>
      <translation>نقل «{actor}» في الشبكة</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>Moved to</source>
      <translation>نُقل إلى</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Musical score</source>
      <comment>term</comment>
      <translation>نوتة موسيقية</translation>
    </message>
    <message>
      <location filename="desktop/window/guiding.py"/>
      <source>My first case</source>
      <translation>أول قضية لي</translation>
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
      <translation>الاسم</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Name given by others</source>
      <comment>term</comment>
      <translation>اسم أطلقه آخرون</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>Name in its own script</source>
      <translation>الاسم بكتابته الأصلية</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Name of the dataset</source>
      <translation>اسم مجموعة البيانات</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Name of the mapping</source>
      <translation>اسم التعيين</translation>
    </message>
    <message>
      <location filename="db/records/counting.py"/>
      <source>Name the source whose figure holds.</source>
      <translation>سمِّ المصدر الذي يُعتمد رقمه.</translation>
    </message>
    <message>
      <location filename="desktop/actors/list_columns.py"/>
      <location filename="desktop/actors/names_part.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Names</source>
      <translation>الأسماء</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_table.py"/>
      <source>Names of those at work</source>
      <translation>أسماء العاملين</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Names of those who worked on the case</source>
      <translation>أسماء من عملوا على القضية</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/resembling.py"/>
      <source>Names that resemble actors of the case</source>
      <translation>أسماء تشبه جهات فاعلة في القضية</translation>
    </message>
    <message>
      <location filename="desktop/dossier/from_file.py"/>
      <source>Names to withhold</source>
      <translation>أسماء تُحجب</translation>
    </message>
    <message>
      <location filename="desktop/dossier/from_file.py"/>
      <source>Names to withhold (*.json)</source>
      <translation>أسماء تُحجب (*.json)</translation>
    </message>
    <message>
      <location filename="desktop/reading/opened.py"/>
      <source>Names {isolated}</source>
      <translation>يسمي {isolated}</translation>
    </message>
    <message>
      <location filename="desktop/preferences/speech.py"/>
      <source>Names, quotes and texts of a case stay in their own languages. Dates and numbers are written as the language does; a second calendar can be shown under the dates of the timeline, from its menu.</source>
      <translation>تبقى أسماء القضية واقتباساتها ونصوصها بلغاتها. وتُكتب التواريخ والأرقام بحسب اللغة؛ ويمكن إظهار تقويم ثانٍ تحت تواريخ الخط الزمني من قائمته.</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>Nearly the same text is held already: “{name}” ({share} % of the words).</source>
      <translation>نص شبه مطابق محفوظ من قبل: «{name}» ({share} % من الكلمات).</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Negated</source>
      <comment>term</comment>
      <translation>منفي</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Neighbourhood</source>
      <comment>term</comment>
      <translation>حي</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Neither</source>
      <comment>term</comment>
      <translation>لا هذا ولا ذاك</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Network</source>
      <translation>الشبكة</translation>
    </message>
    <message>
      <location filename="desktop/network/sheets.py"/>
      <location filename="desktop/network/view.py"/>
      <source>Network of actors</source>
      <translation>شبكة الجهات الفاعلة</translation>
    </message>
    <message>
      <location filename="desktop/network/acts.py"/>
      <source>Network: {act}</source>
      <translation>الشبكة: {act}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Neutral</source>
      <comment>term</comment>
      <translation>محايد</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <location filename="desktop/reading/readings.py"/>
      <source>New</source>
      <translation>جديد</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <location filename="desktop/reading/readings.py"/>
      <source>New actor</source>
      <translation>جهة فاعلة جديدة</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <location filename="desktop/welcome.py"/>
      <source>New case</source>
      <translation>قضية جديدة</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>New case…</source>
      <translation>قضية جديدة…</translation>
    </message>
    <message>
      <location filename="desktop/reading/claim_sheet.py"/>
      <source>New claim</source>
      <translation>إفادة جديدة</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>New era</source>
      <translation>حقبة جديدة</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/eras.py"/>
      <source>New era…</source>
      <translation>حقبة جديدة…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/eras.py"/>
      <source>New era…	Y</source>
      <translation>حقبة جديدة…	Y</translation>
    </message>
    <message>
      <location filename="desktop/arriving/arriving.py"/>
      <location filename="desktop/arriving/recovery.py"/>
      <source>New file</source>
      <translation>ملف جديد</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <location filename="desktop/reading/incident_sheet.py"/>
      <location filename="desktop/reading/readings.py"/>
      <location filename="desktop/widgets/incident_forms.py"/>
      <source>New incident</source>
      <translation>حادثة جديدة</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/pointer_menus.py"/>
      <source>New incident here…</source>
      <translation>حادثة جديدة هنا…</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>New keys for “{act}”</source>
      <translation>مفاتيح جديدة لـ«{act}»</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>New place</source>
      <translation>مكان جديد</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <source>New series</source>
      <translation>سلسلة جديدة</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>New source</source>
      <translation>مصدر جديد</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <location filename="desktop/tags/sheets.py"/>
      <source>New tag</source>
      <translation>وسم جديد</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <source>New tag …</source>
      <translation>وسم جديد …</translation>
    </message>
    <message>
      <location filename="desktop/widgets/tag_field.py"/>
      <source>New tags</source>
      <translation>وسوم جديدة</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>New window</source>
      <translation>نافذة جديدة</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <source>New {isolated}</source>
      <translation>جديد: {isolated}</translation>
    </message>
    <message>
      <location filename="desktop/reading/found_names.py"/>
      <source>New: {isolated}</source>
      <translation>جديد: {isolated}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>News outlet</source>
      <comment>term</comment>
      <translation>وسيلة إعلام</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Newspaper article</source>
      <comment>term</comment>
      <translation>مقال صحفي</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>Next  J</source>
      <translation>التالي  J</translation>
    </message>
    <message>
      <location filename="desktop/merging/banner.py"/>
      <source>Next (Q)</source>
      <translation>التالي (Q)</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/gap_walk.py"/>
      <source>Next gap without incidents</source>
      <translation>الفجوة التالية بلا حوادث</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/colleague.py"/>
      <source>Next incident of a colleague’s file</source>
      <translation>الحادثة التالية من ملف زميل</translation>
    </message>
    <message>
      <location filename="desktop/timeline/page.py"/>
      <source>Next incident without a date</source>
      <translation>الحادثة التالية بلا تاريخ</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/telling.py"/>
      <source>Next linked incident</source>
      <translation>الحادثة المرتبطة التالية</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>Next of the three times</source>
      <translation>التالي من التوقيتات الثلاثة</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Next order of the lanes</source>
      <translation>الترتيب التالي للمسارات</translation>
    </message>
    <message>
      <location filename="desktop/sources/two_texts.py"/>
      <source>Next passage</source>
      <translation>المقطع التالي</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Next quote in the text</source>
      <translation>الاقتباس التالي في النص</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/reports.py"/>
      <source>Next reports without an incident</source>
      <translation>التقارير التالية بلا حادثة</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/turns.py"/>
      <source>Next split, merger or new name</source>
      <translation>الانشقاق أو الاندماج أو الاسم الجديد التالي</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Next suggestion in the text (J)</source>
      <translation>الاقتراح التالي في النص (J)</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Next tie of the actor</source>
      <translation>الصلة التالية للجهة الفاعلة</translation>
    </message>
    <message>
      <location filename="db/records/bulk/settable.py"/>
      <source>No</source>
      <translation>لا</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>No accusation by</source>
      <translation>لا اتهام من</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>No actors match</source>
      <translation>لا جهات فاعلة مطابقة</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <location filename="desktop/network/page.py"/>
      <source>No actors yet</source>
      <translation>لا جهات فاعلة بعد</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <source>No bytes are held, only the clean text</source>
      <translation>لا بايتات محفوظة، بل النص المنقّى فقط</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>No cases yet. The ones you open are listed here.</source>
      <translation>لا قضايا بعد. تُدرج هنا القضايا التي تفتحها.</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <source>No colour</source>
      <translation>بلا لون</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped.py"/>
      <source>No column is the number of the row. Rows are known again by all their cells, so that a row edited in the file comes in as a new one.</source>
      <translation>لا عمود هو رقم الصف. تُعرف الصفوف من جديد بكل خلاياها، فالصف المعدل في الملف يدخل صفًا جديدًا.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>No comment from</source>
      <translation>امتنع عن التعليق</translation>
    </message>
    <message>
      <location filename="desktop/preferences/cases.py"/>
      <source>No copies are kept</source>
      <translation>لا تُحفظ نسخ</translation>
    </message>
    <message>
      <location filename="desktop/map/among.py"/>
      <source>No date</source>
      <translation>بلا تاريخ</translation>
    </message>
    <message>
      <location filename="desktop/incidents/heading.py"/>
      <source>No date yet</source>
      <translation>لا تاريخ بعد</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/tray.py"/>
      <source>No date: “{clean}”</source>
      <translation>بلا تاريخ: «{clean}»</translation>
    </message>
    <message>
      <location filename="desktop/timeline/page.py"/>
      <source>No dated incidents yet</source>
      <translation>لا حوادث مؤرخة بعد</translation>
    </message>
    <message>
      <location filename="db/keeping/backups.py"/>
      <source>No earlier copy of “{name}” could be kept ({error}). The case itself is saved.</source>
      <translation>تعذر حفظ نسخة سابقة من «{name}» ({error}). القضية نفسها محفوظة.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>No explanation yet. Write the first one below, then at least one that rivals it.</source>
      <translation>لا تفسير بعد. اكتب الأول أدناه، ثم واحدًا على الأقل ينافسه.</translation>
    </message>
    <message>
      <location filename="desktop/fault_sheets.py"/>
      <source>No fault was reported on this computer.</source>
      <translation>لم يُبلَّغ عن عطل على هذا الحاسوب.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/key_row.py"/>
      <source>No file was chosen yet. Keep it where nobody else reads.</source>
      <translation>لم يُختر ملف بعد. احفظه حيث لا يقرأ غيرك.</translation>
    </message>
    <message>
      <location filename="desktop/network/sheets.py"/>
      <location filename="desktop/timeline/printing/plate.py"/>
      <source>No filter</source>
      <translation>بلا مرشّح</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/spoken.py"/>
      <source>No incident for {size}, {span}.</source>
      <translation>لا حادثة لمدة {size}، {span}.</translation>
    </message>
    <message>
      <location filename="desktop/window/printed_map.py"/>
      <source>No incident has a place on the map, so there is none to print.</source>
      <translation>لا حادثة لها مكان على الخريطة، فلا شيء يُطبع.</translation>
    </message>
    <message>
      <location filename="desktop/map/page.py"/>
      <source>No incident has a place yet</source>
      <translation>لا حادثة لها مكان بعد</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/reports.py"/>
      <source>No incident is dated here. {more}</source>
      <translation>لا حادثة مؤرخة هنا. {more}</translation>
    </message>
    <message>
      <location filename="desktop/window/printed.py"/>
      <source>No incident lies in this time. Nothing was written.</source>
      <translation>لا حادثة تقع في هذا الوقت. لم يُكتب شيء.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <source>No incidents match</source>
      <translation>لا حوادث مطابقة</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <source>No incidents yet</source>
      <translation>لا حوادث بعد</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>No keys</source>
      <translation>بلا مفاتيح</translation>
    </message>
    <message>
      <location filename="desktop/timeline/page.py"/>
      <source>No lanes</source>
      <translation>بلا مسارات</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets_header.py"/>
      <source>No line names the columns, so that they are called by their letters.</source>
      <translation>لا سطر يسمي الأعمدة، فتسمى بحروفها.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/gap_walk.py"/>
      <source>No longer gap after this point among what is shown.</source>
      <translation>لا فجوة أطول بعد هذه النقطة فيما يُعرض.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/gap_walk.py"/>
      <source>No longer gap before this point among what is shown.</source>
      <translation>لا فجوة أطول قبل هذه النقطة فيما يُعرض.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <source>No longer part of it</source>
      <translation>لم يعد جزءًا منه</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>No marking</source>
      <comment>term</comment>
      <translation>بلا تصنيف</translation>
    </message>
    <message>
      <location filename="desktop/preferences/reading.py"/>
      <source>No marks</source>
      <translation>بلا علامات</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>No name is withheld.</source>
      <translation>لا اسم محجوب.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>No name, no field</source>
      <translation>لا اسم ولا حقل</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>No notes yet</source>
      <translation>لا ملاحظات بعد</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <source>No original bytes are held of this text; nothing was written.</source>
      <translation>لا بايتات أصلية محفوظة لهذا النص؛ لم يُكتب شيء.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/day_order.py"/>
      <source>No other incident has exactly this date.</source>
      <translation>لا حادثة أخرى لها هذا التاريخ بعينه.</translation>
    </message>
    <message>
      <location filename="desktop/actors/portrait.py"/>
      <source>No portrait of {name}</source>
      <translation>لا صورة لـ{name}</translation>
    </message>
    <message>
      <location filename="desktop/sharing/sharing.py"/>
      <source>No preview could be made: nothing can be written to the folder for passing files ({strerror}).</source>
      <translation>تعذرت المعاينة: لا يمكن الكتابة في مجلد الملفات المؤقتة ({strerror}).</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>No quote</source>
      <translation>بلا اقتباس</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger_cells.py"/>
      <location filename="desktop/incidents/wide_ledger.py"/>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>No quote: {no_quote_reason}</source>
      <translation>بلا اقتباس: {no_quote_reason}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>No reasons were given.</source>
      <translation>لم تُذكر أسباب.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks_view.py"/>
      <source>No row with these words.</source>
      <translation>لا صف فيه هذه الكلمات.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/rows_page.py"/>
      <source>No rows</source>
      <translation>بلا صفوف</translation>
    </message>
    <message>
      <location filename="db/sharing/parcels.py"/>
      <source>No signature lies beside “{name}”. Ask for the file whose name ends in “{suffix}”; nothing was opened.</source>
      <translation>لا توقيع بجانب «{name}». اطلب الملف الذي ينتهي اسمه بـ«{suffix}»؛ لم يُفتح شيء.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>No single source changes it.</source>
      <translation>لا يغيره أي مصدر وحده.</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>No source behind it is known: it counts as an origin.</source>
      <translation>لا يُعرف مصدر وراءه: يُحسب مصدرًا أصليًا.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source>No source gives a date.</source>
      <translation>لا مصدر يذكر تاريخًا.</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>No sources match</source>
      <translation>لا مصادر مطابقة</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>No sources yet</source>
      <translation>لا مصادر بعد</translation>
    </message>
    <message>
      <location filename="desktop/sources/retraction.py"/>
      <source>No standing claim rests on it: nothing falls.</source>
      <translation>لا تستند إليه إفادة قائمة: لا يسقط شيء.</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <source>No tags yet</source>
      <translation>لا وسوم بعد</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>No text</source>
      <translation>بلا نص</translation>
    </message>
    <message>
      <location filename="desktop/reading/shelf.py"/>
      <source>No text has these words in its title, author or publisher.</source>
      <translation>لا نص في عنوانه أو مؤلفه أو ناشره هذه الكلمات.</translation>
    </message>
    <message>
      <location filename="desktop/reading/page.py"/>
      <source>No texts yet</source>
      <translation>لا نصوص بعد</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source>No two sources give different dates.</source>
      <translation>لا مصدران يذكران تاريخين مختلفين.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>No two {records} to decide</source>
      <translation>لا زوج للحسم: {records}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>No views saved yet</source>
      <translation>لا عروض محفوظة بعد</translation>
    </message>
    <message>
      <location filename="desktop/network/grounds.py"/>
      <source>No words are quoted for this relation.</source>
      <translation>لا كلمات مقتبسة لهذه العلاقة.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/zone_field.py"/>
      <source>No zone of this name is known. Try a large city of the same country.</source>
      <translation>لا تُعرف منطقة زمنية بهذا الاسم. جرّب مدينة كبيرة من البلد نفسه.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>Nobody gives a figure.</source>
      <translation>لا أحد يذكر رقمًا.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_columns.py"/>
      <source>Nobody has dated it yet</source>
      <translation>لم يؤرخها أحد بعد</translation>
    </message>
    <message>
      <location filename="desktop/actors/publisher_part.py"/>
      <location filename="desktop/sources/card_ratings.py"/>
      <source>Nobody has rated how reliable it is.</source>
      <translation>لم يقيّم أحد مدى موثوقيته.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/who_says_what.py"/>
      <source>Nobody is on record yet. Add who claims, confirms or denies it.</source>
      <translation>لم يُسجَّل قول لأحد بعد. أضف من يتبناها أو يؤكدها أو ينفيها.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/who_says_what.py"/>
      <source>Nobody is on record.</source>
      <translation>لم يُسجَّل قول لأحد.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures.py"/>
      <location filename="desktop/incidents/ledger.py"/>
      <location filename="desktop/incidents/wide_ledger.py"/>
      <source>Nobody named</source>
      <translation>لا أحد مسمى</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Nom de guerre</source>
      <comment>term</comment>
      <translation>اسم حركي</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Non-governmental organisation</source>
      <comment>term</comment>
      <translation>منظمة غير حكومية</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Non-state violence</source>
      <comment>term</comment>
      <translation>عنف بين جهات غير حكومية</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/panel.py"/>
      <source>None</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>None</source>
      <comment>motion</comment>
      <translation>بلا</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>None</source>
      <comment>term</comment>
      <translation>بلا تحفظ</translation>
    </message>
    <message>
      <location filename="desktop/dossier/from_file.py"/>
      <source>None besides</source>
      <translation>لا شيء غيره</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>None chosen yet</source>
      <translation>لم يُختر شيء بعد</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>None of its {rows:,} rows can be used: see “To look at”.</source>
      <translation>لا يمكن استخدام أي من صفوفه الـ{rows:,}: انظر «للنظر».</translation>
    </message>
    <message>
      <location filename="desktop/window/mapping.py"/>
      <source>None of these incidents has a date yet.</source>
      <translation>لا تاريخ بعد لأي من هذه الحوادث.</translation>
    </message>
    <message>
      <location filename="desktop/map/page.py"/>
      <source>None of these incidents is on the map</source>
      <translation>لا شيء من هذه الحوادث على الخريطة</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>None ticked: in any role.</source>
      <translation>بلا تحديد: بأي دور.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Normal</source>
      <comment>term</comment>
      <translation>عادي</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Not attributed by</source>
      <translation>لم ينسبها</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Not claimed by</source>
      <translation>لم يتبنّها</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Not confirmed by</source>
      <translation>لم يؤكدها</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>Not counted to its end. The report after the import tells all.</source>
      <translation>لم يُعدّ حتى نهايته. يبيّن التقرير بعد الاستيراد كل شيء.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Not denied by</source>
      <translation>لم ينفها</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Not disputed by</source>
      <translation>لم يعترض عليها</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>Not done, {time}: {sentence}</source>
      <translation>لم يتم، {time}: {sentence}</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Not encrypted: whoever has the file can read it</source>
      <translation>غير مشفَّر: كل من لديه الملف يمكنه قراءته</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>Not fetched from elsewhere</source>
      <translation>لم يُجلب من مكان آخر</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>Not fetched from elsewhere: {what}.</source>
      <translation>لم يُجلب من مكان آخر: {what}.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_edits.py"/>
      <source>Not graded</source>
      <translation>غير مقيَّم</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger_cells.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Not graded yet</source>
      <translation>لم يُقيَّم بعد</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Not hedged</source>
      <comment>term</comment>
      <translation>بلا تحفظ</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_search.py"/>
      <source>Not here</source>
      <translation>ليس هنا</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Not in the case yet: a new {kind}</source>
      <translation>ليس في القضية بعد: {kind} جديد</translation>
    </message>
    <message>
      <location filename="desktop/network/legend.py"/>
      <source>Not in this time</source>
      <translation>ليس في هذا الوقت</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/calendar_row.py"/>
      <source>Not known for these years</source>
      <translation>غير معروف لهذه السنوات</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Not known who</source>
      <comment>term</comment>
      <translation>غير معروف من هم</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <source>Not recorded</source>
      <translation>غير مسجَّل</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Not retracted</source>
      <comment>term</comment>
      <translation>غير مسحوب</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>Not said</source>
      <translation>لم يُقل</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Not signed</source>
      <translation>غير موقَّع</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Not stated</source>
      <comment>term</comment>
      <translation>غير مذكور</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>Not there when it was archived: {url}.</source>
      <translation>لم يكن هناك حين أُرشف: {url}.</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_panel.py"/>
      <source>Not this incident</source>
      <translation>ليست هذه الحادثة</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <location filename="desktop/widgets/when_field.py"/>
      <source>Not understood yet.</source>
      <translation>لم يُفهم بعد.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <location filename="desktop/intake/pane.py"/>
      <location filename="desktop/intake/sheet.py"/>
      <source>Not used</source>
      <translation>غير مستخدم</translation>
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
      <translation>ملاحظة</translation>
    </message>
    <message>
      <location filename="desktop/reading/side_notes.py"/>
      <source>Note in the margin</source>
      <translation>ملاحظة في الهامش</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Note or to-do</source>
      <translation>ملاحظة أو مهمة</translation>
    </message>
    <message>
      <location filename="desktop/reading/side_notes.py"/>
      <source>Note: {text_}</source>
      <translation>ملاحظة: {text_}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Note: {text}</source>
      <translation>ملاحظة: {text}</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>Notes</source>
      <translation>الملاحظات</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/notes/page.py"/>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Notes and to-dos</source>
      <translation>الملاحظات والمهام</translation>
    </message>
    <message>
      <location filename="db/export/csv_tables.py"/>
      <source>Notes between colleagues, competing hypotheses, saved views and the change log stay in the case.</source>
      <translation>تبقى في القضية ملاحظات الزملاء والفرضيات المتنافسة والعروض المحفوظة وسجل التغييرات.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <location filename="desktop/sharing/profile_table.py"/>
      <source>Notes that are not private</source>
      <translation>ملاحظات غير خاصة</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>Nothing</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <location filename="desktop/sharing/receipt_pane.py"/>
      <source>Nothing but the title of the case.</source>
      <translation>لا شيء سوى عنوان القضية.</translation>
    </message>
    <message>
      <location filename="db/passing_files.py"/>
      <source>Nothing can be written to the folder for temporary files (“{folder}”: {reason}). Nothing was changed; make room there and try again.</source>
      <translation>لا يمكن كتابة شيء في مجلد الملفات المؤقتة («{folder}»: {reason}). لم يتغير شيء؛ أفسح مكانًا هناك وحاول مجددًا.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>Nothing changed</source>
      <translation>لم يتغير شيء</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>Nothing found</source>
      <translation>لم يوجد شيء</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>Nothing found for “{typed}”.</source>
      <translation>لم يوجد شيء لـ«{typed}».</translation>
    </message>
    <message>
      <location filename="desktop/about.py"/>
      <source>Nothing goes to the network. Your cases, what you search and what you write stay in files on your own disk; the program asks nobody for updates and reports nothing.</source>
      <translation>لا شيء يخرج إلى الشبكة. قضاياك وما تبحث عنه وما تكتبه يبقى في ملفات على قرصك؛ والبرنامج لا يسأل أحدًا عن تحديثات ولا يبلّغ عن شيء.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>Nothing goes to the network: the program has no part that could. It reports nothing, fetches nothing and looks for no news of itself. What it remembers outside of cases stands here.</source>
      <translation>لا شيء يخرج إلى الشبكة: ليس في البرنامج ما يقدر على ذلك. لا يبلّغ عن شيء ولا يجلب شيئًا ولا يبحث عن أخبار نفسه. وما يتذكره خارج القضايا مبيَّن هنا.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/list_page.py"/>
      <source>Nothing has all of these words and filters. Take one away, or show everything.</source>
      <translation>لا شيء فيه كل هذه الكلمات والمرشّحات. أزل أحدها أو أظهر كل شيء.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>Nothing in it is new.</source>
      <translation>لا جديد فيه.</translation>
    </message>
    <message>
      <location filename="desktop/manual/view.py"/>
      <source>Nothing in the manual has all of these words.</source>
      <translation>لا شيء في الدليل فيه كل هذه الكلمات.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Nothing in this time.</source>
      <translation>لا شيء في هذا الوقت.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Nothing is filled in yet.</source>
      <translation>لم يُملأ شيء بعد.</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>Nothing is lost meanwhile: both values are kept, and each decision can be undone.</source>
      <translation>لا يضيع شيء في الأثناء: تُحفظ القيمتان، ويمكن التراجع عن كل قرار.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>Nothing is made of it yet: say what becomes of its columns.</source>
      <translation>لم يُصنع منه شيء بعد: بيّن ما تصير إليه أعمدته.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>Nothing is remembered</source>
      <translation>لا شيء يُتذكَّر</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>Nothing is written in it.</source>
      <translation>لم يُكتب فيه شيء.</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>Nothing marked more strictly than</source>
      <translation>لا شيء تصنيفه أشد من</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>Nothing new</source>
      <translation>لا جديد</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>Nothing new has come into it.</source>
      <translation>لم يدخله جديد.</translation>
    </message>
    <message>
      <location filename="desktop/intake/rows.py"/>
      <source>Nothing new was in it.</source>
      <translation>لم يكن فيه جديد.</translation>
    </message>
    <message>
      <location filename="desktop/intake/told.py"/>
      <source>Nothing new was taken in</source>
      <translation>لم يُدخل جديد</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>Nothing of the case was recovered.</source>
      <translation>لم يُستعد شيء من القضية.</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Nothing of this can be taken in. Files, folders, texts, parts of pages, pictures and addresses can be.</source>
      <translation>لا يمكن إدخال شيء من هذا. يمكن إدخال ملفات ومجلدات ونصوص وأجزاء صفحات وصور وعناوين.</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <source>Nothing of yours came after this step.</source>
      <translation>لم يأت شيء من عملك بعد هذه الخطوة.</translation>
    </message>
    <message>
      <location filename="db/strangers/recovering.py"/>
      <source>Nothing of “{name}” can be read. It was left as it is; look for a copy.</source>
      <translation>لا يمكن قراءة شيء من «{name}». تُرك كما هو؛ ابحث عن نسخة.</translation>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <source>Nothing of “{what}” was adopted: this case holds it already, or what is newer.</source>
      <translation>لم يُعتمد شيء من «{what}»: هو في هذه القضية من قبل، أو فيها ما هو أحدث.</translation>
    </message>
    <message>
      <location filename="desktop/network/page.py"/>
      <location filename="desktop/timeline/page.py"/>
      <source>Nothing passes this filter</source>
      <translation>لا شيء يجتاز هذا المرشّح</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped.py"/>
      <source>Nothing says what the columns of “{name}” are; nothing was imported. Choose what each column becomes and try again.</source>
      <translation>لا شيء يبيّن ما هي أعمدة «{name}»؛ لم يُستورد شيء. اختر ما يصير إليه كل عمود وحاول مجددًا.</translation>
    </message>
    <message>
      <location filename="desktop/inspector.py"/>
      <source>Nothing selected</source>
      <translation>لا شيء محدد</translation>
    </message>
    <message>
      <location filename="db/sharing/handing_over.py"/>
      <source>Nothing that was asked for may go, so there is nothing to share.</source>
      <translation>لا يجوز خروج شيء مما طُلب، فلا شيء يُشارك.</translation>
    </message>
    <message>
      <location filename="db/sharing/sharing.py"/>
      <source>Nothing that was asked for may go, so there is nothing to share. No file was written.</source>
      <translation>لا يجوز خروج شيء مما طُلب، فلا شيء يُشارك. لم يُكتب ملف.</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>Nothing to decide</source>
      <translation>لا شيء للحسم</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks_view.py"/>
      <source>Nothing to look at</source>
      <translation>لا شيء للنظر</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>Nothing to print yet</source>
      <translation>لا شيء للطباعة بعد</translation>
    </message>
    <message>
      <location filename="desktop/window/offers.py"/>
      <source>Nothing to redo</source>
      <translation>لا شيء يُعاد</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>Nothing to show</source>
      <translation>لا شيء للعرض</translation>
    </message>
    <message>
      <location filename="desktop/window/offers.py"/>
      <source>Nothing to undo</source>
      <translation>لا شيء يُتراجع عنه</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Nothing waits to be decided.</source>
      <translation>لا شيء ينتظر الحسم.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/printing.py"/>
      <source>Nothing was chosen, and nothing was printed.</source>
      <translation>لم يُختر شيء، ولم يُطبع شيء.</translation>
    </message>
    <message>
      <location filename="desktop/map/printing.py"/>
      <location filename="desktop/network/printing.py"/>
      <source>Nothing was chosen, and nothing was written.</source>
      <translation>لم يُختر شيء، ولم يُكتب شيء.</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>Nothing was done that holds these words.</source>
      <translation>لم يُفعل شيء فيه هذه الكلمات.</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <source>Nothing was done yet.</source>
      <translation>لم يُفعل شيء بعد.</translation>
    </message>
    <message>
      <location filename="desktop/intake/told.py"/>
      <source>Nothing was found to take in</source>
      <translation>لم يوجد ما يُدخل</translation>
    </message>
    <message>
      <location filename="desktop/intake/seeing.py"/>
      <source>Nothing was imported.</source>
      <translation>لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Nothing was taken in since this case was opened.</source>
      <translation>لم يُدخل شيء منذ فُتحت هذه القضية.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Nothing would change.</source>
      <translation>لن يتغير شيء.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/repetition_form.py"/>
      <source>Nothing: a voice of its own</source>
      <translation>لا شيء: صوت مستقل</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <source>Nothing: no incident passes these choices.</source>
      <translation>لا شيء: لا حادثة تجتاز هذه الخيارات.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>Nothing: print what is there</source>
      <translation>لا شيء: طباعة ما هو موجود</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>Nov</source>
      <translation>نوفمبر</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>November</source>
      <translation>نوفمبر</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <location filename="desktop/widgets/bulk_preview.py"/>
      <source>Now</source>
      <translation>الآن</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <location filename="desktop/reading/figure_fields.py"/>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Number</source>
      <translation>الرقم</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Number or id of the row</source>
      <translation>رقم الصف أو معرّفه</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/day_order.py"/>
      <source>Number {at} of {many} on its day.</source>
      <translation>رقم {at} من {many} في يومها.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Numbered weeks begin on Monday; week 1 has the first Thursday of the year.</source>
      <comment>rule of dates</comment>
      <translation>تبدأ الأسابيع المرقمة يوم الاثنين؛ وفي الأسبوع 1 أول خميس في السنة.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>OFAC sanctions list</source>
      <translation>قائمة عقوبات OFAC</translation>
    </message>
    <message>
      <location filename="db/dossier/citing/__init__.py"/>
      <source>OSCOLA 4 (law, United Kingdom)</source>
      <translation>OSCOLA 4 (قانون، المملكة المتحدة)</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Occurrence</source>
      <comment>term</comment>
      <translation>الوقوع</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>Oct</source>
      <translation>أكتوبر</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>October</source>
      <translation>أكتوبر</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Odia</source>
      <translation>الأودية</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <source>Of a new one; a known one keeps its own.</source>
      <translation>للجديد؛ أما المعروف فيحتفظ بما له.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>Of no figure is it known when it was said.</source>
      <translation>لا يُعرف عن أي رقم متى قيل.</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <location filename="desktop/reading/taking.py"/>
      <source>Of one that is created.</source>
      <translation>لما يُنشأ.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/what_part.py"/>
      <source>Of these actors</source>
      <translation>من هذه الجهات الفاعلة</translation>
    </message>
    <message>
      <location filename="desktop/network/page.py"/>
      <source>Of thousands that takes some seconds. Everything else can be used meanwhile.</source>
      <translation>إذا بلغت الآلاف استغرق ذلك بضع ثوانٍ. ويمكن استخدام كل ما عداها في الأثناء.</translation>
    </message>
    <message>
      <location filename="desktop/reading/claim_sheet.py"/>
      <location filename="desktop/reading/incident_sheet.py"/>
      <source>Of what</source>
      <translation>من ماذا</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>Of which side</source>
      <translation>من أي طرف</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <location filename="desktop/reading/figure_fields.py"/>
      <source>Of whom</source>
      <translation>من مَن</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Of whom: {isolated}</source>
      <translation>من مَن: {isolated}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Official figure</source>
      <comment>term</comment>
      <translation>الرقم الرسمي</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>On the timeline</source>
      <translation>على الخط الزمني</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>On top of what the system asks for, up to 200 % in all. Paper keeps its own.</source>
      <translation>فوق ما يطلبه النظام، حتى 200 % إجمالًا. وللورق مقاسه.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/linking.py"/>
      <source>On what does it rest?</source>
      <translation>إلى ماذا تستند؟</translation>
    </message>
    <message>
      <location filename="desktop/widgets/tag_field.py"/>
      <source>On {count:,} of {records:,}; left so, that stays</source>
      <translation>على {count:,} من {records:,}؛ إذا تُرك هكذا بقي</translation>
    </message>
    <message>
      <location filename="desktop/intake/citation.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>One a line: Family, Given</source>
      <translation>واحد في كل سطر: العائلة، الاسم</translation>
    </message>
    <message>
      <location filename="db/export/__init__.py"/>
      <source>One file holds one table: only the incidents went out. Name a folder, or a file that ends in .zip, to get all tables.</source>
      <translation>يحوي الملف الواحد جدولًا واحدًا: خرجت الحوادث فقط. سمِّ مجلدًا، أو ملفًا ينتهي بـ‎.zip، لتحصل على كل الجداول.</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>One file that any browser opens, also from a stick and without a network: the timeline to zoom, every card, the ledger, search. For an editor, a lawyer, the public.</source>
      <translation>ملف واحد يفتحه أي متصفح، ومن ذاكرة USB وبلا شبكة أيضًا: الخط الزمني للتكبير، وكل بطاقة، والسجل، والبحث. لمحرر أو محامٍ أو العموم.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>One goes back to the other</source>
      <translation>أحدهما يرجع إلى الآخر</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>One goes back to the other …</source>
      <translation>أحدهما يرجع إلى الآخر …</translation>
    </message>
    <message>
      <location filename="desktop/preferences/cases.py"/>
      <source>One is made whenever a case that you changed is closed, before large acts, and every half hour in between.</source>
      <translation>تُنشأ نسخة كلما أُغلقت قضية غيّرتها، وقبل الأعمال الكبيرة، وكل نصف ساعة بين ذلك.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>One moment: what it will do is still being looked at.</source>
      <translation>لحظة: ما زال يُنظر فيما سيفعله.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>One more explanation</source>
      <translation>تفسير آخر</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>One named source</source>
      <comment>term</comment>
      <translation>مصدر واحد معيَّن</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>One of the dates listed.</source>
      <comment>rule of dates</comment>
      <translation>أحد التواريخ المذكورة.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>One of the recipients is none that age knows ({error}).</source>
      <translation>أحد المستلمين لا يعرفه age ‏({error}).</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/deciding.py"/>
      <source>One of the two is no longer there. Nothing was changed.</source>
      <translation>لم يعد أحد الاثنين موجودًا. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="resources/dossier/actor/template.toml"/>
      <source>One or two pages for each actor: names in all scripts with the words that attest them, relations, activity over time, what it said and denied, and its incidents.</source>
      <comment>kind of dossier</comment>
      <translation>صفحة أو صفحتان لكل جهة فاعلة: الأسماء بكل الكتابات مع الكلمات التي تشهد لها، والعلاقات، والنشاط عبر الزمن، وما قالته ونفته، وحوادثها.</translation>
    </message>
    <message>
      <location filename="resources/dossier/incident/template.toml"/>
      <source>One or two pages for each incident: facts, who says what, the figures on a ribbon, rival dates, the quoted words in their context, what they rest on, and links to others.</source>
      <comment>kind of dossier</comment>
      <translation>صفحة أو صفحتان لكل حادثة: الوقائع، ومن يقول ماذا، والأرقام على شريط، والتواريخ المتنافسة، والكلمات المقتبسة في سياقها، وما تستند إليه، والروابط بغيرها.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_columns.py"/>
      <source>One origin only</source>
      <translation>مصدر أصلي واحد فقط</translation>
    </message>
    <message>
      <location filename="db/export/geojson.py"/>
      <source>One point for each place of an incident: an incident with two places stands twice, with the same id.</source>
      <translation>نقطة لكل مكان من أماكن الحادثة: الحادثة ذات المكانين ترد مرتين بالمعرّف نفسه.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_columns.py"/>
      <source>One source only</source>
      <translation>مصدر واحد فقط</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <source>One subject, one file. The title can be changed later.</source>
      <translation>موضوع واحد، ملف واحد. يمكن تغيير العنوان لاحقًا.</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>One table for each sort of thing, for spreadsheets, R and scripts. A folder, or one packed file.</source>
      <translation>جدول لكل صنف، لجداول البيانات وR والنصوص البرمجية. مجلد أو ملف مضغوط واحد.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>One thing</source>
      <translation>شيء واحد</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>One unknown date between the two.</source>
      <comment>rule of dates</comment>
      <translation>تاريخ واحد غير معروف بين الاثنين.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>One unknown day in the time up to publication.</source>
      <comment>rule of dates</comment>
      <translation>يوم واحد غير معروف في الوقت السابق للنشر.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>One-sided violence</source>
      <comment>term</comment>
      <translation>عنف من طرف واحد</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_columns.py"/>
      <source>Only cited</source>
      <translation>مستشهد به فقط</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_columns.py"/>
      <source>Only cited: no text is kept</source>
      <translation>مستشهد به فقط: لا نص محفوظ</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Only ever with the whole case.</source>
      <translation>مع القضية كلها فقط دائمًا.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/what_part.py"/>
      <source>Only incidents</source>
      <translation>الحوادث فقط</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/asking.py"/>
      <source>Only incidents that rest on one origin</source>
      <translation>الحوادث المستندة إلى مصدر أصلي واحد فقط</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/asking.py"/>
      <source>Only incidents that rest on one source</source>
      <translation>الحوادث المستندة إلى مصدر واحد فقط</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/asking.py"/>
      <source>Only incidents with a dispute</source>
      <translation>الحوادث التي فيها تنازع فقط</translation>
    </message>
    <message>
      <location filename="db/exchange/pasted.py"/>
      <source>Only its address is kept: nothing is ever fetched. Save the page in your browser and drop the file here; it becomes the text of this card.</source>
      <translation>لا يُحفظ إلا عنوانه: لا يُجلب شيء أبدًا. احفظ الصفحة في متصفحك وأفلت الملف هنا؛ فيصير نص هذه البطاقة.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Only its title</source>
      <translation>عنوانه فقط</translation>
    </message>
    <message>
      <location filename="desktop/widgets/list_filter.py"/>
      <source>Only one {title}</source>
      <translation>{title} واحد فقط</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_filters.py"/>
      <source>Only the incidents of this lane</source>
      <translation>حوادث هذا المسار فقط</translation>
    </message>
    <message>
      <location filename="db/export/bibtex.py"/>
      <location filename="db/export/ris.py"/>
      <source>Only the sources go out: no incidents, actors, claims or texts.</source>
      <translation>لا تخرج إلا المصادر: لا حوادث ولا جهات فاعلة ولا إفادات ولا نصوص.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>Only the span in &amp;view</source>
      <translation>الفترة المعروضة فقط</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Only those around it</source>
      <translation>من حوله فقط</translation>
    </message>
    <message>
      <location filename="desktop/map/bar.py"/>
      <source>Only what the timeline shows</source>
      <translation>ما يعرضه الخط الزمني فقط</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>Only your key opens it: the one whose public half you gave to the sender.</source>
      <translation>لا يفتحه إلا مفتاحك: الذي أعطيت المرسل نصفه العام.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Open</source>
      <comment>term</comment>
      <translation>مفتوحة</translation>
    </message>
    <message>
      <location filename="desktop/keeping.py"/>
      <source>Open a copy as a new file</source>
      <translation>فتح نسخة كملف جديد</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Open a to-do again</source>
      <translation>إعادة فتح مهمة</translation>
    </message>
    <message>
      <location filename="desktop/keeping.py"/>
      <source>Open as a new file…</source>
      <translation>فتح كملف جديد…</translation>
    </message>
    <message>
      <location filename="desktop/widgets/list_page.py"/>
      <source>Open card	Enter</source>
      <translation>فتح البطاقة	Enter</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <source>Open case</source>
      <translation>فتح قضية</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/welcome.py"/>
      <source>Open case…</source>
      <translation>فتح قضية…</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>Open in the reading room</source>
      <translation>فتح في غرفة القراءة</translation>
    </message>
    <message>
      <location filename="desktop/arriving/recovery.py"/>
      <source>Open it for reading only</source>
      <translation>فتح للقراءة فقط</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <location filename="desktop/timeline/hands/pointer_menus.py"/>
      <source>Open its card</source>
      <translation>فتح بطاقته</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Open or close the group</source>
      <translation>فتح المجموعة أو إغلاقها</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>Open that source</source>
      <translation>فتح ذلك المصدر</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/pointer_menus.py"/>
      <source>Open the card of the lane</source>
      <translation>فتح بطاقة المسار</translation>
    </message>
    <message>
      <location filename="desktop/handing/outcome.py"/>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Open the folder</source>
      <translation>فتح المجلد</translation>
    </message>
    <message>
      <location filename="desktop/arriving/recovery.py"/>
      <source>Open the new file</source>
      <translation>فتح الملف الجديد</translation>
    </message>
    <message>
      <location filename="desktop/incidents/who_says_what.py"/>
      <source>Open wide</source>
      <translation>فتح موسَّع</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>Open {stem}, {changed}</source>
      <translation>فتح {stem}، {changed}</translation>
    </message>
    <message>
      <location filename="desktop/arriving/arriving.py"/>
      <location filename="desktop/session.py"/>
      <location filename="desktop/window/windows.py"/>
      <source>Open “{name}”</source>
      <translation>فتح «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/dossier/taking_away.py"/>
      <source>OpenDocument text, to edit</source>
      <translation>نص OpenDocument، للتعديل</translation>
    </message>
    <message>
      <location filename="desktop/widgets/picture.py"/>
      <source>Opening the picture…</source>
      <translation>جارٍ فتح الصورة…</translation>
    </message>
    <message>
      <location filename="desktop/arriving/arriving.py"/>
      <source>Opening “{name}”</source>
      <translation>جارٍ فتح «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>Opens the shared words</source>
      <translation>يفتح الكلمات المشتركة</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Opposes</source>
      <comment>term</comment>
      <translation>يعارض</translation>
    </message>
    <message>
      <location filename="desktop/reading/speech_fields.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Or as described</source>
      <translation>أو كما وُصف</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>Or drop a case, an article or a folder anywhere on this window.</source>
      <translation>أو أفلت قضية أو مقالًا أو مجلدًا في أي مكان من هذه النافذة.</translation>
    </message>
    <message>
      <location filename="desktop/beginning.py"/>
      <source>Or follow a first case in six steps</source>
      <translation>أو اتبع أول قضية في ست خطوات</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/corner.py"/>
      <location filename="desktop/timeline/hands/key_sheet.py"/>
      <source>Order of the lanes</source>
      <translation>ترتيب المسارات</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/corner.py"/>
      <source>Order of the lanes: {dict}</source>
      <translation>ترتيب المسارات: {dict}</translation>
    </message>
    <message>
      <location filename="desktop/network/printing.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Orientation</source>
      <translation>الاتجاه</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <location filename="desktop/reading/text_bar.py"/>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>Original</source>
      <translation>الأصل</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Original</source>
      <comment>term</comment>
      <translation>أصلي</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>Original bytes are not those that were stored.</source>
      <translation>البايتات الأصلية ليست التي خُزنت.</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Original bytes of the text …</source>
      <translation>البايتات الأصلية للنص …</translation>
    </message>
    <message>
      <location filename="db/export/csv_tables.py"/>
      <source>Original files (the pages, PDFs and pictures as they were captured) stay in the case; their SHA-256 goes out.</source>
      <translation>الملفات الأصلية (الصفحات وملفات PDF والصور كما التُقطت) تبقى في القضية؛ وتخرج بصمات SHA-256 الخاصة بها.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <location filename="desktop/sharing/profile_table.py"/>
      <source>Original files of articles</source>
      <translation>الملفات الأصلية للمقالات</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <source>Original saved as {name}, {count:,} bytes</source>
      <translation>حُفظ الأصل باسم {name}، {count:,} بايت</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_columns.py"/>
      <source>Origins</source>
      <translation>المصادر الأصلية</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Other</source>
      <comment>term</comment>
      <translation>غير ذلك</translation>
    </message>
    <message>
      <location filename="desktop/timeline/drawing/colours.py"/>
      <source>Other kinds</source>
      <translation>أنواع أخرى</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>Other spellings and nicknames</source>
      <translation>كتابات أخرى وألقاب</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Other words of the text</source>
      <translation>كلمات أخرى من النص</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>Others</source>
      <translation>أخرى</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>Our &amp;judgement</source>
      <translation>حكمنا</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Our assessment</source>
      <translation>تقييمنا</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>Our confidence in that</source>
      <translation>ثقتنا بذلك</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_columns.py"/>
      <location filename="desktop/incidents/list_edits.py"/>
      <location filename="db/records/bulk/settable.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Our grading</source>
      <translation>تقييمنا</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Our work</source>
      <translation>عملنا</translation>
    </message>
    <message>
      <location filename="desktop/intake/citation.py"/>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Outlet</source>
      <translation>وسيلة الإعلام</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Outlets</source>
      <translation>وسائل الإعلام</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/overview.py"/>
      <source>Overview of the whole case</source>
      <translation>نظرة عامة على القضية كلها</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Own name</source>
      <comment>term</comment>
      <translation>اسمه لنفسه</translation>
    </message>
    <message>
      <location filename="desktop/actors/names_part.py"/>
      <source>Own names first, then those given by others, acronyms and the rest.</source>
      <translation>الأسماء الذاتية أولًا، ثم ما سمّاه بها غيره، ثم المختصرات والباقي.</translation>
    </message>
    <message>
      <location filename="desktop/window/shortcut_sheet.py"/>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>PDF made on {day}-{day2}-{day3}</source>
      <translation>أُنشئ PDF في {day}-{day2}-{day3}</translation>
    </message>
    <message>
      <location filename="desktop/dossier/taking_away.py"/>
      <source>PDF, for archives and reading aloud</source>
      <translation>PDF، للأرشيفات والقراءة الصوتية</translation>
    </message>
    <message>
      <location filename="desktop/map/printing.py"/>
      <source>PDF, for printing</source>
      <translation>PDF، للطباعة</translation>
    </message>
    <message>
      <location filename="desktop/network/printing.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>PDF, for printing and for archives</source>
      <translation>PDF، للطباعة والأرشيفات</translation>
    </message>
    <message>
      <location filename="desktop/dossier/panel.py"/>
      <source>PDF/A-2a and PDF/UA-1. </source>
      <translation>PDF/A-2a وPDF/UA-1. </translation>
    </message>
    <message>
      <location filename="desktop/map/printing.py"/>
      <location filename="desktop/network/printing.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>PNG, a picture</source>
      <translation>PNG، صورة</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>Page width</source>
      <translation>عرض الصفحة</translation>
    </message>
    <message>
      <location filename="desktop/dossier/paper.py"/>
      <source>Page {last:,} of {count:,}</source>
      <translation>الصفحة {last:,} من {count:,}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/plate.py"/>
      <source>Page {number:,} of {how_many:,}</source>
      <translation>الصفحة {number:,} من {how_many:,}</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>Page {read:,} of {called} {why}; the text ends before it. {whole}.</source>
      <translation>الصفحة {read:,} من {called} {why}؛ ينتهي النص قبلها. {whole}.</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Pages</source>
      <translation>الصفحات</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>Pages are destroyed that may have held {or_}</source>
      <translation>أُتلفت صفحات ربما كانت تحوي {or_}</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>Pages as wide as the view</source>
      <translation>صفحات بعرض المنظر</translation>
    </message>
    <message>
      <location filename="desktop/dossier/paper.py"/>
      <source>Pages of the dossier</source>
      <translation>صفحات الملف المطبوع</translation>
    </message>
    <message>
      <location filename="desktop/dossier/paper.py"/>
      <source>Pages {page:,}–{last:,} of {count:,}</source>
      <translation>الصفحات {page:,}–{last:,} من {count:,}</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>Pairs come here by shared names, addresses, texts, days and places. What was decided does not come back; nothing is joined by itself.</source>
      <translation>تأتي الأزواج إلى هنا بتشارك الأسماء والعناوين والنصوص والأيام والأماكن. ما حُسم لا يعود؛ ولا يُضم شيء من تلقاء نفسه.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>Pairs that may be the same</source>
      <translation>أزواج قد تكون واحدًا</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Pamphlet</source>
      <comment>term</comment>
      <translation>كتيب</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <location filename="desktop/map/printing.py"/>
      <location filename="desktop/network/printing.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Paper</source>
      <translation>الورق</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <location filename="db/export/formats.py"/>
      <source>Parquet tables</source>
      <translation>جداول Parquet</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <location filename="db/exchange/tables/comparing_fields.py"/>
      <source>Part of</source>
      <translation>جزء من</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <source>Part of another</source>
      <translation>جزء من آخر</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <location filename="desktop/incidents/card.py"/>
      <source>Part of another incident</source>
      <translation>جزء من حادثة أخرى</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <source>Part of the incident</source>
      <translation>الدور في الحادثة</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Participant</source>
      <comment>term</comment>
      <translation>مشارك</translation>
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
      <translation>المقطع {place:,} من {count:,}: </translation>
    </message>
    <message>
      <location filename="db/reading/carrying.py"/>
      <source>Passages put back in a new version.</source>
      <translation>أُعيدت المقاطع في نسخة جديدة.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Passphrase</source>
      <translation>عبارة المرور</translation>
    </message>
    <message>
      <location filename="desktop/intake/taking.py"/>
      <source>Paste</source>
      <translation>لصق</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Paste an article</source>
      <translation>لصق مقال</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Paste an article…</source>
      <translation>لصق مقال…</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Paste the words from the text</source>
      <translation>الصق الكلمات من النص</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Paste the words, or choose “No quote” and say why.</source>
      <translation>الصق الكلمات، أو اختر «بلا اقتباس» واذكر السبب.</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Paste what was copied</source>
      <translation>لصق ما نُسخ</translation>
    </message>
    <message>
      <location filename="desktop/intake/offered.py"/>
      <source>Pasted page.html</source>
      <translation>صفحة ملصقة.html</translation>
    </message>
    <message>
      <location filename="desktop/intake/offered.py"/>
      <source>Pasted picture.png</source>
      <translation>صورة ملصقة.png</translation>
    </message>
    <message>
      <location filename="desktop/intake/offered.py"/>
      <source>Pasted picture.{suffix}</source>
      <translation>صورة ملصقة.{suffix}</translation>
    </message>
    <message>
      <location filename="desktop/intake/offered.py"/>
      <source>Pasted table.tsv</source>
      <translation>جدول ملصق.tsv</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <location filename="desktop/intake/offered.py"/>
      <source>Pasted text.txt</source>
      <translation>نص ملصق.txt</translation>
    </message>
    <message>
      <location filename="db/exchange/pasted.py"/>
      <source>Pasted: it may be a part of a page.</source>
      <translation>ملصق: ربما كان جزءًا من صفحة.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Patent</source>
      <comment>term</comment>
      <translation>براءة اختراع</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Pejorative</source>
      <comment>term</comment>
      <translation>اسم تحقيري</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>People</source>
      <comment>term</comment>
      <translation>أشخاص</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Performance</source>
      <comment>term</comment>
      <translation>عرض</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Perhaps entered twice; nothing is united</source>
      <translation>ربما أُدخل مرتين؛ لا يُوحَّد شيء</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Perpetrators</source>
      <comment>term</comment>
      <translation>منفذون</translation>
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
      <translation>مراسلة شخصية</translation>
    </message>
    <message>
      <location filename="desktop/widgets/picture.py"/>
      <source>Picture</source>
      <translation>صورة</translation>
    </message>
    <message>
      <location filename="desktop/actors/portrait.py"/>
      <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp)</source>
      <translation>صور (*.jpg *.jpeg *.png *.gif *.webp *.bmp)</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Pictures without what they say of their making</source>
      <translation>صور بلا ما تقوله عن إنشائها</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Pin or unpin its place</source>
      <translation>تثبيت موضعه أو تحريره</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Pin “{actor}”</source>
      <translation>تثبيت «{actor}»</translation>
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
      <translation>المكان</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Place</source>
      <comment>term</comment>
      <translation>المكان</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Place in the archive</source>
      <translation>الموضع في الأرشيف</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>Place line: {place}.</source>
      <translation>سطر المكان: {place}.</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Place of publication</source>
      <translation>مكان النشر</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Place, camera and time are taken out of attachments; originals that are pictures stay.</source>
      <translation>يُنزع المكان والكاميرا والوقت من المرفقات؛ وتبقى الأصول التي هي صور.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>Place, zone or offset</source>
      <translation>مكان أو منطقة زمنية أو فارق</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_columns.py"/>
      <location filename="desktop/reading/kinds.py"/>
      <location filename="desktop/searching.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Places</source>
      <translation>الأماكن</translation>
    </message>
    <message>
      <location filename="desktop/incidents/when_and_where.py"/>
      <source>Places given</source>
      <translation>الأماكن المذكورة</translation>
    </message>
    <message>
      <location filename="db/export/stix.py"/>
      <source>Places without a position and without a country cannot be told in STIX and stand in the description of the incident.</source>
      <translation>الأماكن بلا موقع ولا بلد لا يمكن ذكرها في STIX وترد في وصف الحادثة.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/composing.py"/>
      <source>Placing titles</source>
      <translation>جارٍ وضع العناوين</translation>
    </message>
    <message>
      <location filename="desktop/network/printing.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Portrait</source>
      <translation>الصورة الشخصية</translation>
    </message>
    <message>
      <location filename="desktop/actors/portrait.py"/>
      <source>Portrait of {name}</source>
      <translation>صورة {name}</translation>
    </message>
    <message>
      <location filename="db/reading/pictures.py"/>
      <source>Position by the camera: {text_}{height}.</source>
      <translation>الموقع بحسب الكاميرا: {text_}{height}.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Possible</source>
      <comment>term</comment>
      <translation>محتمل</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Possibly</source>
      <translation>احتمالًا</translation>
    </message>
    <message>
      <location filename="desktop/network/legend.py"/>
      <source>Possibly in this time</source>
      <translation>احتمالًا في هذا الوقت</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Possibly: some of its possible dates lie there. Surely: it was then, whatever the truth inside its dates is.</source>
      <translation>احتمالًا: بعض تواريخها الممكنة يقع هناك. يقينًا: وقعت حينئذ أيًا كانت الحقيقة في حدود تواريخها.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Possibly: the range of what is given reaches into these limits. Surely: all of it lies within them.</source>
      <translation>احتمالًا: نطاق المذكور يبلغ هذه الحدود. يقينًا: كله يقع داخلها.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Preferred</source>
      <translation>مفضّل</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Preferred</source>
      <comment>term</comment>
      <translation>مفضّل</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Press Ctrl+1 for the timeline, where a disputed incident shows that it is one. Select it, and who says what stands on its card.</source>
      <translation>اضغط Ctrl+1 للخط الزمني، حيث تُظهر الحادثة المتنازع عليها ذلك. حددها، فيظهر من يقول ماذا على بطاقتها.</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Press Ctrl+P to see the dossier, where each statement is cited to the words it rests on. Export it as a PDF, or send it to a printer.</source>
      <translation>اضغط Ctrl+P لرؤية الملف المطبوع، حيث يُسند كل قول إلى الكلمات التي يستند إليها. صدّره بصيغة PDF أو أرسله إلى طابعة.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/chips.py"/>
      <source>Press Delete to remove</source>
      <translation>اضغط Delete للإزالة</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>Press new keys</source>
      <translation>اضغط مفاتيح جديدة</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/key_field.py"/>
      <source>Press the new keys. Escape leaves them as they are.</source>
      <translation>اضغط المفاتيح الجديدة. Escape يتركها كما هي.</translation>
    </message>
    <message>
      <location filename="desktop/reading/putting_back.py"/>
      <source>Press to put it back</source>
      <translation>اضغط لإعادته</translation>
    </message>
    <message>
      <location filename="desktop/reading/found_names.py"/>
      <source>Press to take it along, or to leave it out.</source>
      <translation>اضغط لأخذه أو لتركه.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/receipt_pane.py"/>
      <source>Preview as the recipient</source>
      <translation>معاينة بعين المستلم</translation>
    </message>
    <message>
      <location filename="desktop/window/preview.py"/>
      <source>Preview of a share</source>
      <translation>معاينة مشاركة</translation>
    </message>
    <message>
      <location filename="desktop/window/preview.py"/>
      <source>Preview: {title} – Casebinder</source>
      <translation>معاينة: {title} – Casebinder</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Previous quote in the text</source>
      <translation>الاقتباس السابق في النص</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Previous suggestion in the text (K)</source>
      <translation>الاقتراح السابق في النص (K)</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Previous tie of the actor</source>
      <translation>الصلة السابقة للجهة الفاعلة</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>Print on one page…</source>
      <translation>طباعة على صفحة واحدة…</translation>
    </message>
    <message>
      <location filename="desktop/map/bar.py"/>
      <location filename="desktop/map/printing.py"/>
      <source>Print or export the map</source>
      <translation>طباعة الخريطة أو تصديرها</translation>
    </message>
    <message>
      <location filename="desktop/network/printing.py"/>
      <source>Print or export the network</source>
      <translation>طباعة الشبكة أو تصديرها</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <location filename="desktop/network/printing.py"/>
      <source>Print or export the network…</source>
      <translation>طباعة الشبكة أو تصديرها…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/printing.py"/>
      <source>Print or export the timeline</source>
      <translation>طباعة الخط الزمني أو تصديره</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/offering.py"/>
      <source>Print or export the timeline…</source>
      <translation>طباعة الخط الزمني أو تصديره…</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>Print private records, too</source>
      <translation>طباعة السجلات الخاصة أيضًا</translation>
    </message>
    <message>
      <location filename="desktop/dossier/printing.py"/>
      <location filename="desktop/guide/steps.py"/>
      <source>Print the dossier</source>
      <translation>طباعة الملف المطبوع</translation>
    </message>
    <message>
      <location filename="desktop/window/shortcut_sheet.py"/>
      <source>Print the keyboard shortcuts</source>
      <translation>طباعة اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>Print the quoted words</source>
      <translation>طباعة الكلمات المقتبسة</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/printing.py"/>
      <source>Print the timeline</source>
      <translation>طباعة الخط الزمني</translation>
    </message>
    <message>
      <location filename="desktop/details.py"/>
      <source>Printed on the first page of a dossier.</source>
      <translation>يُطبع على الصفحة الأولى من الملف المطبوع.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/panel.py"/>
      <source>Print…</source>
      <translation>طباعة…</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>Privacy</source>
      <translation>الخصوصية</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <location filename="db/records/bulk/settable.py"/>
      <source>Private</source>
      <translation>خاص</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <source>Private records too</source>
      <translation>السجلات الخاصة أيضًا</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_part.py"/>
      <source>Private rows, the log of changes and what was deleted never go. Attachments that are cleaned say nothing of their making; of texts without a licence only quotes go where it says so.</source>
      <translation>لا تخرج أبدًا الصفوف الخاصة ولا سجل التغييرات ولا ما حُذف. والمرفقات المنقّاة لا تقول شيئًا عن إنشائها؛ والنصوص بلا رخصة لا تخرج منها إلا اقتباسات حيث ذُكر ذلك.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Probable</source>
      <comment>term</comment>
      <translation>مرجح</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Proposed</source>
      <translation>مقترح</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Protest</source>
      <comment>term</comment>
      <translation>احتجاج</translation>
    </message>
    <message>
      <location filename="db/records/bulk/settable.py"/>
      <source>Provenance</source>
      <translation>المنشأ</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Province</source>
      <comment>term</comment>
      <translation>محافظة</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Province or country, for a place the case does not know yet.</source>
      <translation>محافظة أو بلد، لمكان لا تعرفه القضية بعد.</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Provinces</source>
      <translation>المحافظات</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>Public keys (*.pub);;All files (*)</source>
      <translation>مفاتيح عامة (*.pub);;كل الملفات (*)</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Publication</source>
      <comment>term</comment>
      <translation>نشر</translation>
    </message>
    <message>
      <location filename="desktop/intake/citation.py"/>
      <location filename="desktop/reading/publication.py"/>
      <location filename="desktop/reading/text_bar.py"/>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/page.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Published</source>
      <translation>منشور</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Published by</source>
      <translation>نشره</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Published in</source>
      <translation>نُشر في</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Published on</source>
      <translation>نُشر في</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <source>Published {shown}</source>
      <translation>نُشر {shown}</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/list_columns.py"/>
      <location filename="desktop/sources/list_edits.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Publisher</source>
      <translation>الناشر</translation>
    </message>
    <message>
      <location filename="desktop/reading/shelf.py"/>
      <source>Publisher and date not known</source>
      <translation>الناشر والتاريخ غير معروفين</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <source>Put all {count:,} back as they were before</source>
      <translation>إعادة الكل ({count:,}) كما كان</translation>
    </message>
    <message>
      <location filename="desktop/reading/putting_back.py"/>
      <source>Put back</source>
      <translation>إعادة</translation>
    </message>
    <message>
      <location filename="desktop/reading/putting_back.py"/>
      <source>Put back removed passages</source>
      <translation>إعادة المقاطع المُزالة</translation>
    </message>
    <message>
      <location filename="desktop/reading/putting_back.py"/>
      <source>Put back what was removed</source>
      <translation>إعادة ما أُزيل</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Put back what was removed …</source>
      <translation>إعادة ما أُزيل …</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>Put back {what}</source>
      <translation>إعادة {what}</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <source>Put back “{isolated}”</source>
      <translation>إعادة «{isolated}»</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <source>Put back …</source>
      <translation>إعادة …</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <source>Put both back as they were before</source>
      <translation>إعادة الاثنين كما كانا</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <source>Put in</source>
      <translation>إدراج</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <location filename="desktop/incidents/card.py"/>
      <source>Put into a series</source>
      <translation>وضع في سلسلة</translation>
    </message>
    <message>
      <location filename="desktop/merging/banner.py"/>
      <source>Put it away</source>
      <translation>إبعاده</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/pane.py"/>
      <source>Put off until later.</source>
      <translation>إرجاء إلى وقت لاحق.</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Put the cursor into the sentence that tells what happened, press S to select it and I to make it an incident. Its date is read from the words, which stay its proof.</source>
      <translation>ضع المؤشر في الجملة التي تروي ما حدث، واضغط S لتحديدها وI لجعلها حادثة. يُقرأ تاريخها من الكلمات، وتبقى الكلمات دليلها.</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Put the incident at hand away (X)</source>
      <translation>إبعاد الحادثة الحالية (X)</translation>
    </message>
    <message>
      <location filename="desktop/map/among.py"/>
      <source>Put the list away</source>
      <translation>إبعاد القائمة</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/tray.py"/>
      <source>Put the tray away</source>
      <translation>إبعاد الدرج</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>Put them here</source>
      <translation>وضعها هنا</translation>
    </message>
    <message>
      <location filename="desktop/beside.py"/>
      <source>Put this card away</source>
      <translation>إبعاد هذه البطاقة</translation>
    </message>
    <message>
      <location filename="desktop/map/placing.py"/>
      <source>Put “{name}” on the map</source>
      <translation>وضع «{name}» على الخريطة</translation>
    </message>
    <message>
      <location filename="db/export/__init__.py"/>
      <source>Putting it in its place</source>
      <translation>جارٍ وضعه في مكانه</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>Putting something back is an act like any other: it can be undone.</source>
      <translation>إعادة شيء عمل كأي عمل: يمكن التراجع عنه.</translation>
    </message>
    <message>
      <location filename="desktop/screen.py"/>
      <source>Qt cannot start: the system library {library} is missing. On Debian or Ubuntu, “sudo apt-get install {debian}” brings what is needed.</source>
      <translation>لا يمكن بدء Qt: مكتبة النظام {library} مفقودة. على Debian أو Ubuntu يجلب «sudo apt-get install {debian}» ما يلزم.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Quarters and halves are counted from January.</source>
      <comment>rule of dates</comment>
      <translation>تُحسب الأرباع والأنصاف من يناير.</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Quit</source>
      <translation>إنهاء</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_bar.py"/>
      <source>Quote</source>
      <translation>اقتباس</translation>
    </message>
    <message>
      <location filename="desktop/reading/margin.py"/>
      <source>Quote without claim</source>
      <translation>اقتباس بلا إفادة</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>Quoted words</source>
      <translation>الكلمات المقتبسة</translation>
    </message>
    <message>
      <location filename="desktop/reading/margin.py"/>
      <source>Quoted, no claim rests on it</source>
      <translation>مقتبس، لا تستند إليه إفادة</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Quotes the mention</source>
      <translation>يقتبس الذكر</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>R&amp;ests on one origin</source>
      <translation>تستند إلى مصدر أصلي واحد</translation>
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
      <translation>نطاق كل الأرقام المذكورة</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Rank</source>
      <translation>الرتبة</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_edits.py"/>
      <source>Rate source</source>
      <translation>تقييم المصدر</translation>
    </message>
    <message>
      <location filename="desktop/widgets/ratings.py"/>
      <source>Rate the outlet</source>
      <translation>تقييم وسيلة الإعلام</translation>
    </message>
    <message>
      <location filename="desktop/widgets/ratings.py"/>
      <source>Rate this source by itself</source>
      <translation>تقييم هذا المصدر وحده</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Read as one with {isolated}</source>
      <translation>يُقرأ مع {isolated} كواحد</translation>
    </message>
    <message>
      <location filename="desktop/widgets/incident_forms.py"/>
      <source>Read in the source</source>
      <translation>قراءة في المصدر</translation>
    </message>
    <message>
      <location filename="desktop/window/saved_line.py"/>
      <source>Read only</source>
      <translation>للقراءة فقط</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>Read side by side</source>
      <translation>قراءة جنبًا إلى جنب</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>Read the text</source>
      <translation>قراءة النص</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Read the text of the selected source</source>
      <translation>قراءة نص المصدر المحدد</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>Read the text to see each in its place and put it back.</source>
      <translation>اقرأ النص لترى كلًا منها في موضعه وتعيده.</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>Read the version of {day}</source>
      <translation>قراءة نسخة {day}</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Reading</source>
      <translation>القراءة</translation>
    </message>
    <message>
      <location filename="desktop/preferences/reading.py"/>
      <source>Reading and writing</source>
      <translation>القراءة والكتابة</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>Reading the case</source>
      <translation>جارٍ قراءة القضية</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>Reading the head of the log…</source>
      <translation>جارٍ قراءة رأس السجل…</translation>
    </message>
    <message>
      <location filename="desktop/arriving/recovery.py"/>
      <source>Reading the pages</source>
      <translation>جارٍ قراءة الصفحات</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/composing.py"/>
      <source>Reading titles</source>
      <translation>جارٍ قراءة العناوين</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>Reading “{name}” took longer than its size allows, so it was stopped. Nothing was changed.</source>
      <translation>استغرقت قراءة «{name}» أطول مما يقتضيه حجمه فأُوقفت. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>Reading…</source>
      <translation>جارٍ القراءة…</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <location filename="desktop/duplicates/verdicts.py"/>
      <location filename="desktop/sources/retraction.py"/>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <location filename="desktop/widgets/ratings.py"/>
      <source>Reason</source>
      <translation>السبب</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>Reasons</source>
      <translation>الأسباب</translation>
    </message>
    <message>
      <location filename="desktop/sharing/receipt_pane.py"/>
      <source>Receipt</source>
      <translation>الإيصال</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <location filename="desktop/window/desk.py"/>
      <source>Recent cases</source>
      <translation>القضايا الأخيرة</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Recipient</source>
      <translation>المستلم</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_preview.py"/>
      <source>Record</source>
      <translation>السجل</translation>
    </message>
    <message>
      <location filename="desktop/merging/pair_list.py"/>
      <source>Records of the colleague’s file</source>
      <translation>سجلات ملف الزميل</translation>
    </message>
    <message>
      <location filename="desktop/arriving/recovery.py"/>
      <source>Recover what can be read</source>
      <translation>استعادة ما يمكن قراءته</translation>
    </message>
    <message>
      <location filename="desktop/arriving/recovery.py"/>
      <source>Recovered into “{name}”</source>
      <translation>استُعيد في «{name}»</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>Recovered: {names}.</source>
      <translation>استُعيد: {names}.</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/bars.py"/>
      <location filename="desktop/intake/together.py"/>
      <location filename="desktop/session.py"/>
      <source>Redo</source>
      <translation>إعادة</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>References</source>
      <translation>المراجع</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Region</source>
      <comment>term</comment>
      <translation>إقليم</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Regulation</source>
      <comment>term</comment>
      <translation>لائحة</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Relate to another actor…</source>
      <translation>ربط بجهة فاعلة أخرى…</translation>
    </message>
    <message>
      <location filename="desktop/network/legend.py"/>
      <source>Relation, {certainty}</source>
      <translation>علاقة، {certainty}</translation>
    </message>
    <message>
      <location filename="desktop/actors/relations_part.py"/>
      <location filename="desktop/network/panel.py"/>
      <source>Relations</source>
      <translation>العلاقات</translation>
    </message>
    <message>
      <location filename="desktop/widgets/incident_forms.py"/>
      <source>Relative to</source>
      <translation>بالقياس إلى</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_ratings.py"/>
      <location filename="desktop/widgets/ratings.py"/>
      <source>Reliability</source>
      <translation>الموثوقية</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Reliability of the source</source>
      <translation>موثوقية المصدر</translation>
    </message>
    <message>
      <location filename="db/records/bulk/settable.py"/>
      <source>Reliability, against its outlet’s</source>
      <translation>الموثوقية، مقابل موثوقية وسيلة الإعلام</translation>
    </message>
    <message>
      <location filename="db/export/bibtex.py"/>
      <location filename="db/export/ris.py"/>
      <source>Reliability, licence, retraction and SHA-256 have no field and stay in the case.</source>
      <translation>الموثوقية والرخصة والسحب وSHA-256 لا حقل لها وتبقى في القضية.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/linking.py"/>
      <source>Remove a link</source>
      <translation>إزالة رابط</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/telling.py"/>
      <source>Remove a link of the selected incident…</source>
      <translation>إزالة رابط للحادثة المحددة…</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Remove actor from incident</source>
      <translation>إزالة جهة فاعلة من حادثة</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Remove date</source>
      <translation>إزالة تاريخ</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Remove decision</source>
      <translation>إزالة قرار</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Remove explanation</source>
      <translation>إزالة تفسير</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/linking.py"/>
      <source>Remove link</source>
      <translation>إزالة رابط</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Remove link of the chain</source>
      <translation>إزالة حلقة من السلسلة</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <source>Remove name</source>
      <translation>إزالة اسم</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Remove place from incident</source>
      <translation>إزالة مكان من حادثة</translation>
    </message>
    <message>
      <location filename="desktop/actors/portrait.py"/>
      <source>Remove portrait</source>
      <translation>إزالة الصورة الشخصية</translation>
    </message>
    <message>
      <location filename="desktop/reading/page.py"/>
      <source>Remove quote</source>
      <translation>إزالة اقتباس</translation>
    </message>
    <message>
      <location filename="desktop/actors/sheets.py"/>
      <source>Remove relation</source>
      <translation>إزالة علاقة</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Remove the explanation of this column</source>
      <translation>إزالة تفسير هذا العمود</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_bar.py"/>
      <source>Remove this quote</source>
      <translation>إزالة هذا الاقتباس</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <source>Removed ({count})</source>
      <translation>مُزال ({count})</translation>
    </message>
    <message>
      <location filename="desktop/actors/sheets.py"/>
      <location filename="desktop/incidents/competing.py"/>
      <location filename="desktop/incidents/sheets.py"/>
      <location filename="desktop/timeline/asking/views.py"/>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Rename</source>
      <translation>إعادة تسمية</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Rename a bookmark</source>
      <translation>إعادة تسمية إشارة مرجعية</translation>
    </message>
    <message>
      <location filename="desktop/actors/list_edits.py"/>
      <location filename="desktop/actors/sheets.py"/>
      <source>Rename actor</source>
      <translation>إعادة تسمية جهة فاعلة</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Rename explanation</source>
      <translation>إعادة تسمية تفسير</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_edits.py"/>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Rename incident</source>
      <translation>إعادة تسمية حادثة</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_edits.py"/>
      <source>Rename source</source>
      <translation>إعادة تسمية مصدر</translation>
    </message>
    <message>
      <location filename="desktop/actors/sheets.py"/>
      <source>Rename the actor</source>
      <translation>إعادة تسمية الجهة الفاعلة</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Rename the bookmark</source>
      <translation>إعادة تسمية الإشارة المرجعية</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Rename the explanation</source>
      <translation>إعادة تسمية التفسير</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Rename the incident</source>
      <translation>إعادة تسمية الحادثة</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Rename the view</source>
      <translation>إعادة تسمية العرض</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Rename view “{name}”</source>
      <translation>إعادة تسمية العرض «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger_cells.py"/>
      <source>Repeated. </source>
      <translation>مكرر. </translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger_cells.py"/>
      <source>Repeats what another said: no voice of its own.</source>
      <translation>يكرر ما قاله غيره: ليس صوتًا مستقلًا.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>Replaced in titles, texts, quotes, notes and tags, in every spelling listed.</source>
      <translation>يُستبدل في العناوين والنصوص والاقتباسات والملاحظات والوسوم، بكل كتابة مذكورة.</translation>
    </message>
    <message>
      <location filename="desktop/fault_sheets.py"/>
      <source>Report</source>
      <translation>تقرير</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Report</source>
      <comment>term</comment>
      <translation>تقرير</translation>
    </message>
    <message>
      <location filename="desktop/preferences/sample.py"/>
      <source>Report of the commission</source>
      <translation>تقرير اللجنة</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Reported</source>
      <comment>term</comment>
      <translation>مُبلَّغ عنها</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/comparing_fields.py"/>
      <source>Reported as a summary</source>
      <translation>أفيد بها كملخص</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Reported by</source>
      <translation>أفاد بها</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Reported not to be so by</source>
      <translation>أفاد بعدم وقوعها</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Reportedly</source>
      <comment>term</comment>
      <translation>وفق تقارير</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/reports.py"/>
      <source>Reports</source>
      <translation>التقارير</translation>
    </message>
    <message>
      <location filename="desktop/fault_sheets.py"/>
      <source>Reports of faults</source>
      <translation>تقارير الأعطال</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Reports of faults…</source>
      <translation>تقارير الأعطال…</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>Resembling names {near:,}</source>
      <translation>أسماء متشابهة {near:,}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Responder</source>
      <comment>term</comment>
      <translation>مستجيب</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Responsibility</source>
      <comment>term</comment>
      <translation>المسؤولية</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>Rests o&amp;n one source</source>
      <translation>تستند إلى مصدر واحد</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Retracted</source>
      <comment>term</comment>
      <translation>مسحوب</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Retracted by</source>
      <translation>سحبها</translation>
    </message>
    <message>
      <location filename="desktop/sources/retraction.py"/>
      <location filename="db/records/bulk/settable.py"/>
      <source>Retraction</source>
      <translation>السحب</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Review</source>
      <comment>term</comment>
      <translation>مراجعة</translation>
    </message>
    <message>
      <location filename="db/reading/pictures.py"/>
      <source>Rights: {rights}.</source>
      <translation>الحقوق: {rights}.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Rocket fire</source>
      <comment>term</comment>
      <translation>إطلاق صواريخ</translation>
    </message>
    <message>
      <location filename="desktop/widgets/incident_forms.py"/>
      <source>Rockets at Termez</source>
      <translation>صواريخ على ترمذ</translation>
    </message>
    <message>
      <location filename="desktop/preferences/sample.py"/>
      <source>Rockets at the border</source>
      <translation>صواريخ على الحدود</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Role</source>
      <translation>الدور</translation>
    </message>
    <message>
      <location filename="desktop/keeping_copies.py"/>
      <location filename="desktop/preferences/cases.py"/>
      <source>Room for the copies of all cases</source>
      <translation>المساحة لنسخ كل القضايا</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Rose</source>
      <translation>وردي</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Roughly even chance</source>
      <comment>term</comment>
      <translation>احتمالان متقاربان</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Route</source>
      <comment>term</comment>
      <translation>المسار</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/grid.py"/>
      <source>Row numbers</source>
      <translation>أرقام الصفوف</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <source>Row of the data set</source>
      <translation>صف من مجموعة البيانات</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>Row {row:,}: </source>
      <translation>الصف {row:,}: </translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <source>Row {row_number:,} · {native_id}</source>
      <translation>الصف {row_number:,} · {native_id}</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Rows</source>
      <translation>الصفوف</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>Rows in the new file</source>
      <translation>صفوف في الملف الجديد</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <source>Rows of closed datasets and texts under copyright. For your own use only.</source>
      <translation>صفوف من مجموعات بيانات مغلقة ونصوص بحقوق محفوظة. لاستخدامك أنت فقط.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>Rows that changed or are gone</source>
      <translation>صفوف تغيرت أو زالت</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks_view.py"/>
      <source>Rows that were refused or are doubtful, by topic</source>
      <translation>صفوف رُفضت أو فيها شك، بحسب الموضوع</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Rule: {sentence}</source>
      <translation>القاعدة: {sentence}</translation>
    </message>
    <message>
      <location filename="db/export/formats.py"/>
      <source>STIX 2.1 bundle, armed groups as threat actors</source>
      <translation>حزمة STIX 2.1، الجماعات المسلحة كجهات تهديد</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>STIX 2.1, threat actors</source>
      <translation>STIX 2.1، جهات تهديد</translation>
    </message>
    <message>
      <location filename="desktop/map/printing.py"/>
      <location filename="desktop/network/printing.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>SVG, for drawing programs</source>
      <translation>SVG، لبرامج الرسم</translation>
    </message>
    <message>
      <location filename="desktop/actors/list_columns.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Said</source>
      <translation>قيل</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <location filename="desktop/reading/figure_fields.py"/>
      <source>Said as</source>
      <translation>قيل بلفظ</translation>
    </message>
    <message>
      <location filename="desktop/reading/speech_fields.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Said on</source>
      <translation>قيل في</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Same</source>
      <translation>واحد</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Same</source>
      <comment>term</comment>
      <translation>واحد</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>Same (S)</source>
      <translation>واحد (S)</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Same as another actor?</source>
      <translation>هل هي جهة فاعلة أخرى نفسها؟</translation>
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
      <translation>حفظ</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Save &amp;over</source>
      <translation>حفظ فوقه</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <location filename="desktop/session.py"/>
      <source>Save a copy</source>
      <translation>حفظ نسخة</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Save a copy…</source>
      <translation>حفظ نسخة…</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks_view.py"/>
      <source>Save as CSV…</source>
      <translation>حفظ بصيغة CSV…</translation>
    </message>
    <message>
      <location filename="desktop/dossier/taking_away.py"/>
      <source>Save as volumes</source>
      <translation>حفظ في مجلدات</translation>
    </message>
    <message>
      <location filename="desktop/dossier/asking_first.py"/>
      <source>Save as volumes…</source>
      <translation>حفظ في مجلدات…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Save over the chosen view</source>
      <translation>حفظ فوق العرض المختار</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Save over view “{name}”</source>
      <translation>حفظ فوق العرض «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Save the mapping</source>
      <translation>حفظ التعيين</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Save the receipt</source>
      <translation>حفظ الإيصال</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Save the receipt…</source>
      <translation>حفظ الإيصال…</translation>
    </message>
    <message>
      <location filename="desktop/arriving/report_view.py"/>
      <location filename="desktop/intake/preview/remarks_view.py"/>
      <source>Save the report</source>
      <translation>حفظ التقرير</translation>
    </message>
    <message>
      <location filename="desktop/arriving/report_view.py"/>
      <source>Save the report…</source>
      <translation>حفظ التقرير…</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Save this mapping to a file…</source>
      <translation>حفظ هذا التعيين في ملف…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Save this view</source>
      <translation>حفظ هذا العرض</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Save this view…</source>
      <translation>حفظ هذا العرض…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Save view</source>
      <translation>حفظ العرض</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Save view “{name}”</source>
      <translation>حفظ العرض «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/network/printing.py"/>
      <source>Saved as {file}</source>
      <translation>حُفظ باسم {file}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/printing.py"/>
      <source>Saved as {first} to {last}</source>
      <translation>حُفظ بالأسماء من {first} إلى {last}</translation>
    </message>
    <message>
      <location filename="desktop/dossier/taking_away.py"/>
      <location filename="desktop/map/printing.py"/>
      <location filename="desktop/timeline/printing/printing.py"/>
      <location filename="desktop/window/shortcut_sheet.py"/>
      <source>Saved as {name}</source>
      <translation>حُفظ باسم {name}</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Saved as “{name}”</source>
      <translation>حُفظ باسم «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/arriving/report_view.py"/>
      <source>Saved as “{name}”.</source>
      <translation>حُفظ باسم «{name}».</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Saved over “{name}”</source>
      <translation>حُفظ فوق «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Saved the view “{name}”</source>
      <translation>حُفظ العرض «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>Saved views</source>
      <translation>العروض المحفوظة</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Saved views and bookmarks</source>
      <translation>العروض المحفوظة والإشارات</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_table.py"/>
      <source>Saved views, bookmarks</source>
      <translation>عروض محفوظة وإشارات مرجعية</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Saved views…</source>
      <translation>العروض المحفوظة…</translation>
    </message>
    <message>
      <location filename="desktop/dossier/taking_away.py"/>
      <source>Saved {pages:,} pages in {how_many}, from {first} on</source>
      <translation>حُفظت {pages:,} صفحة في {how_many}، ابتداءً من {first}</translation>
    </message>
    <message>
      <location filename="desktop/window/saved_line.py"/>
      <source>Saved {time}</source>
      <translation>حُفظ {time}</translation>
    </message>
    <message>
      <location filename="desktop/window/saved_line.py"/>
      <source>Saving …</source>
      <translation>جارٍ الحفظ …</translation>
    </message>
    <message>
      <location filename="db/records/bulk/dates.py"/>
      <source>Say by how much, with a whole number up to 9,999. Nothing was changed.</source>
      <translation>بيّن المقدار بعدد صحيح حتى 9,999. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>Say first whether the day or the month comes first in its dates.</source>
      <translation>بيّن أولًا هل يأتي اليوم أم الشهر أولًا في تواريخه.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/shared_texts.py"/>
      <source>Say that sources are one origin</source>
      <translation>بيان أن المصادر مصدر أصلي واحد</translation>
    </message>
    <message>
      <location filename="desktop/actors/sheets.py"/>
      <source>Say until when it lasted, or cancel.</source>
      <translation>بيّن حتى متى استمر، أو ألغِ.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>Say what becomes of at least one column: choose it in the head of the column.</source>
      <translation>بيّن ما يصير إليه عمود واحد على الأقل: اختره في رأس العمود.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Say what is to be changed.</source>
      <translation>بيّن ما يُراد تغييره.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/repetition_form.py"/>
      <source>Say what it repeats</source>
      <translation>بيان ما يكرره</translation>
    </message>
    <message>
      <location filename="desktop/sources/retraction.py"/>
      <source>Say why the claims are set aside.</source>
      <translation>بيّن لماذا تُنحّى الإفادات جانبًا.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>Say why: the ledger speaks for another grading, or for none.</source>
      <translation>بيّن السبب: السجل يشير إلى تقييم آخر، أو لا يشير إلى تقييم.</translation>
    </message>
    <message>
      <location filename="desktop/reading/speech_fields.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Says</source>
      <translation>يقول</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Sea or airspace</source>
      <comment>term</comment>
      <translation>بحر أو مجال جوي</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>Search or jump to</source>
      <translation>بحث أو انتقال</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>Search or jump to …</source>
      <translation>بحث أو انتقال …</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Search or jump to…</source>
      <translation>بحث أو انتقال…</translation>
    </message>
    <message>
      <location filename="desktop/manual/view.py"/>
      <source>Search the manual</source>
      <translation>البحث في الدليل</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Security forces</source>
      <comment>term</comment>
      <translation>قوات أمن</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>See it on the timeline</source>
      <translation>مشاهدته على الخط الزمني</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Seizure of power</source>
      <comment>term</comment>
      <translation>استيلاء على السلطة</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_bar.py"/>
      <source>Select all	Ctrl+A</source>
      <translation>تحديد الكل	Ctrl+A</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>Select all actors</source>
      <translation>تحديد كل الجهات الفاعلة</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/picking.py"/>
      <source>Select all in view</source>
      <translation>تحديد كل المعروض</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <source>Select all incidents</source>
      <translation>تحديد كل الحوادث</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Select all sources</source>
      <translation>تحديد كل المصادر</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/widgets/selection_bar.py"/>
      <source>Select all {count:,}</source>
      <translation>
        <numerusform>لا شيء للتحديد</numerusform>
        <numerusform>تحديد {count:,}</numerusform>
        <numerusform>تحديد الاثنين</numerusform>
        <numerusform>تحديد كل الـ{count:,}</numerusform>
        <numerusform>تحديد كل الـ{count:,}</numerusform>
        <numerusform>تحديد كل الـ{count:,}</numerusform>
      </translation>
      <extra-singular>Select all {count:,}</extra-singular>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>Select an incident first: its place is the one that is put.</source>
      <translation>حدد حادثة أولًا: مكانها هو الذي يوضع.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>Select an incident or an actor in another view first.</source>
      <translation>حدد حادثة أو جهة فاعلة في عرض آخر أولًا.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source>Select an incident to see which dates are given for it.</source>
      <translation>حدد حادثة لترى التواريخ المذكورة لها.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>Select an incident to see which figures were said of it, and when.</source>
      <translation>حدد حادثة لترى الأرقام التي قيلت عنها ومتى.</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>Select an incident, an actor or a source first.</source>
      <translation>حدد حادثة أو جهة فاعلة أو مصدرًا أولًا.</translation>
    </message>
    <message>
      <location filename="desktop/inspector.py"/>
      <source>Select an incident, an actor or a source, and everything known of it stands here.</source>
      <translation>حدد حادثة أو جهة فاعلة أو مصدرًا، فيظهر هنا كل ما يُعرف عنه.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/selection_bar.py"/>
      <source>Select none</source>
      <translation>إلغاء التحديد</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <location filename="desktop/timeline/hands/keys.py"/>
      <source>Select nothing</source>
      <translation>عدم تحديد شيء</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/keys.py"/>
      <source>Select the incident in the middle; again: open its card</source>
      <translation>تحديد الحادثة في الوسط؛ ومرة أخرى: فتح بطاقتها</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Select the sentence (S)</source>
      <translation>تحديد الجملة (S)</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Select the sentence of who claims or denies it, then press C and choose the incident. Both stand side by side from then on; neither replaces the other.</source>
      <translation>حدد جملة من يتبناها أو ينفيها، ثم اضغط C واختر الحادثة. يقف القولان جنبًا إلى جنب بعد ذلك؛ ولا يحل أحدهما محل الآخر.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>Sep</source>
      <translation>سبتمبر</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>September</source>
      <translation>سبتمبر</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <location filename="desktop/timeline/showing/arcs.py"/>
      <source>Series</source>
      <translation>سلسلة</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Series</source>
      <comment>term</comment>
      <translation>سلسلة</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Series or campaign</source>
      <translation>سلسلة أو حملة</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Set aside</source>
      <translation>مُنحّى جانبًا</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Set by a person.</source>
      <comment>rule of dates</comment>
      <translation>حدده شخص.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Set by hand</source>
      <comment>term</comment>
      <translation>حُدد يدويًا</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Set date</source>
      <translation>تحديد التاريخ</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>Set it aside. Undo brings it back, and so does “Show set aside”.</source>
      <translation>نحّه جانبًا. يعيده التراجع، ويعيده «إظهار المنحّى جانبًا».</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>Set likeness aside</source>
      <translation>تنحية التشابه جانبًا</translation>
    </message>
    <message>
      <location filename="desktop/dossier/asking_first.py"/>
      <source>Set the pages</source>
      <translation>صفّ الصفحات</translation>
    </message>
    <message>
      <location filename="desktop/sources/retraction.py"/>
      <source>Set {count} aside, so that nothing counts them</source>
      <translation>نُحّي {count} جانبًا حتى لا يُحسب</translation>
    </message>
    <message>
      <location filename="db/dossier/engine.py"/>
      <source>Setting pages</source>
      <translation>جارٍ صفّ الصفحات</translation>
    </message>
    <message>
      <location filename="desktop/preferences/view.py"/>
      <location filename="desktop/window/settling.py"/>
      <source>Settings</source>
      <translation>الإعدادات</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Settings…</source>
      <translation>الإعدادات…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/key_sheet.py"/>
      <source>Several incidents</source>
      <translation>عدة حوادث</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>Several, apart by ,</source>
      <translation>عدة، تفصلها ,</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>Several, apart by /</source>
      <translation>عدة، تفصلها /</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>Several, apart by |</source>
      <translation>عدة، تفصلها |</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>Several, one a line</source>
      <translation>عدة، واحد في كل سطر</translation>
    </message>
    <message>
      <location filename="desktop/sharing/sharing.py"/>
      <source>Shares (*{suffix})</source>
      <translation>مشاركات (*{suffix})</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Shares that come to you</source>
      <translation>مشاركات تأتي إليك</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Sheet of the workbook</source>
      <translation>ورقة المصنف</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Shelling</source>
      <comment>term</comment>
      <translation>قصف</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Shooting</source>
      <comment>term</comment>
      <translation>إطلاق نار</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <location filename="desktop/reading/text_bar.py"/>
      <location filename="desktop/timeline/asking/panel.py"/>
      <location filename="desktop/timeline/moving/going.py"/>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <location filename="desktop/widgets/list_filter.py"/>
      <source>Show</source>
      <translation>إظهار</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/panel.py"/>
      <source>Show a&amp;ll</source>
      <translation>إظهار الكل</translation>
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
      <translation>إظهار الكل</translation>
    </message>
    <message>
      <location filename="desktop/network/timing.py"/>
      <source>Show all years</source>
      <translation>إظهار كل السنوات</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>Show an era</source>
      <translation>إظهار حقبة</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/eras.py"/>
      <source>Show an era…</source>
      <translation>إظهار حقبة…</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/rows_page.py"/>
      <source>Show as incidents</source>
      <translation>إظهار كحوادث</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>Show decided</source>
      <translation>إظهار المحسوم</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <location filename="desktop/network/panel.py"/>
      <location filename="desktop/notes/page.py"/>
      <location filename="desktop/timeline/hands/keys.py"/>
      <source>Show everything</source>
      <translation>إظهار كل شيء</translation>
    </message>
    <message>
      <location filename="desktop/map/bar.py"/>
      <location filename="desktop/timeline/asking/panel.py"/>
      <source>Show everything (Home)</source>
      <translation>إظهار كل شيء (Home)</translation>
    </message>
    <message>
      <location filename="desktop/widgets/card_view.py"/>
      <source>Show fewer</source>
      <translation>إظهار أقل</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Show it to me</source>
      <translation>أرني إياه</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <location filename="desktop/merging/conflicts.py"/>
      <source>Show its card</source>
      <translation>إظهار بطاقته</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Show its incidents on the timeline</source>
      <translation>إظهار حوادثه على الخط الزمني</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Show more of the small lanes</source>
      <translation>إظهار مزيد من المسارات الصغيرة</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Show on the timeline</source>
      <translation>إظهار على الخط الزمني</translation>
    </message>
    <message>
      <location filename="desktop/incidents/who_says_what.py"/>
      <source>Show only these words</source>
      <translation>إظهار هذه الكلمات فقط</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Show or hide decided suggestions</source>
      <translation>إظهار الاقتراحات المحسومة أو إخفاؤها</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Show or hide suggested {words}</source>
      <translation>إظهار الاقتراحات أو إخفاؤها: {words}</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Show or hide the inspector</source>
      <translation>إظهار لوحة البطاقة أو إخفاؤها</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Show or hide what was removed from the text</source>
      <translation>إظهار ما أُزيل من النص أو إخفاؤه</translation>
    </message>
    <message>
      <location filename="desktop/merging/banner.py"/>
      <source>Show or leave out: {words}</source>
      <translation>إظهار أو استبعاد: {words}</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <source>Show the actors that bear the tag</source>
      <translation>إظهار الجهات الفاعلة ذات الوسم</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>Show the addresses</source>
      <translation>إظهار العناوين</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>Show the card of the first</source>
      <translation>إظهار بطاقة الأول</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>Show the card of the second</source>
      <translation>إظهار بطاقة الثاني</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <source>Show the card of {record}</source>
      <translation>إظهار بطاقة {record}</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/rows_page.py"/>
      <source>Show the cells</source>
      <translation>إظهار الخلايا</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <source>Show the incidents that bear the tag</source>
      <translation>إظهار الحوادث ذات الوسم</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/keys.py"/>
      <source>Show the selected incident</source>
      <translation>إظهار الحادثة المحددة</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <source>Show the sources that bear the tag</source>
      <translation>إظهار المصادر ذات الوسم</translation>
    </message>
    <message>
      <location filename="desktop/map/among.py"/>
      <source>Show these on the timeline</source>
      <translation>إظهار هذه على الخط الزمني</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/eras.py"/>
      <source>Show this era</source>
      <translation>إظهار هذه الحقبة</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>Show this time</source>
      <translation>إظهار هذا الوقت</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>Show what I type</source>
      <translation>إظهار ما أكتبه</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>Show what is being done, and what was</source>
      <translation>إظهار ما يجري وما جرى</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <source>Show what was removed</source>
      <translation>إظهار ما أُزيل</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_changes.py"/>
      <source>Show {count:,} more</source>
      <translation>إظهار {count:,} أخرى</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>Show {count:,} set aside</source>
      <translation>إظهار المنحّى جانبًا ({count:,})</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>Show {count} more</source>
      <translation>إظهار {count} أخرى</translation>
    </message>
    <message>
      <location filename="desktop/incidents/who_says_what.py"/>
      <source>Show {more} more of {count:,} speakers</source>
      <translation>إظهار {more} من {count:,} من المتحدثين</translation>
    </message>
    <message>
      <location filename="desktop/incidents/who_says_what.py"/>
      <source>Show {more} more words</source>
      <translation>إظهار {more} كلمة أخرى</translation>
    </message>
    <message>
      <location filename="desktop/incidents/wide_ledger.py"/>
      <source>Show {portion} more of {count:,}</source>
      <translation>إظهار {portion} أخرى من {count:,}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/card_view.py"/>
      <source>Show {step} more</source>
      <translation>إظهار {step} أخرى</translation>
    </message>
    <message>
      <location filename="desktop/widgets/card_view.py"/>
      <source>Show {step} more of {rest:,}</source>
      <translation>إظهار {step} أخرى من {rest:,}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>Shown is what passes all of these</source>
      <translation>يُعرض ما يجتاز كل هذه</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Side A</source>
      <comment>term</comment>
      <translation>الطرف أ</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Side B</source>
      <comment>term</comment>
      <translation>الطرف ب</translation>
    </message>
    <message>
      <location filename="desktop/sources/two_texts.py"/>
      <source>Side by side</source>
      <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Signature</source>
      <translation>التوقيع</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>Signed with another key than the one in “{name}”. Ask the sender before you open it.</source>
      <translation>موقَّع بمفتاح غير الذي في «{name}». اسأل المرسل قبل أن تفتحه.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>Signed with the key in “{name}”, and not changed since.</source>
      <translation>موقَّع بالمفتاح الذي في «{name}»، ولم يتغير منذ ذلك.</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <location filename="desktop/widgets/ratings.py"/>
      <source>Since</source>
      <translation>منذ</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>Since {time}</source>
      <translation>منذ {time}</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Sinhala</source>
      <translation>السنهالية</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Sites</source>
      <translation>المباني والمواقع</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>Six steps from an article to a printed dossier. Leave at any time.</source>
      <translation>ست خطوات من مقال إلى ملف مطبوع. غادر متى شئت.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <location filename="desktop/reading/originals.py"/>
      <source>Size</source>
      <translation>الحجم</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Size of text</source>
      <translation>حجم النص</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>Slides for a story on a web site.</source>
      <translation>شرائح لقصة على موقع ويب.</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <location filename="desktop/network/panel.py"/>
      <source>Smaller</source>
      <translation>أصغر</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>Smaller pages</source>
      <translation>صفحات أصغر</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>So far the claims do not tell the explanations apart.</source>
      <translation>حتى الآن لا تميّز الإفادات بين التفسيرات.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Social media post</source>
      <comment>term</comment>
      <translation>منشور على وسائل التواصل</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Software</source>
      <comment>term</comment>
      <translation>برنامج حاسوبي</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_solar.py"/>
      <source>Solar Hijri {year}</source>
      <translation>هجري شمسي {year}</translation>
    </message>
    <message>
      <location filename="desktop/actors/graph.py"/>
      <source>Solid lines are sure relations, dashed ones possible or alleged, two-coloured ones disputed. Arrows point to whom it is done.</source>
      <translation>الخطوط المتصلة علاقات مؤكدة، والمتقطعة محتملة أو مزعومة، وذات اللونين متنازع عليها. وتشير الأسهم إلى من وقع عليه الفعل.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/arriving.py"/>
      <source>Some pages of “{name}” are not what they should be. What can be read is shown. Do not go on working in this file.</source>
      <translation>بعض صفحات «{name}» ليست كما ينبغي. يُعرض ما يمكن قراءته. لا تواصل العمل في هذا الملف.</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Somebody not named</source>
      <translation>شخص لم يُسمَّ</translation>
    </message>
    <message>
      <location filename="desktop/intake/sheet.py"/>
      <source>Something else was done since, or too long ago, so {how_many} not taken back. Undo that first, or delete the sources.</source>
      <translation>جرى شيء آخر منذ ذلك، أو مضى وقت طويل، فلم يُتراجع عن {how_many}. تراجع عن ذاك أولًا، أو احذف المصادر.</translation>
    </message>
    <message>
      <location filename="desktop/window/settling.py"/>
      <source>Something is still being done. Start again when it has ended.</source>
      <translation>ما زال شيء يجري. ابدأ من جديد حين ينتهي.</translation>
    </message>
    <message>
      <location filename="desktop/fault_sheets.py"/>
      <source>Something went wrong</source>
      <translation>حدث خطأ ما</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>Sort actors by {head}</source>
      <translation>ترتيب الجهات الفاعلة بحسب {head}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <source>Sort incidents by {head}</source>
      <translation>ترتيب الحوادث بحسب {head}</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Sort sources by {head}</source>
      <translation>ترتيب المصادر بحسب {head}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>Sou&amp;rce…</source>
      <translation>المصدر…</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <location filename="desktop/intake/preview/targets.py"/>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <location filename="desktop/timeline/asking/panel.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Source</source>
      <translation>مصدر</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>Source · {kind}</source>
      <translation>مصدر · {kind}</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Source: address</source>
      <translation>المصدر: العنوان</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Source: date</source>
      <translation>المصدر: التاريخ</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Source: outlet</source>
      <translation>المصدر: وسيلة الإعلام</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Source: title</source>
      <translation>المصدر: الاسم</translation>
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
      <translation>المصادر</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>Speaks of</source>
      <translation>يتحدث عن</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Speech</source>
      <comment>term</comment>
      <translation>خطاب</translation>
    </message>
    <message>
      <location filename="desktop/reading/kinds.py"/>
      <source>Speech act</source>
      <translation>فعل القول</translation>
    </message>
    <message>
      <location filename="desktop/reading/kinds.py"/>
      <source>Speech acts</source>
      <translation>أفعال القول</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/turns.py"/>
      <source>Splits, mergers and new names</source>
      <translation>انشقاقات واندماجات وأسماء جديدة</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Standard</source>
      <comment>term</comment>
      <translation>معيار</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_columns.py"/>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <location filename="desktop/timeline/asking/panel.py"/>
      <source>Standing</source>
      <translation>الوضع</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <source>Stands now</source>
      <translation>القائم الآن</translation>
    </message>
    <message>
      <location filename="desktop/preferences/speech.py"/>
      <source>Start again now</source>
      <translation>إعادة التشغيل الآن</translation>
    </message>
    <message>
      <location filename="desktop/notes/table.py"/>
      <location filename="desktop/sources/retraction.py"/>
      <source>State</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>State</source>
      <comment>term</comment>
      <translation>دولة</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>State force</source>
      <comment>term</comment>
      <translation>قوة حكومية</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>State-based violence</source>
      <comment>term</comment>
      <translation>عنف تشارك فيه الدولة</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Statement</source>
      <comment>term</comment>
      <translation>تصريح</translation>
    </message>
    <message>
      <location filename="desktop/preferences/sample.py"/>
      <source>Statement by the ministry</source>
      <translation>بيان الوزارة</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_columns.py"/>
      <location filename="desktop/incidents/list_edits.py"/>
      <source>Status</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Status</source>
      <comment>term</comment>
      <translation>الوضع</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <location filename="db/records/bulk/settable.py"/>
      <source>Status of the work</source>
      <translation>حالة العمل</translation>
    </message>
    <message>
      <location filename="desktop/handing/outcome.py"/>
      <source>Stayed here</source>
      <translation>بقي هنا</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <location filename="db/sharing/receipt.py"/>
      <source>Stayed, or was changed</source>
      <translation>بقي أو تغيّر</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <source>Stays here:
{lines}</source>
      <translation>يبقى هنا:
{lines}</translation>
    </message>
    <message>
      <location filename="desktop/sharing/receipt_pane.py"/>
      <source>Stays, or is changed</source>
      <translation>يبقى أو يتغير</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/history/step_panel.py"/>
      <source>Steps of the case</source>
      <translation>خطوات القضية</translation>
    </message>
    <message>
      <location filename="desktop/history/step_list.py"/>
      <source>Steps of the case, newest first</source>
      <translation>خطوات القضية، الأحدث أولًا</translation>
    </message>
    <message>
      <location filename="desktop/sharing/receipt_pane.py"/>
      <source>Stop</source>
      <translation>إيقاف</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>Stop counting</source>
      <translation>إيقاف العد</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>Stop watching</source>
      <translation>إيقاف المراقبة</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>Stopped at {time}. Nothing of it was kept.</source>
      <translation>أُوقف في {time}. لم يُحفظ منه شيء.</translation>
    </message>
    <message>
      <location filename="desktop/jobs.py"/>
      <source>Stopped.</source>
      <translation>أُوقف.</translation>
    </message>
    <message>
      <location filename="db/records/bulk/changing.py"/>
      <source>Stopped. Nothing was changed.</source>
      <translation>أُوقف. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="db/sharing/zips.py"/>
      <location filename="db/strangers/apart.py"/>
      <location filename="db/strangers/making_safe.py"/>
      <location filename="db/strangers/taking.py"/>
      <source>Stopped. Nothing was taken from the file.</source>
      <translation>أُوقف. لم يؤخذ شيء من الملف.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/sharing.py"/>
      <source>Stopped. Nothing was written, and the case is as it was.</source>
      <translation>أُوقف. لم يُكتب شيء، والقضية كما كانت.</translation>
    </message>
    <message>
      <location filename="db/strangers/recovering.py"/>
      <source>Stopped. Nothing was written.</source>
      <translation>أُوقف. لم يُكتب شيء.</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/taking.py"/>
      <source>Stopped: {count:,} files were not looked at.</source>
      <translation>
        <numerusform>أُوقف: نُظر في كل الملفات.</numerusform>
        <numerusform>أُوقف: لم يُنظر في ملف واحد.</numerusform>
        <numerusform>أُوقف: لم يُنظر في ملفين.</numerusform>
        <numerusform>أُوقف: لم يُنظر في {count:,} ملفات.</numerusform>
        <numerusform>أُوقف: لم يُنظر في {count:,} ملفًا.</numerusform>
        <numerusform>أُوقف: لم يُنظر في {count:,} ملف.</numerusform>
      </translation>
      <extra-singular>Stopped: one file was not looked at.</extra-singular>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>Stopping …</source>
      <translation>جارٍ الإيقاف …</translation>
    </message>
    <message>
      <location filename="desktop/arriving/long_sheet.py"/>
      <location filename="desktop/messages.py"/>
      <location filename="desktop/sharing/receipt_pane.py"/>
      <source>Stopping…</source>
      <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/tolls.py"/>
      <source>Strips count people, not incidents</source>
      <translation>الشرائط تعدّ الأشخاص لا الحوادث</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Strong</source>
      <comment>contrast</comment>
      <translation>قوي</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Strong: text of at least 7 to 1 on black or white, and lines to match.</source>
      <translation>قوي: نص بتباين 7 إلى 1 على الأقل على الأسود أو الأبيض، وخطوط تناسبه.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/from_file.py"/>
      <source>Style of citations</source>
      <translation>أسلوب الاستشهاد</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Such a round number can stand for ten or for a hundred years.</source>
      <comment>rule of dates</comment>
      <translation>عدد بهذا التقريب قد يعني عشر سنوات أو مئة سنة.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/linking.py"/>
      <source>Such as: said in a video, our own reading of both reports. It prints with the claim.</source>
      <translation>مثل: قيل في فيديو، أو قراءتنا للتقريرين. يُطبع مع الإفادة.</translation>
    </message>
    <message>
      <location filename="desktop/actors/sheets.py"/>
      <source>Such as: since 2015, or 1994 to 2001</source>
      <translation>مثل: منذ 2015، أو من 1994 إلى 2001</translation>
    </message>
    <message>
      <location filename="desktop/widgets/picker.py"/>
      <source>Suggestions</source>
      <translation>الاقتراحات</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>Suggestions in the text</source>
      <translation>الاقتراحات في النص</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Suicide attack</source>
      <comment>term</comment>
      <translation>هجوم انتحاري</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <location filename="desktop/actors/sheets.py"/>
      <location filename="desktop/details.py"/>
      <location filename="desktop/incidents/card.py"/>
      <location filename="desktop/incidents/sheets.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Summary</source>
      <translation>الملخص</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>Summary, author, address…</source>
      <translation>الملخص، المؤلف، العنوان…</translation>
    </message>
    <message>
      <location filename="desktop/merging/banner.py"/>
      <source>Summary…</source>
      <translation>الملخص…</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Supports</source>
      <comment>term</comment>
      <translation>يدعم</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Surely</source>
      <translation>يقينًا</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Switch light and dark</source>
      <translation>التبديل بين الفاتح والداكن</translation>
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
      <translation>TLP:RED (كل شيء)</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/bindings.py"/>
      <source>Tab, Enter, Space and Escape are needed to move about.</source>
      <translation>Tab وEnter وSpace وEscape لازمة للتنقل.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>Table and mapping</source>
      <translation>الجدول والتعيين</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>Tables</source>
      <translation>الجداول</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <location filename="desktop/tags/sheets.py"/>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <location filename="desktop/timeline/asking/panel.py"/>
      <location filename="desktop/widgets/list_page.py"/>
      <source>Tag</source>
      <translation>وسم</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/tagging.py"/>
      <source>Tag the incident…</source>
      <translation>وسم الحادثة…</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>Tag the selected actors</source>
      <translation>وسم الجهات الفاعلة المحددة</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <source>Tag the selected incidents</source>
      <translation>وسم الحوادث المحددة</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Tag the selected sources</source>
      <translation>وسم المصادر المحددة</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Tag {records}</source>
      <translation>وسم {records}</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/searching.py"/>
      <location filename="desktop/tags/page.py"/>
      <location filename="desktop/widgets/beside_part.py"/>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <location filename="desktop/widgets/tag_field.py"/>
      <source>Tags</source>
      <translation>الوسوم</translation>
    </message>
    <message>
      <location filename="desktop/widgets/selection_bar.py"/>
      <source>Tag…</source>
      <translation>وسم…</translation>
    </message>
    <message>
      <location filename="desktop/network/page.py"/>
      <location filename="desktop/timeline/page.py"/>
      <source>Take a filter away to see more.</source>
      <translation>أزل مرشّحًا لترى المزيد.</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <location filename="desktop/timeline/asking/asking.py"/>
      <source>Take all filters away</source>
      <translation>إزالة كل المرشّحات</translation>
    </message>
    <message>
      <location filename="desktop/intake/sheet.py"/>
      <source>Take all of it back</source>
      <translation>التراجع عن كل ذلك</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/sources/card_review.py"/>
      <source>Take all {count:,}</source>
      <translation>
        <numerusform>لا تواريخ جديدة</numerusform>
        <numerusform>أخذ التاريخ الجديد</numerusform>
        <numerusform>أخذ التاريخين</numerusform>
        <numerusform>أخذ كل الـ{count:,}</numerusform>
        <numerusform>أخذ كل الـ{count:,}</numerusform>
        <numerusform>أخذ كل الـ{count:,}</numerusform>
      </translation>
      <extra-singular>Take the new date</extra-singular>
    </message>
    <message>
      <location filename="desktop/intake/taking.py"/>
      <source>Take back</source>
      <translation>تراجع</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Take decision back</source>
      <translation>التراجع عن القرار</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Take in a colleague’s copy</source>
      <translation>إدخال نسخة زميل</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Take in a colleague’s copy…</source>
      <translation>إدخال نسخة زميل…</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Take in a copy</source>
      <translation>إدخال نسخة</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/watched.py"/>
      <source>Take in {count:,} files</source>
      <translation>
        <numerusform>لا ملفات للإدخال</numerusform>
        <numerusform>إدخال ملف واحد</numerusform>
        <numerusform>إدخال ملفين</numerusform>
        <numerusform>إدخال {count:,} ملفات</numerusform>
        <numerusform>إدخال {count:,} ملفًا</numerusform>
        <numerusform>إدخال {count:,} ملف</numerusform>
      </translation>
      <extra-singular>Take in {count:,} file</extra-singular>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Take in “{name}”</source>
      <translation>إدخال «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <location filename="desktop/intake/sheet.py"/>
      <source>Take it back</source>
      <translation>التراجع عنه</translation>
    </message>
    <message>
      <location filename="desktop/merging/banner.py"/>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Take it in</source>
      <translation>إدخاله</translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <location filename="desktop/sources/card_review.py"/>
      <source>Take new date</source>
      <translation>أخذ التاريخ الجديد</translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <location filename="desktop/sources/card_review.py"/>
      <source>Take new dates</source>
      <translation>أخذ التواريخ الجديدة</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>Take new files in by themselves</source>
      <translation>إدخال الملفات الجديدة تلقائيًا</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <source>Take out of the series</source>
      <translation>إخراج من السلسلة</translation>
    </message>
    <message>
      <location filename="desktop/widgets/ratings.py"/>
      <source>Take rating back</source>
      <translation>سحب التقييم</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/brushing.py"/>
      <source>Take the brushed span away</source>
      <translation>إزالة الفترة المحددة</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Take the example</source>
      <translation>أخذ المثال</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Take the example, or copy an article of your own and press Ctrl+V. Its text is cleaned to be read, and its original is kept as it was.</source>
      <translation>خذ المثال، أو انسخ مقالًا من عندك واضغط Ctrl+V. يُنقّى نصه للقراءة، ويُحفظ أصله كما كان.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>Take the file's words for this row too</source>
      <translation>أخذ كلمات الملف لهذا الصف أيضًا</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Take the tag “{text}” off</source>
      <translation>إزالة الوسم «{text}»</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Take this actor</source>
      <translation>أخذ هذه الجهة الفاعلة</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Take this date</source>
      <translation>أخذ هذا التاريخ</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Take this place</source>
      <translation>أخذ هذا المكان</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Take this reason</source>
      <translation>أخذ هذا السبب</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>Take {stem} off this list</source>
      <translation>إزالة {stem} من هذه القائمة</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Take “{label}”</source>
      <translation>أخذ «{label}»</translation>
    </message>
    <message>
      <location filename="desktop/timeline/page.py"/>
      <source>Take “{words}” away to see more.</source>
      <translation>أزل «{words}» لترى المزيد.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>Taken back since, or set aside.</source>
      <translation>سُحب منذ ذلك أو نُحّي جانبًا.</translation>
    </message>
    <message>
      <location filename="desktop/intake/sheet.py"/>
      <source>Taken back. The files themselves were not touched.</source>
      <translation>جرى التراجع. لم تُمس الملفات نفسها.</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <source>Taken back; what was done since then stands in its place.</source>
      <translation>جرى التراجع؛ وما تم بعد ذلك قائم مكانه.</translation>
    </message>
    <message>
      <location filename="desktop/intake/told.py"/>
      <source>Taken in: {count:,} files</source>
      <translation>الملفات المُدخلة: {count:,}</translation>
    </message>
    <message>
      <location filename="desktop/intake/told.py"/>
      <source>Taken in: {made:,} of {count:,} files</source>
      <translation>الملفات المُدخلة: {made:,} من {count:,}</translation>
    </message>
    <message>
      <location filename="db/reading/pictures.py"/>
      <source>Taken {taken} by the clock of the camera.</source>
      <translation>التُقطت {taken} بحسب ساعة الكاميرا.</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/history/step_panel.py"/>
      <source>Takes back {count:,} steps made after this one. They can be done again.</source>
      <translation>
        <numerusform>لا يتراجع عن أي خطوة بعد هذه.</numerusform>
        <numerusform>يتراجع عن خطوة واحدة بعد هذه. ويمكن إعادتها.</numerusform>
        <numerusform>يتراجع عن خطوتين بعد هذه. ويمكن إعادتهما.</numerusform>
        <numerusform>يتراجع عن {count:,} خطوات بعد هذه. ويمكن إعادتها.</numerusform>
        <numerusform>يتراجع عن {count:,} خطوة بعد هذه. ويمكن إعادتها.</numerusform>
        <numerusform>يتراجع عن {count:,} خطوة بعد هذه. ويمكن إعادتها.</numerusform>
      </translation>
      <extra-singular>Takes back {count:,} step made after this one. It can be done again.</extra-singular>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Tamil</source>
      <translation>التاميلية</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Target</source>
      <comment>term</comment>
      <translation>الهدف</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Teal</source>
      <translation>أزرق مخضر</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Tell the passphrase by another way than the file.</source>
      <translation>أبلغ عبارة المرور بطريق غير الملف.</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Telugu</source>
      <translation>التيلوغوية</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Terms of who made it</source>
      <translation>شروط صانعه</translation>
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
      <translation>النص</translation>
    </message>
    <message>
      <location filename="desktop/arriving/report_view.py"/>
      <source>Text (*.txt)</source>
      <translation>نص (*.txt)</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Text (*.txt);;JSON (*.json)</source>
      <translation>نص (*.txt);;JSON (*.json)</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_columns.py"/>
      <source>Text is held</source>
      <translation>النص محفوظ</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Text to quote from</source>
      <translation>النص الذي يُقتبس منه</translation>
    </message>
    <message>
      <location filename="desktop/reading/shelf.py"/>
      <location filename="desktop/searching.py"/>
      <source>Texts</source>
      <translation>النصوص</translation>
    </message>
    <message>
      <location filename="db/export/stix.py"/>
      <source>Texts and files stay here; their SHA-256 go along.</source>
      <translation>تبقى النصوص والملفات هنا؛ وتخرج بصمات SHA-256 معها.</translation>
    </message>
    <message>
      <location filename="db/export/followthemoney.py"/>
      <source>Texts are handed over only where their licence allows it; files are not, only their SHA-256.</source>
      <translation>لا تُسلَّم النصوص إلا حيث تسمح رخصتها؛ ولا تُسلَّم الملفات بل بصمات SHA-256 فقط.</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>Texts that share passages</source>
      <translation>نصوص تشترك في مقاطع</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_table.py"/>
      <source>Texts without a licence</source>
      <translation>نصوص بلا رخصة</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Thai</source>
      <translation>التايلندية</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>That is this actor itself. Choose another one.</source>
      <translation>هذه هي الجهة الفاعلة نفسها. اختر غيرها.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>That it is not known</source>
      <translation>أنه غير معروف</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>That many days before publication.</source>
      <comment>rule of dates</comment>
      <translation>قبل النشر بهذا العدد من الأيام.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>That many weeks before publication, three days either way.</source>
      <comment>rule of dates</comment>
      <translation>قبل النشر بهذا العدد من الأسابيع، بفارق ثلاثة أيام.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>That mapping names none of these columns; nothing was changed.</source>
      <translation>لا يسمي ذلك التعيين أيًا من هذه الأعمدة؛ لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>That there were none</source>
      <translation>أنه لم يكن هناك أحد</translation>
    </message>
    <message>
      <location filename="desktop/network/page.py"/>
      <source>The actors are being arranged</source>
      <translation>جارٍ ترتيب الجهات الفاعلة</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>The arrays kept for the timeline are not those of its incidents.</source>
      <translation>المصفوفات المحفوظة للخط الزمني ليست مصفوفات حوادثه.</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>The article, as it is</source>
      <translation>المقال كما هو</translation>
    </message>
    <message>
      <location filename="db/sharing/parcels.py"/>
      <source>The bag “{name}” is not whole: {wrong} Nothing was opened; ask for another copy.</source>
      <translation>الحزمة «{name}» غير كاملة: {wrong} لم يُفتح شيء؛ اطلب نسخة أخرى.</translation>
    </message>
    <message>
      <location filename="db/sharing/bag.py"/>
      <source>The bag “{zip_name}” holds no case, or several. Nothing was unpacked.</source>
      <translation>الحزمة «{zip_name}» لا تحوي قضية، أو تحوي عدة قضايا. لم يُفك شيء.</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <source>The bytes as they were captured. The text you read was cleaned from them.</source>
      <translation>البايتات كما التُقطت. ومنها نُقّي النص الذي تقرؤه.</translation>
    </message>
    <message>
      <location filename="resources/dossier/case/template.toml"/>
      <source>The case as a book: cover, contents, how to read it, the timeline, every incident with who says what, the actors, the numbered sources and an index.</source>
      <comment>kind of dossier</comment>
      <translation>القضية في كتاب: غلاف، ومحتويات، وكيف يُقرأ، والخط الزمني، وكل حادثة مع من يقول ماذا، والجهات الفاعلة، والمصادر المرقمة، وفهرس.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>The case as it stood at the end of that day. Empty: as it is now.</source>
      <translation>القضية كما كانت في نهاية ذلك اليوم. فارغ: كما هي الآن.</translation>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <source>The case has changed. Look at “{name}” again to see what it would bring now.</source>
      <translation>تغيرت القضية. انظر في «{name}» من جديد لترى ما سيأتي به الآن.</translation>
    </message>
    <message>
      <location filename="desktop/handing/handing.py"/>
      <source>The case itself stays as it is. Nothing is sent anywhere.</source>
      <translation>تبقى القضية نفسها كما هي. ولا يُرسل شيء إلى أي مكان.</translation>
    </message>
    <message>
      <location filename="db/sharing/writing.py"/>
      <source>The case names a {parent} in a {table} that is not there, so no share was made. “casebinder verify” tells more.</source>
      <translation>تشير القضية إلى {parent} في {table} غير موجود، فلم تُنشأ مشاركة. يبيّن «casebinder verify» المزيد.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The century that many centuries before publication, approximate.</source>
      <comment>rule of dates</comment>
      <translation>القرن الواقع قبل النشر بهذا العدد من القرون، تقريبًا.</translation>
    </message>
    <message>
      <location filename="db/merging/their_copy.py"/>
      <source>The change log of “{name}” names a field that does not exist (“{table}.{column}”). It was not merged; nothing was changed.</source>
      <translation>سجل تغييرات «{name}» يسمي حقلًا غير موجود («{table}.{column}»). لم يُدمج؛ لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="db/strangers/logged.py"/>
      <source>The change log of “{name}” {what}. Nothing was taken from the file; ask for another copy.</source>
      <translation>سجل تغييرات «{name}» {what}. لم يؤخذ شيء من الملف؛ اطلب نسخة أخرى.</translation>
    </message>
    <message>
      <location filename="desktop/sources/retraction.py"/>
      <source>The claims stay and are marked. Undo takes all of it back.</source>
      <translation>تبقى الإفادات وتُعلَّم. والتراجع يلغي كل ذلك.</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>The clean text was altered.</source>
      <translation>عُبث بالنص المنقّى.</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>The clipboard holds nothing that can be taken in. Copy an article, a part of a page, a picture, files or an address first.</source>
      <translation>ليس في الحافظة ما يمكن إدخاله. انسخ أولًا مقالًا أو جزءًا من صفحة أو صورة أو ملفات أو عنوانًا.</translation>
    </message>
    <message>
      <location filename="db/exchange/pasted.py"/>
      <source>The clipboard holds {count:,} MB, more than is read at once. Nothing was added; save it as a file and import that.</source>
      <translation>في الحافظة {count:,} ميغابايت، وهو أكثر مما يُقرأ دفعة واحدة. لم يُضف شيء؛ احفظه ملفًا واستورده.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/clock_change.py"/>
      <source>The clocks were put back</source>
      <translation>أُرجعت الساعات</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/clock_change.py"/>
      <source>The clocks were put forward</source>
      <translation>قُدّمت الساعات</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>The colour of what is selected and of what can be pressed.</source>
      <translation>لون المحدد وما يمكن ضغطه.</translation>
    </message>
    <message>
      <location filename="desktop/merging/choice_card.py"/>
      <source>The copy</source>
      <translation>النسخة</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>The copy began from another {name}, so something in it had been held back. What stood here is in no log but this one.</source>
      <translation>بدأت النسخة من {name} آخر، فقد حُجب شيء فيها. وما كان هنا ليس في سجل غير هذا.</translation>
    </message>
    <message>
      <location filename="db/case.py"/>
      <source>The copy could not be written to “{path}” ({error}). The case is untouched.</source>
      <translation>تعذرت كتابة النسخة في «{path}» ({error}). لم تُمس القضية.</translation>
    </message>
    <message>
      <location filename="db/keeping/backups.py"/>
      <source>The copy could not be written to “{target}” ({strerror}). The earlier copy is untouched.</source>
      <translation>تعذرت كتابة النسخة في «{target}» ({strerror}). لم تُمس النسخة السابقة.</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>The copy is only read. One undo takes all of it back. {signed}</source>
      <translation>النسخة تُقرأ فقط. وتراجع واحد يلغي كل ذلك. {signed}</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>The database is damaged: {message}.</source>
      <translation>قاعدة البيانات تالفة: {message}.</translation>
    </message>
    <message>
      <location filename="desktop/reading/claim_sheet.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>The date given</source>
      <translation>التاريخ المذكور</translation>
    </message>
    <message>
      <location filename="db/reading/plain_text.py"/>
      <source>The date line “{date_words}” can be read in more than one way.</source>
      <translation>سطر التاريخ «{date_words}» يُقرأ على أكثر من وجه.</translation>
    </message>
    <message>
      <location filename="desktop/reading/opened.py"/>
      <source>The date of an incident</source>
      <translation>تاريخ الحادثة</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_drag.py"/>
      <source>The date stays as it is</source>
      <translation>يبقى التاريخ كما هو</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source>The date this incident stands under here.</source>
      <translation>التاريخ الذي ترد تحته هذه الحادثة هنا.</translation>
    </message>
    <message>
      <location filename="db/records/putting_back.py"/>
      <source>The date {now} does not go with the time of day that stands there. Put back the fields that were changed with it too. Nothing was changed.</source>
      <translation>التاريخ {now} لا يتفق مع الوقت المذكور هناك. أعد أيضًا الحقول التي تغيرت معه. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="db/exchange/zotero_items.py"/>
      <source>The date “{given}” was not understood.</source>
      <translation>لم يُفهم التاريخ «{given}».</translation>
    </message>
    <message>
      <location filename="db/exchange/ris.py"/>
      <source>The date “{record}” ({tag}) was not understood.</source>
      <translation>لم يُفهم التاريخ «{record}» ({tag}).</translation>
    </message>
    <message>
      <location filename="db/exchange/bibtex.py"/>
      <source>The date “{values}” ({key}) was not understood.</source>
      <translation>لم يُفهم التاريخ «{values}» ({key}).</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>The day is not known</source>
      <translation>اليوم غير معروف</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/order.py"/>
      <source>The day: {day}</source>
      <translation>اليوم: {day}</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The decade that many decades before publication, approximate.</source>
      <comment>rule of dates</comment>
      <translation>العقد الواقع قبل النشر بهذا العدد من العقود، تقريبًا.</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <source>The disk did not answer while “{name}” was used. Nothing was changed.</source>
      <translation>لم يستجب القرص أثناء استخدام «{name}». لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <source>The disk is full. “{name}” was kept as it was before this step.</source>
      <translation>القرص ممتلئ. بقي «{name}» كما كان قبل هذه الخطوة.</translation>
    </message>
    <message>
      <location filename="db/export/__init__.py"/>
      <source>The export was stopped. Nothing was left at its place.</source>
      <translation>أُوقف التصدير. لم يُترك شيء في مكانه.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>The family name alone, too</source>
      <translation>اسم العائلة وحده أيضًا</translation>
    </message>
    <message>
      <location filename="db/reading/encoding.py"/>
      <location filename="db/reading/plain_text.py"/>
      <source>The file</source>
      <translation>الملف</translation>
    </message>
    <message>
      <location filename="db/reading/encoding.py"/>
      <source>The file does not say its encoding; it was read as UTF-16.</source>
      <translation>لا يذكر الملف ترميزه؛ قُرئ على أنه UTF-16.</translation>
    </message>
    <message>
      <location filename="db/exchange/delimited.py"/>
      <source>The file ends in the middle of a letter: it was cut.</source>
      <translation>ينتهي الملف في وسط حرف: فهو مقطوع.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/rows_page.py"/>
      <source>The file has heads of columns only.</source>
      <translation>ليس في الملف سوى رؤوس أعمدة.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>The file in which you keep your key to open shares.</source>
      <translation>الملف الذي تحفظ فيه مفتاحك لفتح المشاركات.</translation>
    </message>
    <message>
      <location filename="db/strangers/recovering.py"/>
      <source>The file is cut short: {count:,} of {said:,} bytes are there.</source>
      <translation>الملف مقطوع: فيه {count:,} من {said:,} بايت.</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>The file is kept whole as evidence</source>
      <translation>يُحفظ الملف كاملًا كدليل</translation>
    </message>
    <message>
      <location filename="db/reading/encoding.py"/>
      <source>The file is not UTF-8 and does not say its encoding; it was read as {encoding}. Check names with accents or non-Latin letters.</source>
      <translation>الملف ليس UTF-8 ولا يذكر ترميزه؛ قُرئ على أنه {encoding}. راجع الأسماء ذات الحركات أو الحروف غير اللاتينية.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/person.py"/>
      <location filename="desktop/sharing/key_row.py"/>
      <source>The file of the key</source>
      <translation>ملف المفتاح</translation>
    </message>
    <message>
      <location filename="db/reading/pictures.py"/>
      <source>The file says nothing about when, where or with what it was taken.</source>
      <translation>لا يقول الملف متى التُقط ولا أين ولا بماذا.</translation>
    </message>
    <message>
      <location filename="db/sharing/receipt.py"/>
      <source>The file was searched for every withheld name, and holds none.</source>
      <translation>بُحث في الملف عن كل اسم محجوب، وليس فيه شيء منها.</translation>
    </message>
    <message>
      <location filename="db/asking/written.py"/>
      <source>The filters of this view are too many or too deeply grouped to be used. They were left as they are.</source>
      <translation>مرشّحات هذا العرض أكثر أو أعمق تداخلًا من أن تُستخدم. تُركت كما هي.</translation>
    </message>
    <message>
      <location filename="db/asking/written.py"/>
      <source>The filters of this view could not be read. They were left as they are; save the view anew to replace them.</source>
      <translation>تعذرت قراءة مرشّحات هذا العرض. تُركت كما هي؛ احفظ العرض من جديد لاستبدالها.</translation>
    </message>
    <message>
      <location filename="db/asking/written.py"/>
      <source>The filters of this view were made by a newer Casebinder. They were left as they are; this version cannot use them.</source>
      <translation>مرشّحات هذا العرض صنعها Casebinder أحدث. تُركت كما هي؛ ولا يمكن لهذا الإصدار استخدامها.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>The first line of “{name}” is no passphrase.</source>
      <translation>السطر الأول من «{name}» ليس عبارة مرور.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/read_rows.py"/>
      <source>The first rows as incidents</source>
      <translation>أول الصفوف كحوادث</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/rows_page.py"/>
      <source>The first {first:,} of {rows:,}.</source>
      <translation>أول {first:,} من {rows:,}.</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>The folder is not there now. It is looked for until it comes back.</source>
      <translation>المجلد غير موجود الآن. يُبحث عنه حتى يعود.</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>The folder “{name}” holds an earlier export and was left as it is. Choose another name, or say that it may be replaced.</source>
      <translation>في المجلد «{name}» تصدير سابق وتُرك كما هو. اختر اسمًا آخر، أو بيّن أنه يجوز استبداله.</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>The folder “{name}” holds files that are not of an export, so it was left as it is. Choose a new folder.</source>
      <translation>في المجلد «{name}» ملفات ليست من تصدير، فتُرك كما هو. اختر مجلدًا جديدًا.</translation>
    </message>
    <message>
      <location filename="db/case.py"/>
      <source>The folder “{parent}” does not exist.</source>
      <translation>المجلد «{parent}» غير موجود.</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>The folder “{parent}” is not there. Nothing was written.</source>
      <translation>المجلد «{parent}» غير موجود. لم يُكتب شيء.</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <location filename="db/strangers/untrusted.py"/>
      <source>The header of “{name}” is damaged. The file was left as it is.</source>
      <translation>رأس «{name}» تالف. تُرك الملف كما هو.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>The headline is the</source>
      <translation>العنوان هو</translation>
    </message>
    <message>
      <location filename="db/reading/credits.py"/>
      <source>The headline shares hardly a word with the text; it may belong to another article.</source>
      <translation>لا يكاد العنوان يشترك مع النص في كلمة؛ ربما كان لمقال آخر.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>The identity “{path}” is not there.</source>
      <translation>الهوية «{path}» غير موجودة.</translation>
    </message>
    <message>
      <location filename="db/exchange/report.py"/>
      <source>The import of “{file}” was stopped. Nothing of it was kept; files imported before it stay.</source>
      <translation>أُوقف استيراد «{file}». لم يُحفظ منه شيء؛ وتبقى الملفات المستوردة قبله.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>The incident</source>
      <translation>الحادثة</translation>
    </message>
    <message>
      <location filename="db/merging/deciding.py"/>
      <source>The incident of this conflict is no longer there. Nothing was changed.</source>
      <translation>لم تعد حادثة هذا التعارض موجودة. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>The incident you were dating is no longer there.</source>
      <translation>الحادثة التي كنت تؤرخها لم تعد موجودة.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>The inner order of “{name}” is not one that Casebinder makes. It was left as it is; ask for another copy.</source>
      <translation>البناء الداخلي لـ«{name}» ليس مما يصنعه Casebinder. تُرك كما هو؛ اطلب نسخة أخرى.</translation>
    </message>
    <message>
      <location filename="db/sharing/kept_keys.py"/>
      <location filename="db/sharing/signature.py"/>
      <source>The key “{path}” is not there.</source>
      <translation>المفتاح «{path}» ليس هناك.</translation>
    </message>
    <message>
      <location filename="db/sharing/kept_keys.py"/>
      <source>The keyring did not answer as it should ({error}). Nothing was changed. Unlock it and try again, or keep the key in a file.</source>
      <translation>لم تستجب حافظة المفاتيح كما ينبغي ({error}). لم يتغير شيء. افتح قفلها وحاول مجددًا، أو احفظ المفتاح في ملف.</translation>
    </message>
    <message>
      <location filename="db/sharing/kept_keys.py"/>
      <source>The keyring holds a {names} already. It was left as it is, because what was made with it is only known by it.</source>
      <translation>في حافظة المفاتيح {names} من قبل. تُرك كما هو، لأن ما صُنع به لا يُعرف إلا به.</translation>
    </message>
    <message>
      <location filename="desktop/window/saved_line.py"/>
      <source>The last step was not saved</source>
      <translation>لم تُحفظ الخطوة الأخيرة</translation>
    </message>
    <message>
      <location filename="desktop/widgets/shared_texts.py"/>
      <source>The later ones republish {get}, the first published.</source>
      <translation>الأحدث منها يعيد نشر {get}، وهو أول ما نُشر.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The latest day of that number that was that weekday.</source>
      <comment>rule of dates</comment>
      <translation>آخر يوم بهذا الرقم وافق ذلك اليوم من الأسبوع.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>The ledger now speaks for {label}: {told}.</source>
      <translation>يشير السجل الآن إلى {label}: {told}.</translation>
    </message>
    <message>
      <location filename="db/export/timelinejs.py"/>
      <source>The ledger of who claims and who denies goes out as a sentence; of the quotes only one a slide.</source>
      <translation>يخرج سجل من يتبنى ومن ينفي جملةً واحدة؛ ومن الاقتباسات واحد فقط لكل شريحة.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>The ledger speaks for the same: {told}.</source>
      <translation>يشير السجل إلى الأمر نفسه: {told}.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <location filename="desktop/incidents/judgement.py"/>
      <source>The ledger speaks for {label}: {told}.</source>
      <translation>يشير السجل إلى {label}: {told}.</translation>
    </message>
    <message>
      <location filename="db/strangers/mending.py"/>
      <source>The log lost {acts}: who did them, and when, is not known any more.</source>
      <translation>فقد السجل {acts}: لم يعد يُعرف من قام بها ولا متى.</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>The log of the step “{label}” was altered.</source>
      <translation>عُدّل سجل الخطوة «{label}».</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>The lower limit lies above the upper one.</source>
      <translation>الحد الأدنى أعلى من الحد الأقصى.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <location filename="db/records/counting.py"/>
      <source>The lowest number is above the highest.</source>
      <translation>أصغر رقم أعلى من أكبر رقم.</translation>
    </message>
    <message>
      <location filename="db/sharing/bag.py"/>
      <source>The manifest of this bag is far too long. Nothing was unpacked.</source>
      <translation>بيان محتويات هذه الحزمة طويل جدًا. لم يُفك شيء.</translation>
    </message>
    <message>
      <location filename="desktop/manual/view.py"/>
      <source>The manual is written in English.</source>
      <translation>الدليل مكتوب بالإنجليزية.</translation>
    </message>
    <message>
      <location filename="desktop/manual/view.py"/>
      <source>The manual of Casebinder</source>
      <translation>دليل Casebinder</translation>
    </message>
    <message>
      <location filename="desktop/manual/reader.py"/>
      <source>The manual: {title}</source>
      <translation>الدليل: {title}</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>The manual…</source>
      <translation>الدليل…</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>The mapping</source>
      <translation>التعيين</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>The mapping could not be written to “{path}” ({strerror}).</source>
      <translation>تعذرت كتابة التعيين في «{path}» ({strerror}).</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The month that many months before publication, approximate.</source>
      <comment>rule of dates</comment>
      <translation>الشهر الواقع قبل النشر بهذا العدد من الأشهر، تقريبًا.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/order.py"/>
      <source>The month: {month}</source>
      <translation>الشهر: {month}</translation>
    </message>
    <message>
      <location filename="desktop/actors/sheets.py"/>
      <source>The name it had until now stays as one of its names.</source>
      <translation>يبقى الاسم الذي حمله حتى الآن اسمًا من أسمائه.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>The name of a profile has at most {longest} letters.</source>
      <translation>لا يزيد اسم الملمح على {longest} حرفًا.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>The name of a view has at most {longest} letters.</source>
      <translation>لا يزيد اسم العرض على {longest} حرفًا.</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>The names say: {why}.</source>
      <translation>تقول الأسماء: {why}.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The nearest such month before or after the date it refers to.</source>
      <comment>rule of dates</comment>
      <translation>أقرب شهر كذلك قبل التاريخ الذي يشير إليه أو بعده.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The nearest such weekday before or after the date it refers to.</source>
      <comment>rule of dates</comment>
      <translation>أقرب يوم كذلك قبل التاريخ الذي يشير إليه أو بعده.</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>The newest {acts}; scroll for older ones</source>
      <translation>أحدث {acts}؛ مرِّر لرؤية الأقدم</translation>
    </message>
    <message>
      <location filename="desktop/actors/said_part.py"/>
      <source>The newest {count} of {count2:,} are read here.</source>
      <translation>يُقرأ هنا أحدث {count} من أصل {count2:,}.</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <source>The newest {count} of {incident_count:,} are shown.</source>
      <translation>تُعرض أحدث {count} من أصل {incident_count:,}.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The next one after publication, as the sentence speaks of what is to come.</source>
      <comment>rule of dates</comment>
      <translation>التالي بعد النشر، لأن الجملة تتحدث عما سيأتي.</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>The next suggestion (J); the one before with K</source>
      <translation>الاقتراح التالي (J)؛ والسابق بالمفتاح K</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The notation of EDTF before 2019, as catalogues still have it.</source>
      <comment>rule of dates</comment>
      <translation>ترميز EDTF قبل 2019، كما لا يزال في الفهارس.</translation>
    </message>
    <message>
      <location filename="db/records/notes.py"/>
      <source>The note is empty; nothing was kept. Write something or leave it out.</source>
      <translation>الملاحظة فارغة؛ لم يُحفظ شيء. اكتب شيئًا أو اتركها.</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>The original bytes ({sha256}) are missing.</source>
      <translation>البايتات الأصلية ({sha256}) مفقودة.</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>The other actor</source>
      <translation>الجهة الفاعلة الأخرى</translation>
    </message>
    <message>
      <location filename="desktop/sources/two_texts.py"/>
      <source>The other text is no longer in the case.</source>
      <translation>لم يعد النص الآخر في القضية.</translation>
    </message>
    <message>
      <location filename="db/reading/credits.py"/>
      <source>The outlet is not named; “{because}” suggests it is {hint}.</source>
      <translation>لم تُذكر وسيلة الإعلام؛ ويوحي «{because}» بأنها {hint}.</translation>
    </message>
    <message>
      <location filename="db/reading/pages/reading.py"/>
      <source>The page</source>
      <translation>الصفحة</translation>
    </message>
    <message>
      <location filename="db/reading/pages/reading.py"/>
      <source>The page says its language is “{said}”; the text reads like “{seen}”.</source>
      <translation>تقول الصفحة إن لغتها «{said}»؛ ويبدو النص مكتوبًا بلغة «{seen}».</translation>
    </message>
    <message>
      <location filename="desktop/network/printing.py"/>
      <source>The page, small</source>
      <translation>الصفحة مصغرة</translation>
    </message>
    <message>
      <location filename="desktop/window/guiding.py"/>
      <source>The pages are being set. Press Export when they are there.</source>
      <translation>يجري صفّ الصفحات. اضغط «تصدير» حين تظهر.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>The pages, small</source>
      <translation>الصفحات مصغرة</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>The passphrase file “{path}” is not there.</source>
      <translation>ملف عبارة المرور «{path}» ليس هناك.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>The period ends before it begins.</source>
      <translation>تنتهي الفترة قبل أن تبدأ.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>The place is where it</source>
      <translation>المكان هو حيث</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/printing.py"/>
      <source>The print was cancelled. Nothing was written.</source>
      <translation>أُلغيت الطباعة. لم يُكتب شيء.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/printing.py"/>
      <location filename="desktop/timeline/printing/outlets.py"/>
      <source>The printer could not be reached. Nothing was printed.</source>
      <translation>تعذر الوصول إلى الطابعة. لم يُطبع شيء.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/printing.py"/>
      <source>The printer stopped after {done:,} pages.</source>
      <translation>توقفت الطابعة بعد {done:,} من الصفحات.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/outlets.py"/>
      <source>The printer stopped after {number:,} pages.</source>
      <translation>توقفت الطابعة بعد {number:,} من الصفحات.</translation>
    </message>
    <message>
      <location filename="db/merging/deciding.py"/>
      <source>The quote of this conflict is no longer there. Nothing was changed.</source>
      <translation>لم يعد الاقتباس الذي عليه هذا التعارض موجودًا. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>The recipient in the line is none that age knows.</source>
      <translation>المستلم المذكور في السطر لا يعرفه age.</translation>
    </message>
    <message>
      <location filename="db/merging/deciding.py"/>
      <source>The record of this conflict is no longer there. Nothing was changed.</source>
      <translation>لم يعد السجل الذي عليه هذا التعارض موجودًا. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="db/sharing/redaction.py"/>
      <source>The redaction file “{path}” is not there. Nothing was written.</source>
      <translation>ملف الحجب «{path}» ليس هناك. لم يُكتب شيء.</translation>
    </message>
    <message>
      <location filename="db/exchange/remarks_table.py"/>
      <source>The report could not be written to “{name}” ({strerror}). What was imported stays; save the report elsewhere.</source>
      <translation>تعذرت كتابة التقرير في «{name}» ({strerror}). يبقى ما استُورد؛ احفظ التقرير في مكان آخر.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>The row</source>
      <translation>الصف</translation>
    </message>
    <message>
      <location filename="db/strangers/taking.py"/>
      <source>The row {row} of “{table}”</source>
      <translation>الصف {row} من «{table}»</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>The rule is shown and printed with the number.</source>
      <translation>تُعرض القاعدة وتُطبع مع الرقم.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>The rule of the case</source>
      <translation>قاعدة القضية</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>The rule still says the same.</source>
      <translation>ما زالت القاعدة تقول الشيء نفسه.</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>The same bytes are held as</source>
      <translation>البايتات نفسها محفوظة باسم</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The same date as the incident it refers to.</source>
      <comment>rule of dates</comment>
      <translation>التاريخ نفسه للحادثة التي يشير إليها.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>The same once more</source>
      <translation>الشيء نفسه مرة أخرى</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>The same speaker gave another figure later.</source>
      <translation>ذكر المتحدث نفسه رقمًا آخر لاحقًا.</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>The same tables with their types, for DuckDB, Polars and notebooks.</source>
      <translation>الجداول نفسها مع أنواعها، من أجل DuckDB وPolars والدفاتر.</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>The same text is held as</source>
      <translation>النص نفسه محفوظ باسم</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>The same with armed groups as threat actors, which says that they mean harm.</source>
      <translation>الشيء نفسه مع الجماعات المسلحة بوصفها جهات تهديد، وهو ما يعني أنها تقصد الأذى.</translation>
    </message>
    <message>
      <location filename="db/records/hypotheses.py"/>
      <source>The score of an explanation is the sum of what speaks against it: 1 for I and 2 for II, times the weight of the claim (credibility 1 counts 1, then 0.8, 0.6, 0.4, 0.2; not judged 0.5). The lowest score leads.</source>
      <translation>درجة التفسير هي مجموع ما يناقضه: 1 عن كل I و2 عن كل II، مضروبًا في وزن الإفادة (المصداقية 1 تُحسب 1، ثم 0.8 و0.6 و0.4 و0.2؛ وما لم يُحكم عليه 0.5). والدرجة الأدنى هي المتقدمة.</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>The search index is of another version; it is rebuilt on opening.</source>
      <translation>فهرس البحث من إصدار آخر؛ يُعاد بناؤه عند الفتح.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The season is counted from another date of the text.</source>
      <comment>rule of dates</comment>
      <translation>يُحسب الفصل من تاريخ آخر في النص.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>The second date lies before the first.</source>
      <translation>التاريخ الثاني يسبق الأول.</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <location filename="desktop/timeline/hands/key_sheet.py"/>
      <source>The selected incident</source>
      <translation>الحادثة المحددة</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/arcs.py"/>
      <source>The selected incident {words} this one.</source>
      <translation>الحادثة المحددة {words} هذه.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>The sender’s public key</source>
      <translation>المفتاح العام للمرسل</translation>
    </message>
    <message>
      <location filename="db/sharing/handing_over.py"/>
      <source>The share could not be written to “{parent}” ({strerror}). Nothing was left there, and the case is as it was.</source>
      <translation>تعذرت كتابة المشاركة في «{parent}» ({strerror}). لم يُترك هناك شيء، والقضية كما كانت.</translation>
    </message>
    <message>
      <location filename="db/sharing/sharing.py"/>
      <source>The share could not be written to “{path}” ({strerror}). The case is as it was.</source>
      <translation>تعذرت كتابة المشاركة في «{path}» ({strerror}). القضية كما كانت.</translation>
    </message>
    <message>
      <location filename="db/sharing/sharing.py"/>
      <source>The share was not handed over: a withheld name still stood in it ({where}). The file was deleted and the case is as it was.</source>
      <translation>لم تُسلَّم المشاركة: كان فيها اسم محجوب بعد ({where}). حُذف الملف والقضية كما كانت.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets.py"/>
      <source>The sheet “{name}” was read; the others were not: {told}{more}.</source>
      <translation>قُرئت الورقة «{name}»؛ ولم تُقرأ الأخريات: {told}{more}.</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>The sources, for EndNote, Mendeley and most catalogues.</source>
      <translation>المصادر، من أجل EndNote وMendeley ومعظم الفهارس.</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>The sources, for LaTeX and JabRef.</source>
      <translation>المصادر، من أجل LaTeX وJabRef.</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>The sources, for Zotero, Pandoc and word processors.</source>
      <translation>المصادر، من أجل Zotero وPandoc وبرامج معالجة النصوص.</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>The step that made the row ({txn}) is missing.</source>
      <translation>الخطوة التي أنشأت الصف ({txn}) مفقودة.</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>The step “{label}” was never sealed.</source>
      <translation>لم تُختم الخطوة «{label}» قط.</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>The suggestion stays, with your reason.</source>
      <translation>يبقى الاقتراح، مع السبب الذي ذكرته.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>The table “{table}” of “{name}” is damaged or was altered outside Casebinder. It was left as it is; ask for another copy, or recover what can be read with “casebinder recover”.</source>
      <translation>الجدول «{table}» في «{name}» تالف أو عُدّل خارج Casebinder. تُرك كما هو؛ اطلب نسخة أخرى، أو استعد ما يمكن قراءته بالأمر «casebinder recover».</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The text gives day, month and year.</source>
      <comment>rule of dates</comment>
      <translation>يذكر النص اليوم والشهر والسنة.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The text gives month and year.</source>
      <comment>rule of dates</comment>
      <translation>يذكر النص الشهر والسنة.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The text gives no year.</source>
      <comment>rule of dates</comment>
      <translation>لا يذكر النص سنة.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The text gives the year.</source>
      <comment>rule of dates</comment>
      <translation>يذكر النص السنة.</translation>
    </message>
    <message numerus="yes">
      <location filename="db/reading/doubts.py"/>
      <source>The text holds {count:,} invisible marks that can turn the direction of writing: words may stand in another order than they seem to.</source>
      <translation>
        <numerusform>ليس في النص علامات غير مرئية.</numerusform>
        <numerusform>في النص علامة غير مرئية يمكنها قلب اتجاه الكتابة: قد ترد الكلمات بترتيب غير الذي تبدو به.</numerusform>
        <numerusform>في النص علامتان غير مرئيتين يمكنهما قلب اتجاه الكتابة: قد ترد الكلمات بترتيب غير الذي تبدو به.</numerusform>
        <numerusform>في النص {count:,} علامات غير مرئية يمكنها قلب اتجاه الكتابة: قد ترد الكلمات بترتيب غير الذي تبدو به.</numerusform>
        <numerusform>في النص {count:,} علامة غير مرئية يمكنها قلب اتجاه الكتابة: قد ترد الكلمات بترتيب غير الذي تبدو به.</numerusform>
        <numerusform>في النص {count:,} علامة غير مرئية يمكنها قلب اتجاه الكتابة: قد ترد الكلمات بترتيب غير الذي تبدو به.</numerusform>
      </translation>
      <extra-singular>The text holds an invisible mark that can turn the direction of writing: words may stand in another order than they seem to.</extra-singular>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The text is a date in EDTF notation.</source>
      <comment>rule of dates</comment>
      <translation>النص تاريخ بترميز EDTF.</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_columns.py"/>
      <source>The text is kept in the case</source>
      <translation>النص محفوظ في القضية</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>The text of {called} was read to page {read:,} of {count:,}. {whole}.</source>
      <translation>قُرئ نص {called} حتى الصفحة {read:,} من {count:,}. {whole}.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The text says the date is one inside a longer time.</source>
      <comment>rule of dates</comment>
      <translation>يقول النص إن التاريخ يقع داخل وقت أطول.</translation>
    </message>
    <message>
      <location filename="desktop/reading/page.py"/>
      <source>The texts of the case are at left.</source>
      <translation>نصوص القضية إلى الجانب.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/printing.py"/>
      <source>The timeline was sent to the printer.</source>
      <translation>أُرسل الخط الزمني إلى الطابعة.</translation>
    </message>
    <message>
      <location filename="desktop/map/page.py"/>
      <source>The timeline’s filters leave none with a place. Take one away to see more.</source>
      <translation>مرشحات الخط الزمني لا تُبقي حادثة لها مكان. أزل أحدها لترى المزيد.</translation>
    </message>
    <message>
      <location filename="db/exchange/pasted.py"/>
      <source>The title is the beginning of its text.</source>
      <translation>العنوان هو بداية نصه.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>The two are different</source>
      <translation>الاثنان مختلفان</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>The two are the same</source>
      <translation>الاثنان واحد</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>The two passphrases are not the same.</source>
      <translation>عبارتا المرور غير متطابقتين.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/pane.py"/>
      <source>The two records side by side</source>
      <translation>السجلان جنبًا إلى جنب</translation>
    </message>
    <message>
      <location filename="desktop/sharing/what_part.py"/>
      <source>The view “{name}”</source>
      <translation>العرض «{name}»</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The week, month or year counted from that of publication.</source>
      <comment>rule of dates</comment>
      <translation>الأسبوع أو الشهر أو السنة محسوبة مما وقع فيه النشر.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The week, month or year of publication, up to that day.</source>
      <comment>rule of dates</comment>
      <translation>أسبوع النشر أو شهره أو سنته، حتى ذلك اليوم.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The week, month or year of the date it refers to.</source>
      <comment>rule of dates</comment>
      <translation>أسبوع التاريخ الذي يشير إليه أو شهره أو سنته.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <location filename="desktop/handing/pane.py"/>
      <location filename="desktop/sharing/what_part.py"/>
      <source>The whole case</source>
      <translation>القضية كلها</translation>
    </message>
    <message>
      <location filename="desktop/sharing/what_part.py"/>
      <source>The whole case with its history, to be taken in</source>
      <translation>القضية كلها مع تاريخها، لإدخالها في قضية أخرى</translation>
    </message>
    <message>
      <location filename="desktop/sharing/what_part.py"/>
      <source>The whole of it goes, too</source>
      <translation>يخرج كله أيضًا</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The whole time up to publication.</source>
      <comment>rule of dates</comment>
      <translation>كل الوقت السابق للنشر.</translation>
    </message>
    <message>
      <location filename="desktop/window/settling.py"/>
      <source>The window could not be closed. Close it yourself and start the program again.</source>
      <translation>تعذر إغلاق النافذة. أغلقها بنفسك وشغِّل البرنامج من جديد.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/asking.py"/>
      <source>The window of this view cannot be read. The timeline was left as it is.</source>
      <translation>تعذرت قراءة النافذة الزمنية لهذا العرض. تُرك الخط الزمني كما كان.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>The words were not found.</source>
      <translation>لم يُعثر على الكلمات.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The year is counted from that of publication.</source>
      <comment>rule of dates</comment>
      <translation>تُحسب السنة من سنة النشر.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The year is counted from that of the date it refers to.</source>
      <comment>rule of dates</comment>
      <translation>تُحسب السنة من سنة التاريخ الذي يشير إليه.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The year is that of the days the text names beside it.</source>
      <comment>rule of dates</comment>
      <translation>السنة هي سنة الأيام التي يذكرها النص بجانبه.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The year that many years before publication, approximate.</source>
      <comment>rule of dates</comment>
      <translation>السنة الواقعة قبل النشر بهذا العدد من السنوات، تقريبًا.</translation>
    </message>
    <message>
      <location filename="db/exchange/bibtex.py"/>
      <source>The year “{values}” was not understood.</source>
      <translation>لم تُفهم السنة «{values}».</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/sharing/receipt_pane.py"/>
      <source>The {count:,} names are</source>
      <translation>
        <numerusform>لا أسماء</numerusform>
        <numerusform>الاسم</numerusform>
        <numerusform>الاسمان</numerusform>
        <numerusform>الأسماء الـ{count:,}</numerusform>
        <numerusform>الأسماء الـ{count:,}</numerusform>
        <numerusform>الأسماء الـ{count:,}</numerusform>
      </translation>
      <extra-singular>The name is</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/sharing/what_part.py"/>
      <source>The {count:,} selected incidents</source>
      <translation>
        <numerusform>لا حوادث محددة</numerusform>
        <numerusform>الحادثة المحددة</numerusform>
        <numerusform>الحادثتان المحددتان</numerusform>
        <numerusform>الحوادث المحددة ({count:,})</numerusform>
        <numerusform>الحوادث المحددة ({count:,})</numerusform>
        <numerusform>الحوادث المحددة ({count:,})</numerusform>
      </translation>
      <extra-singular>The selected incident</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/exchange/tables/sheets_header.py"/>
      <source>The {count} lines above the header did not become rows: “{words}”.</source>
      <translation>
        <numerusform>لم يصر أي سطر ({count}) فوق رأس الجدول صفًا: «{words}».</numerusform>
        <numerusform>لم يصر السطر ({count}) الذي فوق رأس الجدول صفًا: «{words}».</numerusform>
        <numerusform>لم يصر السطران ({count}) فوق رأس الجدول صفين: «{words}».</numerusform>
        <numerusform>لم تصر الأسطر الـ{count} فوق رأس الجدول صفوفًا: «{words}».</numerusform>
        <numerusform>لم تصر الأسطر الـ{count} فوق رأس الجدول صفوفًا: «{words}».</numerusform>
        <numerusform>لم تصر الأسطر الـ{count} فوق رأس الجدول صفوفًا: «{words}».</numerusform>
      </translation>
      <extra-singular>The line above the header did not become a row: “{words}”.</extra-singular>
    </message>
    <message>
      <location filename="db/records/putting_back.py"/>
      <source>The {noun} cannot hold that now: {fields} would not fit what else it says. Put back the fields that were changed with it too. Nothing was changed.</source>
      <translation>لا يمكن للعنصر ({noun}) أن يحمل ذلك الآن: {fields} لا تتفق مع بقية ما يقوله. أعد أيضًا الحقول التي تغيرت معها. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="db/records/putting_back.py"/>
      <source>The {noun} is there already. Nothing was changed.</source>
      <translation>العنصر ({noun}) موجود من قبل. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="db/records/putting_back.py"/>
      <source>The {noun} “{wording}” was deleted. Put that back first. Nothing was changed.</source>
      <translation>حُذف العنصر ({noun}) «{wording}». أعده أولًا. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="db/step.py"/>
      <source>The {table} you were changing is no longer there.</source>
      <translation>العنصر ({table}) الذي كنت تغيّره لم يعد موجودًا.</translation>
    </message>
    <message>
      <location filename="db/merging/union.py"/>
      <source>Their copy holds an original that is not what it was: its SHA-256 should be {sha256}. It was not merged; nothing was changed.</source>
      <translation>نسختهم تحمل أصلًا ليس كما كان: ينبغي أن تكون قيمة SHA-256 له {sha256}. لم تُدمج؛ ولم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="desktop/map/page.py"/>
      <source>Their place has no coordinates, is only mentioned, or is not known.</source>
      <translation>مكانها بلا إحداثيات، أو مذكور فحسب، أو غير معروف.</translation>
    </message>
    <message>
      <location filename="desktop/merging/pair_card.py"/>
      <source>Theirs</source>
      <translation>ما عندهم</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Then or earlier.</source>
      <comment>rule of dates</comment>
      <translation>حينئذ أو قبله.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Then or later.</source>
      <comment>rule of dates</comment>
      <translation>حينئذ أو بعده.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/rubber_band.py"/>
      <source>There are more than {most:,} incidents in the box. Draw a smaller one.</source>
      <translation>في الإطار أكثر من {most:,} من الحوادث. ارسم إطارًا أصغر.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>There are no tags yet. Tag an incident first (Shift+T).</source>
      <translation>لا وسوم بعد. ضع وسمًا على حادثة أولًا (Shift+T).</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>There are no tags yet. Tag an incident first.</source>
      <translation>لا وسوم بعد. ضع وسمًا على حادثة أولًا.</translation>
    </message>
    <message>
      <location filename="db/records/quotes.py"/>
      <source>There are no words at that place of the text to quote.</source>
      <translation>لا كلمات في ذلك الموضع من النص لاقتباسها.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>There is a profile called “{wanted}” already. Give this one another name.</source>
      <translation>يوجد ملمح باسم «{wanted}» من قبل. أعطِ هذا اسمًا آخر.</translation>
    </message>
    <message>
      <location filename="db/records/tags.py"/>
      <source>There is a tag “{text}” already. Nothing was changed. Merge the two instead.</source>
      <translation>يوجد وسم «{text}» من قبل. لم يتغير شيء. ادمج الاثنين بدلًا من ذلك.</translation>
    </message>
    <message>
      <location filename="db/records/saved_views.py"/>
      <source>There is a view called “{name}” already. Choose another name.</source>
      <translation>يوجد عرض باسم «{name}» من قبل. اختر اسمًا آخر.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>There is a view of this name already. Choose another one.</source>
      <translation>يوجد عرض بهذا الاسم من قبل. اختر اسمًا آخر.</translation>
    </message>
    <message>
      <location filename="desktop/window/printed_network.py"/>
      <source>There is no actor called “{name}” in this case.</source>
      <translation>لا توجد جهة فاعلة باسم «{name}» في هذه القضية.</translation>
    </message>
    <message>
      <location filename="desktop/window/printed_network.py"/>
      <source>There is no actor to show under this choice. Nothing was written.</source>
      <translation>لا توجد جهة فاعلة تُعرض بهذا الاختيار. لم يُكتب شيء.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/publication.py"/>
      <source>There is no dated incident to print.</source>
      <translation>لا توجد حادثة مؤرخة للطباعة.</translation>
    </message>
    <message>
      <location filename="db/export/formats.py"/>
      <source>There is no format called “{kind}”. There are {kinds}.</source>
      <translation>لا توجد صيغة باسم «{kind}». المتاح: {kinds}.</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <source>There is no other tag to merge it with.</source>
      <translation>لا يوجد وسم آخر لدمجه معه.</translation>
    </message>
    <message>
      <location filename="db/sharing/profiles.py"/>
      <source>There is no profile “{name}” in this case. There are {names}.</source>
      <translation>لا يوجد ملمح «{name}» في هذه القضية. المتاح: {names}.</translation>
    </message>
    <message>
      <location filename="db/sharing/sharing.py"/>
      <source>There is no room for the share where it was to be written. Nothing was left there, and the case is as it was.</source>
      <translation>لا توجد مساحة للمشاركة حيث كان ينبغي أن تُكتب. لم يُترك هناك شيء، والقضية كما كانت.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/pointed.py"/>
      <source>There is no room for them here.</source>
      <translation>لا مساحة لها هنا.</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>There is no room left for “{name}” in “{parent}”. Nothing was left there; make room or choose another place.</source>
      <translation>لم تبق مساحة لملف «{name}» في «{parent}». لم يُترك هناك شيء؛ أفسح مساحة أو اختر مكانًا آخر.</translation>
    </message>
    <message>
      <location filename="desktop/screen.py"/>
      <source>There is no screen here, so no window can open. “casebinder demo --to demo.case” and “casebinder shot demo.case timeline.png” draw the timeline to a file instead.</source>
      <translation>لا توجد شاشة هنا، فلا يمكن فتح نافذة. الأمران «casebinder demo --to demo.case» و«casebinder shot demo.case timeline.png» يرسمان الخط الزمني في ملف بدلًا من ذلك.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>There is no view called “{name}”. The timeline was left as it is.</source>
      <translation>لا يوجد عرض باسم «{name}». تُرك الخط الزمني كما كان.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/key_row.py"/>
      <source>There is none in the keyring yet. It stays there, and never goes into a case.</source>
      <translation>لا يوجد مفتاح في الحافظة بعد. يبقى فيها، ولا يدخل قضية أبدًا.</translation>
    </message>
    <message>
      <location filename="desktop/keeping_copies.py"/>
      <source>There is none yet. One is made whenever a case that you changed is closed, before large acts, and every half hour in between.</source>
      <translation>لا نسخة بعد. تُنشأ نسخة كلما أُغلقت قضية غيّرتها، وقبل الأعمال الكبيرة، وكل نصف ساعة بين ذلك.</translation>
    </message>
    <message>
      <location filename="desktop/keeping_copies.py"/>
      <source>There is none, because keeping copies is switched off.</source>
      <translation>لا نسخ، لأن حفظ النسخ متوقف.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/printing.py"/>
      <source>There is nothing in this time. Choose another.</source>
      <translation>لا شيء في هذه المدة. اختر غيرها.</translation>
    </message>
    <message>
      <location filename="desktop/map/printing.py"/>
      <source>There is nothing on the map to print.</source>
      <translation>لا شيء على الخريطة لطباعته.</translation>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <source>There is nothing yet to lay “{name}” over.</source>
      <translation>لا يوجد بعد ما يوضع «{name}» فوقه.</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/bindings.py"/>
      <source>These keys belong to the text and cannot be changed.</source>
      <translation>هذه المفاتيح تخص النص ولا يمكن تغييرها.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>These words do not stand in the text kept of the source. Copy them from there, or choose “No quote” and say why.</source>
      <translation>هذه الكلمات لا ترد في النص المحفوظ من المصدر. انسخها من هناك، أو اختر «بلا اقتباس» واذكر السبب.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>These words no longer stand in the text that was kept.</source>
      <translation>لم تعد هذه الكلمات ترد في النص المحفوظ.</translation>
    </message>
    <message>
      <location filename="db/merging/deciding.py"/>
      <source>These words no longer stand in the text they were quoted from. Nothing was changed; quote them anew, or let the other words stand.</source>
      <translation>لم تعد هذه الكلمات ترد في النص الذي اقتُبست منه. لم يتغير شيء؛ اقتبسها من جديد، أو أبقِ الكلمات الأخرى.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/wide_ledger.py"/>
      <source>These words no longer stand in the text.</source>
      <translation>لم تعد هذه الكلمات ترد في النص.</translation>
    </message>
    <message>
      <location filename="db/records/putting_back.py"/>
      <source>These words were never quoted here. Nothing was changed.</source>
      <translation>لم تُقتبس هذه الكلمات هنا قط. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Thesis</source>
      <comment>term</comment>
      <translation>أطروحة</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>They are</source>
      <translation>هما</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>They are looked for in the text kept of the source.</source>
      <translation>يُبحث عنها في النص المحفوظ من المصدر.</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>They are not suggested to each other again.</source>
      <translation>لن يُقترح أحدهما للآخر مرة أخرى.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/shared_texts.py"/>
      <source>They are one origin</source>
      <translation>مصدرها الأصلي واحد</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>They find it under “Your own key” in this sheet of theirs, or have it from age.</source>
      <translation>يجدونه تحت «مفتاحك الخاص» في هذه الورقة عندهم، أو يأخذونه من age.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/key_sheet.py"/>
      <source>They hold while the timeline has the keyboard. What has no key stands under Ctrl+K.</source>
      <translation>تسري حين تكون لوحة المفاتيح للخط الزمني. وما لا مفتاح له تجده تحت Ctrl+K.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/cases.py"/>
      <source>They lie in {folder}</source>
      <translation>موجودة في {folder}</translation>
    </message>
    <message>
      <location filename="desktop/keeping_copies.py"/>
      <source>They lie in {short}</source>
      <translation>موجودة في {short}</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_review.py"/>
      <source>They were counted from another day of publication.</source>
      <translation>حُسبت من يوم نشر آخر.</translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <source>They were counted from another day of publication. Those ticked move together.</source>
      <translation>حُسبت من يوم نشر آخر. وتنتقل معًا ما وُضعت عليها علامة.</translation>
    </message>
    <message>
      <location filename="db/exchange/pasted.py"/>
      <source>This address is on the card of “{called}”; nothing was added.</source>
      <translation>هذا العنوان في بطاقة «{called}»؛ لم يُضف شيء.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/when_field.py"/>
      <source>This can be read in more than one way. Which is meant?</source>
      <translation>يمكن قراءة هذا بأكثر من وجه. أيها المقصود؟</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>This can mean more than one time. Pick the one that is meant.</source>
      <translation>قد يعني هذا أكثر من وقت. اختر المقصود منها.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>This can mean more than one time. Which is meant?</source>
      <translation>قد يعني هذا أكثر من وقت. أيها المقصود؟</translation>
    </message>
    <message>
      <location filename="desktop/window/palette.py"/>
      <source>This card: {act}</source>
      <translation>هذه البطاقة: {act}</translation>
    </message>
    <message>
      <location filename="desktop/merging/choice_card.py"/>
      <source>This case</source>
      <translation>هذه القضية</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>This case has no eras yet. Press Y to name one.</source>
      <translation>لا حقب في هذه القضية بعد. اضغط Y لتسمية حقبة.</translation>
    </message>
    <message>
      <location filename="desktop/window/printed.py"/>
      <source>This case has no incident with a date, so there is no timeline to print.</source>
      <translation>ليس في هذه القضية حادثة لها تاريخ، فلا يوجد خط زمني لطباعته.</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>This case is open for reading only</source>
      <translation>هذه القضية مفتوحة للقراءة فقط</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <source>This case is open for reading only.</source>
      <translation>هذه القضية مفتوحة للقراءة فقط.</translation>
    </message>
    <message>
      <location filename="db/sharing/kept_keys.py"/>
      <source>This computer has no keyring that can be used now. Keep the key in a file instead.</source>
      <translation>ليس في هذا الحاسوب حافظة مفاتيح يمكن استعمالها الآن. احفظ المفتاح في ملف بدلًا من ذلك.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/key_row.py"/>
      <source>This computer has no keyring that can be used now. Keep the key in a file where nobody else reads.</source>
      <translation>ليس في هذا الحاسوب حافظة مفاتيح يمكن استعمالها الآن. احفظ المفتاح في ملف لا يقرؤه غيرك.</translation>
    </message>
    <message>
      <location filename="desktop/about.py"/>
      <source>This computer, for a report of a fault; nothing private is in it:</source>
      <translation>هذا الحاسوب، للإبلاغ عن خلل؛ لا شيء خاص فيه:</translation>
    </message>
    <message>
      <location filename="desktop/preferences/cases.py"/>
      <source>This could not be kept: {error}.</source>
      <translation>تعذر حفظ هذا: {error}.</translation>
    </message>
    <message>
      <location filename="desktop/keeping_copies.py"/>
      <source>This could not be kept: {strerror}.</source>
      <translation>تعذر حفظ هذا: {strerror}.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/when_field.py"/>
      <source>This date can be read in more than one way. Pick the one that is meant.</source>
      <translation>يمكن قراءة هذا التاريخ بأكثر من وجه. اختر المقصود منها.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <location filename="desktop/widgets/when_field.py"/>
      <source>This date was not understood. Try 18 April 2022, late 2019 or 2022-04.</source>
      <translation>لم يُفهم هذا التاريخ. جرّب 18 أبريل 2022 أو أواخر 2019 أو 2022-04.</translation>
    </message>
    <message>
      <location filename="db/records/putting_back.py"/>
      <source>This field is not one that can be put back. Nothing was changed.</source>
      <translation>هذا الحقل ليس مما يمكن إعادته. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>This file was not made on this computer, and was not opened here before. Casebinder checks every value in it and puts it into a new file. Nothing else comes along, and nothing in it can act. The file you were sent stays as it is.</source>
      <translation>لم يُصنع هذا الملف على هذا الحاسوب، ولم يُفتح هنا من قبل. يفحص Casebinder كل قيمة فيه وينقلها إلى ملف جديد. ولا يأتي معها شيء آخر، ولا يمكن لشيء فيه أن يعمل. ويبقى الملف الذي أُرسل إليك كما هو.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>This incident alone</source>
      <translation>هذه الحادثة وحدها</translation>
    </message>
    <message>
      <location filename="desktop/map/placing.py"/>
      <source>This incident has no place yet. Give it one on its card, then put it here.</source>
      <translation>ليس لهذه الحادثة مكان بعد. أعطها مكانًا في بطاقتها، ثم ضعه هنا.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_edits.py"/>
      <source>This incident has {count:,} places. Nothing was changed; change them on its card.</source>
      <translation>لهذه الحادثة {count:,} من الأماكن. لم يتغير شيء؛ غيّرها في بطاقتها.</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>This is a key. It is not taken into a case</source>
      <translation>هذا مفتاح. لا يُدخل في قضية</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>This is disputed.</source>
      <translation>هذا متنازع عليه.</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <source>This is how the case stands.</source>
      <translation>هكذا هي حال القضية.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>This is no identity of age.</source>
      <translation>ليست هذه هوية من age.</translation>
    </message>
    <message>
      <location filename="db/sharing/signature.py"/>
      <source>This is no key that Casebinder made.</source>
      <translation>ليس هذا مفتاحًا صنعه Casebinder.</translation>
    </message>
    <message>
      <location filename="db/sharing/signature.py"/>
      <source>This is no key that Casebinder made: “{name}”.</source>
      <translation>ليس هذا مفتاحًا صنعه Casebinder: «{name}».</translation>
    </message>
    <message>
      <location filename="db/sharing/profiles.py"/>
      <source>This is no profile of this Casebinder. Nothing was changed.</source>
      <translation>ليس هذا ملمحًا من Casebinder هذا. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="db/sharing/signature.py"/>
      <source>This is no public key: “{name}”.</source>
      <translation>ليس هذا مفتاحًا عامًا: «{name}».</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>This is no recipient of age: it begins with age1.</source>
      <translation>ليس هذا مستلمًا من age: فهو يبدأ بـ age1.</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>This is only possible.</source>
      <translation>هذا محتمل فقط.</translation>
    </message>
    <message>
      <location filename="desktop/window/preview.py"/>
      <source>This is what the recipient will see; nothing can be changed.</source>
      <translation>هذا ما سيراه المستلم؛ ولا يمكن تغيير شيء.</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/bindings.py"/>
      <source>This key alone cannot be used. Press it together with another.</source>
      <translation>لا يمكن استعمال هذا المفتاح وحده. اضغطه مع غيره.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/table.py"/>
      <source>This one</source>
      <translation>هذا</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>This passphrase does not open “{name}”. Nothing was written.</source>
      <translation>عبارة المرور هذه لا تفتح «{name}». لم يُكتب شيء.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/picture.py"/>
      <source>This picture cannot be shown here; it is kept whole.</source>
      <translation>تعذر عرض هذه الصورة هنا؛ وهي محفوظة كاملة.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/read_rows.py"/>
      <source>This row cannot be used</source>
      <translation>لا يمكن استعمال هذا الصف</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>This rule can hold for one incident only.</source>
      <translation>لا تسري هذه القاعدة إلا على حادثة واحدة.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>This section alone</source>
      <translation>هذا القسم وحده</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>This source …</source>
      <translation>هذا المصدر …</translation>
    </message>
    <message>
      <location filename="desktop/sources/two_texts.py"/>
      <source>This text</source>
      <translation>هذا النص</translation>
    </message>
    <message>
      <location filename="db/asking/written.py"/>
      <source>This view asks for something that this version of Casebinder does not know (“{word}”). The view was left as it is; a newer version may show it.</source>
      <translation>يطلب هذا العرض شيئًا لا يعرفه هذا الإصدار من Casebinder («{word}»). تُرك العرض كما هو؛ وقد يعرضه إصدار أحدث.</translation>
    </message>
    <message>
      <location filename="db/records/saved_views.py"/>
      <source>This view cannot be read. The timeline was left as it is; save the view anew or delete it.</source>
      <translation>تعذرت قراءة هذا العرض. تُرك الخط الزمني كما كان؛ احفظ العرض من جديد أو احذفه.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/asking.py"/>
      <source>This view has colours by “{held}”, which this version does not know. The timeline was left as it is.</source>
      <translation>ألوان هذا العرض بحسب «{held}»، وهو ما لا يعرفه هذا الإصدار. تُرك الخط الزمني كما كان.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/asking.py"/>
      <source>This view has lanes by “{held}”, which this version does not know. The timeline was left as it is.</source>
      <translation>مسارات هذا العرض بحسب «{held}»، وهو ما لا يعرفه هذا الإصدار. تُرك الخط الزمني كما كان.</translation>
    </message>
    <message>
      <location filename="db/records/saved_views.py"/>
      <source>This view is no longer in the case. The timeline was left as it is.</source>
      <translation>لم يعد هذا العرض في القضية. تُرك الخط الزمني كما كان.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>This was not understood. Try 18 April 2022, late 2019 or +3 weeks.</source>
      <translation>لم يُفهم هذا. جرّب 18 أبريل 2022 أو أواخر 2019 أو ‎+3 weeks.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/card_view.py"/>
      <source>This {kind} was deleted</source>
      <translation>حُذف هذا العنصر ({kind})</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>This {verb} it</source>
      <translation>هذا {verb} ذاك</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Those in sight</source>
      <translation>ما هو ظاهر</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Those that are the same are read as one; nothing is rewritten.</source>
      <translation>تُقرأ المتماثلة منها واحدةً؛ ولا يُعاد كتابة شيء.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Threatened by</source>
      <translation>مهدَّد من</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Tibetan</source>
      <translation>التبتية</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Tick a to-do off</source>
      <translation>إنجاز مهمة</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Tick at least one letter or digit.</source>
      <translation>اختر حرفًا أو رقمًا واحدًا على الأقل.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Tick at least one.</source>
      <translation>اختر واحدًا على الأقل.</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>Tick the to-do off, or open it again</source>
      <translation>إنجاز المهمة أو إعادة فتحها</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>Ties</source>
      <translation>الصلات</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/panel.py"/>
      <location filename="desktop/timeline/hands/key_sheet.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Time</source>
      <translation>الوقت</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>Time at the scene</source>
      <translation>الوقت في مكان الحدث</translation>
    </message>
    <message>
      <location filename="desktop/network/strip.py"/>
      <source>Time in which the network is shown</source>
      <translation>المدة التي تُعرض فيها الشبكة</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Time of day</source>
      <translation>وقت اليوم</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/timeline/printing/outlets.py"/>
      <location filename="desktop/timeline/view.py"/>
      <source>Timeline</source>
      <translation>الخط الزمني</translation>
    </message>
    <message>
      <location filename="resources/dossier/poster/template.toml"/>
      <source>Timeline poster</source>
      <comment>kind of dossier</comment>
      <translation>ملصق الخط الزمني</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Timeline: go to {plain}</source>
      <translation>الخط الزمني: الذهاب إلى {plain}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Timeline: view {name}</source>
      <translation>الخط الزمني: العرض {name}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/outlets.py"/>
      <source>Timeline: {names}.{where} Lanes: {names2}.</source>
      <translation>الخط الزمني: {names}.{where} المسارات: {names2}.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/host.py"/>
      <source>Timeline: {words}{words2}</source>
      <translation>الخط الزمني: {words}{words2}</translation>
    </message>
    <message>
      <location filename="db/export/timelinejs.py"/>
      <source>TimelineJS has no uncertain dates: a slide goes from the first to the last day it can have been, and its date is told in our words.</source>
      <translation>لا يعرف TimelineJS التواريخ غير المؤكدة: تمتد الشريحة من أول يوم ممكن إلى آخره، ويُذكر تاريخها بكلماتنا.</translation>
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
      <translation>العنوان</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Title and summary, in any script; the beginnings of words are enough.</source>
      <translation>العنوان والملخص بأي كتابة؛ تكفي بدايات الكلمات.</translation>
    </message>
    <message>
      <location filename="db/records/putting_back.py"/>
      <source>To delete the {noun} again, use its own menu, which also takes along what belongs to it. Nothing was changed.</source>
      <translation>لحذف العنصر ({noun}) مجددًا استعمل قائمته، فهي تأخذ معه ما يتبعه. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>To know</source>
      <translation>للعلم</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <location filename="desktop/intake/sheet.py"/>
      <location filename="desktop/merging/taking_in.py"/>
      <source>To look at</source>
      <translation>للمراجعة</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>To look at {odd:,}</source>
      <translation>للمراجعة: {odd:,}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>To quote words, choose a source whose text is kept.</source>
      <translation>لاقتباس كلمات، اختر مصدرًا نصه محفوظ.</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>To read</source>
      <translation>للقراءة</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>To the end of</source>
      <translation>حتى نهاية</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>To, and including</source>
      <translation>إلى، بما يشمله</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>To-do</source>
      <translation>مهمة</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>To-do, done: {text}</source>
      <translation>مهمة منجزة: {text}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>To-do, open: {text}</source>
      <translation>مهمة مفتوحة: {text}</translation>
    </message>
    <message>
      <location filename="desktop/history/step_model.py"/>
      <location filename="desktop/timeline/scales/axis.py"/>
      <source>Today</source>
      <translation>اليوم</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Told by others</source>
      <comment>term</comment>
      <translation>رواه آخرون</translation>
    </message>
    <message>
      <location filename="desktop/intake/told.py"/>
      <source>Took in {names}</source>
      <translation>أُدخل: {names}</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Took in “{name}”; everything fits together.</source>
      <translation>أُدخل «{name}»؛ كل شيء متوافق.</translation>
    </message>
    <message>
      <location filename="db/records/bulk/settable.py"/>
      <source>Total of many events</source>
      <translation>مجموع أحداث كثيرة</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Town or village</source>
      <comment>term</comment>
      <translation>مدينة أو قرية</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Towns</source>
      <translation>البلدات</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Translation</source>
      <translation>الترجمة</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Transliteration</source>
      <comment>term</comment>
      <translation>نقل حرفي</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Treaty</source>
      <comment>term</comment>
      <translation>معاهدة</translation>
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
      <translation>النوع</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>Type a name and press Enter</source>
      <translation>اكتب اسمًا واضغط Enter</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Type a passphrase, or choose another way.</source>
      <translation>اكتب عبارة مرور، أو اختر طريقة أخرى.</translation>
    </message>
    <message>
      <location filename="desktop/reading/taking.py"/>
      <source>Type another name, or choose an actor of the case: these words become one of its names.</source>
      <translation>اكتب اسمًا آخر، أو اختر جهة فاعلة من القضية: تصبح هذه الكلمات اسمًا من أسمائها.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/tag_field.py"/>
      <source>Type new tags here, or others of the case; several are set apart by commas.</source>
      <translation>اكتب هنا وسومًا جديدة أو وسومًا أخرى من القضية؛ وافصل بينها بفواصل.</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>Type on.</source>
      <translation>تابع الكتابة.</translation>
    </message>
    <message>
      <location filename="desktop/reading/claim_sheet.py"/>
      <source>Type some of its words</source>
      <translation>اكتب بعض كلماته</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>Type the one you agreed on with the sender. It is not kept.</source>
      <translation>اكتب العبارة التي اتفقت عليها مع المرسل. لا تُحفظ.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>UCDP list of actors</source>
      <translation>قائمة UCDP للجهات الفاعلة</translation>
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
      <translation>غير واضح</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Unclear</source>
      <comment>term</comment>
      <translation>غير واضح</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_columns.py"/>
      <source>Undated</source>
      <translation>بلا تاريخ</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Under review</source>
      <comment>term</comment>
      <translation>قيد المراجعة</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Under whose name they are read</source>
      <translation>بأي اسم تُقرأ</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/bars.py"/>
      <location filename="desktop/intake/together.py"/>
      <location filename="desktop/messages.py"/>
      <location filename="desktop/session.py"/>
      <source>Undo</source>
      <translation>تراجع</translation>
    </message>
    <message>
      <location filename="desktop/widgets/card_view.py"/>
      <source>Undo (Ctrl+Z) brings it back.</source>
      <translation>التراجع (Ctrl+Z) يعيده.</translation>
    </message>
    <message>
      <location filename="desktop/intake/together.py"/>
      <source>Undone</source>
      <translation>جرى التراجع</translation>
    </message>
    <message>
      <location filename="desktop/case_facts.py"/>
      <source>Undone: {label}</source>
      <translation>جرى التراجع: {label}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Unit</source>
      <translation>وحدة</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Unit</source>
      <comment>term</comment>
      <translation>وحدة</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Units and members</source>
      <translation>الوحدات والأعضاء</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Unknown</source>
      <translation>غير معروف</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Unknown</source>
      <comment>term</comment>
      <translation>غير معروف</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Unlikely</source>
      <comment>term</comment>
      <translation>مستبعد</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>Unlock</source>
      <translation>فتح القفل</translation>
    </message>
    <message>
      <location filename="desktop/arriving/arriving.py"/>
      <source>Unlocking</source>
      <translation>جارٍ فتح القفل</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/head_marks.py"/>
      <location filename="desktop/timeline/printing/paper_heads.py"/>
      <source>Unnamed</source>
      <translation>بلا اسم</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Unpin “{actor}”</source>
      <translation>إلغاء تثبيت «{actor}»</translation>
    </message>
    <message>
      <location filename="desktop/actors/sheets.py"/>
      <location filename="desktop/sharing/what_part.py"/>
      <location filename="desktop/widgets/ratings.py"/>
      <location filename="desktop/widgets/relation_sheet.py"/>
      <source>Until</source>
      <translation>حتى</translation>
    </message>
    <message>
      <location filename="desktop/widgets/list_filter.py"/>
      <source>Until, with that day, month or year</source>
      <translation>حتى، بما يشمل ذلك اليوم أو الشهر أو السنة</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/read_rows.py"/>
      <location filename="desktop/intake/rows.py"/>
      <source>Untitled</source>
      <translation>بلا عنوان</translation>
    </message>
    <message>
      <location filename="desktop/reading/shelf.py"/>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/list_columns.py"/>
      <location filename="desktop/widgets/source_row.py"/>
      <source>Untitled source</source>
      <translation>مصدر بلا عنوان</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Unverified</source>
      <comment>term</comment>
      <translation>غير مُتحقَّق منه</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Up to three steps around it</source>
      <translation>حتى ثلاث خطوات حوله</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Up to two steps around it</source>
      <translation>حتى خطوتين حوله</translation>
    </message>
    <message>
      <location filename="desktop/sharing/key_row.py"/>
      <source>Use a file instead</source>
      <translation>استعمال ملف بدلًا من ذلك</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Use a mapping</source>
      <translation>استخدام تعيين</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Use a mapping from a file…</source>
      <translation>استخدام تعيين من ملف…</translation>
    </message>
    <message>
      <location filename="desktop/preferences/person.py"/>
      <source>Use the keyring of this computer</source>
      <translation>استعمال حافظة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <source>Used by</source>
      <translation>يستعمله</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Usual</source>
      <comment>contrast</comment>
      <translation>معتاد</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/acts_model.py"/>
      <source>Usually</source>
      <translation>المعتاد</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Value</source>
      <comment>term</comment>
      <translation>القيمة</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <source>Version</source>
      <translation>الإصدار</translation>
    </message>
    <message>
      <location filename="desktop/about.py"/>
      <source>Version {version}</source>
      <translation>الإصدار {version}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Very consistent</source>
      <comment>term</comment>
      <translation>متوافق جدًا</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Very inconsistent</source>
      <comment>term</comment>
      <translation>غير متوافق إطلاقًا</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Very likely</source>
      <comment>term</comment>
      <translation>مرجح جدًا</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Very unlikely</source>
      <comment>term</comment>
      <translation>مستبعد جدًا</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>View “{name}”</source>
      <translation>العرض «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/bars.py"/>
      <source>Views</source>
      <translation>العروض</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/panel.py"/>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Views (V)</source>
      <translation>العروض (V)</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Views (V): {name}</source>
      <translation>العروض (V): {name}</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Violet</source>
      <translation>بنفسجي</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Volume</source>
      <translation>المجلد</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <location filename="desktop/network/timing.py"/>
      <source>Walk through the years</source>
      <translation>التجول عبر السنوات</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/key_sheet.py"/>
      <source>Walking and moving</source>
      <translation>التجول والحركة</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>Was</source>
      <translation>كان</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger_cells.py"/>
      <source>Was asked and declined to comment.</source>
      <translation>طُلب منه التعليق فامتنع.</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>Watch a folder</source>
      <translation>مراقبة مجلد</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Watch a folder…</source>
      <translation>مراقبة مجلد…</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>Watched folder</source>
      <translation>المجلد المراقب</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>Watching {name}</source>
      <translation>تجري مراقبة {name}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>We hold it to be</source>
      <translation>نراها</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Weak</source>
      <comment>term</comment>
      <translation>ضعيفة</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Weak alias</source>
      <comment>term</comment>
      <translation>اسم مستعار ضعيف</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>Weak: everybody who reports it does so with reserve (reportedly, likely, unverified).</source>
      <translation>ضعيفة: كل من يفيد بها يفعل ذلك بتحفظ (وفق تقارير، مرجح، غير مُتحقَّق منه).</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>Weak: it goes back to one origin, or to none rated A, B or C.</source>
      <translation>ضعيفة: تعود إلى مصدر أصلي واحد، أو ليس بينها مصدر بتقييم A أو B أو C.</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>Weak: nobody says so but those who claim it.</source>
      <translation>ضعيفة: لا يقول ذلك إلا من يتبنونها.</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Web address</source>
      <translation>عنوان الويب</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <location filename="db/export/formats.py"/>
      <source>Web page</source>
      <translation>صفحة ويب</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Web page</source>
      <comment>term</comment>
      <translation>صفحة ويب</translation>
    </message>
    <message>
      <location filename="desktop/dossier/taking_away.py"/>
      <source>Web page, to edit</source>
      <translation>صفحة ويب، للتحرير</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Weeks of a month are counted in sevens from its first or last day.</source>
      <comment>rule of dates</comment>
      <translation>تُحسب أسابيع الشهر سبعة سبعة من أول يوم فيه أو آخره.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Went</source>
      <translation>خرج</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/history/step_panel.py"/>
      <source>Went back {count:,} steps</source>
      <translation>
        <numerusform>لم يُرجع إلى الوراء</numerusform>
        <numerusform>رُجع {count:,} خطوة واحدة</numerusform>
        <numerusform>رُجع {count:,} خطوتان</numerusform>
        <numerusform>رُجع {count:,} خطوات</numerusform>
        <numerusform>رُجع {count:,} خطوة</numerusform>
        <numerusform>رُجع {count:,} خطوة</numerusform>
      </translation>
      <extra-singular>Went back {count:,} step</extra-singular>
    </message>
    <message>
      <location filename="desktop/handing/outcome.py"/>
      <source>Went out</source>
      <translation>ما خرج</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>What Casebinder recovered from “{name}” into “{out}”</source>
      <translation>ما استعاده Casebinder من «{name}» إلى «{out}»</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>What a colleague may not see</source>
      <translation>ما لا يجوز للزميل أن يراه</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/rows_page.py"/>
      <source>What becomes of each column was guessed. Change it in the head of the column: click it, or press Enter.</source>
      <translation>خُمّن مآل كل عمود. غيّره في رأس العمود: انقره أو اضغط Enter.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>What becomes of the columns is kept in the case under this name. The next table with these columns is read the same way.</source>
      <translation>يُحفظ مآل الأعمدة في القضية بهذا الاسم. والجدول التالي الذي له هذه الأعمدة يُقرأ بالطريقة نفسها.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>What becomes of {column}</source>
      <translation>مآل {column}</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>What becomes of “{column}”</source>
      <translation>مآل «{column}»</translation>
    </message>
    <message>
      <location filename="desktop/widgets/selection_bar.py"/>
      <source>What can be done with the selected</source>
      <translation>ما يمكن فعله بالمحدد</translation>
    </message>
    <message>
      <location filename="desktop/widgets/card_view.py"/>
      <source>What can be done with this card</source>
      <translation>ما يمكن فعله بهذه البطاقة</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>What changed in this row</source>
      <translation>ما تغير في هذا الصف</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_changes.py"/>
      <source>What changed since</source>
      <translation>ما تغير منذ ذلك</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_part.py"/>
      <source>What each lets go</source>
      <translation>ما يُخرجه كل منها</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_table.py"/>
      <source>What each profile lets go</source>
      <translation>ما يُخرجه كل ملمح</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <source>What each step changed…</source>
      <translation>ما غيّرته كل خطوة…</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sources_part.py"/>
      <source>What falls without each of them?</source>
      <translation>ما الذي يسقط من دون كل منها؟</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>What five articles say of one region, with its disputes and uncertain dates.</source>
      <translation>ما تقوله خمسة مقالات عن منطقة واحدة، بنزاعاتها وتواريخها غير المؤكدة.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <location filename="desktop/sharing/view.py"/>
      <location filename="desktop/sharing/what_part.py"/>
      <source>What goes</source>
      <translation>ما يخرج</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <source>What goes out</source>
      <translation>ما يخرج</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <location filename="desktop/reading/incident_sheet.py"/>
      <location filename="desktop/widgets/incident_forms.py"/>
      <source>What happened</source>
      <translation>ما جرى</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>What is being done, and what was</source>
      <translation>ما يجري عمله وما جرى</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>What is given</source>
      <translation>ما هو معطى</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>What is in view</source>
      <translation>ما هو ظاهر</translation>
    </message>
    <message>
      <location filename="desktop/map/printing.py"/>
      <source>What is in view is printed, in light colours, with its scale.</source>
      <translation>يُطبع ما هو ظاهر بألوان فاتحة مع مقياسه.</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/sources/card_evidence.py"/>
      <source>What is kept: {count:,} versions</source>
      <translation>
        <numerusform>ما يُحفظ: لا إصدارات</numerusform>
        <numerusform>ما يُحفظ</numerusform>
        <numerusform>ما يُحفظ: إصداران</numerusform>
        <numerusform>ما يُحفظ: {count:,} إصدارات</numerusform>
        <numerusform>ما يُحفظ: {count:,} إصدارًا</numerusform>
        <numerusform>ما يُحفظ: {count:,} إصدار</numerusform>
      </translation>
      <extra-singular>What is kept</extra-singular>
    </message>
    <message>
      <location filename="desktop/actors/said_part.py"/>
      <location filename="desktop/reading/claim_sheet.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>What is said of it</source>
      <translation>ما يُقال عنه</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>What is selected</source>
      <translation>المحدد</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/key_sheet.py"/>
      <source>What is shown</source>
      <translation>ما يُعرض</translation>
    </message>
    <message>
      <location filename="desktop/sharing/step_list.py"/>
      <source>What is to be chosen</source>
      <translation>ما يُختار</translation>
    </message>
    <message>
      <location filename="db/sharing/redaction.py"/>
      <source>What is to be withheld cannot be used: {why}. Nothing was written.</source>
      <translation>تعذر استعمال ما يجب حجبه: {why}. لم يُكتب شيء.</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/acts_model.py"/>
      <source>What it does</source>
      <translation>ما يفعله</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>What it goes back to</source>
      <translation>ما يعود إليه</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <source>What it held before stands now</source>
      <translation>ما كان يحمله من قبل قائم الآن</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>What it is</source>
      <translation>ما هو</translation>
    </message>
    <message>
      <location filename="desktop/actors/said_part.py"/>
      <source>What it said</source>
      <translation>ما قاله</translation>
    </message>
    <message>
      <location filename="db/records/putting_back.py"/>
      <source>What it would be part of is itself part of it; a whole cannot be part of its part. Nothing was changed.</source>
      <translation>ما سيكون جزءًا منه هو نفسه جزء منه؛ ولا يكون الكل جزءًا من جزئه. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <source>What its licence does not let you pass on, too</source>
      <translation>وكذلك ما لا تسمح رخصته بتسليمه</translation>
    </message>
    <message>
      <location filename="desktop/arriving/recovery.py"/>
      <source>What lies on damaged pages is missing there, and nothing says so.</source>
      <translation>ما في الصفحات التالفة مفقود هناك، ولا شيء يدل عليه.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>What no share holds</source>
      <translation>ما لا تحمله أي مشاركة</translation>
    </message>
    <message>
      <location filename="desktop/incidents/hypothesis_matrix.py"/>
      <source>What speaks against it</source>
      <translation>ما يناقضه</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <source>What that comes to</source>
      <translation>ما يعنيه ذلك</translation>
    </message>
    <message>
      <location filename="db/sharing/parcels.py"/>
      <source>What the bag “{name}” holds is no case. Nothing was opened.</source>
      <translation>ما تحمله الحزمة «{name}» ليس قضية. لم يُفتح شيء.</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>What the camera wrote</source>
      <translation>ما سجلته الكاميرا</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>What the claims weigh</source>
      <translation>وزن الإفادات</translation>
    </message>
    <message>
      <location filename="desktop/network/grounds.py"/>
      <source>What the line rests on</source>
      <translation>ما يستند إليه السطر</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>What the public may not see</source>
      <translation>ما لا يجوز للجمهور أن يراه</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>What the tie rests on</source>
      <translation>ما تستند إليه الصلة</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>What the timeline shows</source>
      <translation>ما يعرضه الخط الزمني</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <location filename="desktop/sharing/what_part.py"/>
      <source>What the timeline’s filters let through</source>
      <translation>ما تُبقيه مرشحات الخط الزمني</translation>
    </message>
    <message>
      <location filename="desktop/merging/pair_card.py"/>
      <source>What the two files say of it</source>
      <translation>ما يقوله الملفان عنه</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <source>What this format cannot hold</source>
      <translation>ما لا تستطيع هذه الصيغة حمله</translation>
    </message>
    <message>
      <location filename="desktop/handing/outcome.py"/>
      <source>What this format does not hold</source>
      <translation>ما لا تحمله هذه الصيغة</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>What this view says of the time it shows cannot be read.</source>
      <translation>تعذرت قراءة ما يقوله هذا العرض عن الوقت الذي يعرضه.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/asking.py"/>
      <source>What this view shows cannot be read. The timeline was left as it is.</source>
      <translation>تعذرت قراءة ما يعرضه هذا العرض. تُرك الخط الزمني كما كان.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>What to change</source>
      <translation>ما يجب تغييره</translation>
    </message>
    <message>
      <location filename="desktop/reading/doubt_line.py"/>
      <source>What to know about this text</source>
      <translation>ما ينبغي معرفته عن هذا النص</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_bar.py"/>
      <source>What to make of these words</source>
      <translation>ما يُصنع من هذه الكلمات</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>What to print</source>
      <translation>ما يُطبع</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>What was decided about suggestions while reading</source>
      <translation>ما تقرر بشأن الاقتراحات أثناء القراءة</translation>
    </message>
    <message>
      <location filename="desktop/history/act_list.py"/>
      <source>What was done, newest first</source>
      <translation>ما جرى، الأحدث أولًا</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>What was left out</source>
      <translation>ما تُرك</translation>
    </message>
    <message>
      <location filename="db/records/quotes.py"/>
      <source>What was left out of a text cannot be read, so it was not written by Casebinder. The case was left as it is; look for a copy.</source>
      <translation>تعذرت قراءة ما تُرك من أحد النصوص، فلم يكتبه Casebinder. تُركت القضية كما كانت؛ ابحث عن نسخة.</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>What was taken</source>
      <translation>ما أُخذ</translation>
    </message>
    <message>
      <location filename="desktop/intake/sheet.py"/>
      <source>What was taken in</source>
      <translation>ما أُدخل</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>What was taken in last</source>
      <translation>آخر ما أُدخل</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_preview.py"/>
      <source>What will change</source>
      <translation>ما سيتغير</translation>
    </message>
    <message>
      <location filename="desktop/widgets/without_it.py"/>
      <source>What would change without it?</source>
      <translation>ما الذي يتغير من دونه؟</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>What you did last in Ctrl+K</source>
      <translation>آخر ما فعلته في Ctrl+K</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>What you dropped or chose goes into this new case. Its title can be changed.</source>
      <translation>ما أسقطته أو اخترته يدخل هذه القضية الجديدة. ويمكن تغيير عنوانها.</translation>
    </message>
    <message>
      <location filename="desktop/app.py"/>
      <source>What you just did</source>
      <translation>ما فعلته للتو</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <source>Whatever bears “{text}” will bear the other one; “{text}” goes.</source>
      <translation>كل ما يحمل «{text}» سيحمل الآخر؛ ويزول «{text}».</translation>
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
      <translation>متى</translation>
    </message>
    <message>
      <location filename="desktop/widgets/incident_forms.py"/>
      <source>When did it happen?</source>
      <translation>متى وقعت؟</translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <source>When was it published?</source>
      <translation>متى نُشر؟</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <location filename="desktop/intake/preview/targets.py"/>
      <location filename="desktop/shortcuts/acts_model.py"/>
      <source>Where</source>
      <translation>أين</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Where did it happen?</source>
      <translation>أين وقعت؟</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>Where it comes from</source>
      <translation>من أين يأتي</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Where it was published</source>
      <translation>أين نُشر</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>Where you were</source>
      <translation>حيث كنت</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Whether the timeline glides and words flash up when one jumps to them.</source>
      <translation>هل يتحرك الخط الزمني بانسياب وتومض الكلمات عند القفز إليها.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Which one goes back to the other</source>
      <translation>أيهما يعود إلى الآخر</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Which one stays</source>
      <translation>أيهما يبقى</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Which place is meant</source>
      <translation>أي مكان هو المقصود</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <location filename="desktop/notes/table.py"/>
      <source>Who</source>
      <translation>من</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Who is meant</source>
      <translation>من المقصود</translation>
    </message>
    <message>
      <location filename="desktop/reading/taking.py"/>
      <source>Who is named</source>
      <translation>من ذُكر اسمه</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>Who may see it</source>
      <translation>من يجوز له أن يراه</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Who published it?</source>
      <translation>من نشره؟</translation>
    </message>
    <message>
      <location filename="db/export/stix.py"/>
      <source>Who said what goes out as notes in a sentence; denials of another claim also as opinions.</source>
      <translation>يخرج من قال ماذا ملاحظاتٍ في جملة؛ ويخرج نفي إفادة أخرى آراءً أيضًا.</translation>
    </message>
    <message>
      <location filename="desktop/reading/speech_fields.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Who says it</source>
      <translation>من يقوله</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/linking.py"/>
      <source>Who says so</source>
      <translation>من يقول ذلك</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger.py"/>
      <location filename="desktop/incidents/who_says_what.py"/>
      <source>Who says what</source>
      <translation>من يقول ماذا</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <source>Who took part</source>
      <translation>من شارك</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Who took part?</source>
      <translation>من شارك؟</translation>
    </message>
    <message>
      <location filename="desktop/reading/doubt_line.py"/>
      <source>Whole</source>
      <translation>كامل</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>Whole page</source>
      <translation>صفحة كاملة</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>Whole pages</source>
      <translation>صفحات كاملة</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Whole texts also where no licence allows passing them on</source>
      <translation>النصوص الكاملة أيضًا حيث لا تسمح رخصة بتسليمها</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>Whose figure holds</source>
      <translation>رقم من يُعتمد</translation>
    </message>
    <message>
      <location filename="desktop/about.py"/>
      <source>Whose work Casebinder stands on</source>
      <translation>على عمل من يقوم Casebinder</translation>
    </message>
    <message>
      <location filename="desktop/about.py"/>
      <source>Whose work it stands on, and their licences…</source>
      <translation>على عمل من يقوم، ورخصهم…</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/table.py"/>
      <location filename="desktop/intake/pane.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Why</source>
      <translation>لماذا</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Why there is no quote</source>
      <translation>لماذا لا يوجد اقتباس</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/pane.py"/>
      <source>Why: {reasons}</source>
      <translation>لماذا: {reasons}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_preview.py"/>
      <source>Will be</source>
      <translation>سيصبح</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>Will make {words}</source>
      <translation>سيصنع {words}</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>With</source>
      <translation>مع</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>With ; between them</source>
      <translation>مع ; بينها</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>With all within it.</source>
      <translation>مع كل ما فيه.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/person.py"/>
      <source>With it a colleague can check that a share is from you and was not changed. It is made when you first sign a share, and never goes into a case. Only the place of the file is remembered here.</source>
      <translation>به يستطيع زميل أن يتحقق من أن المشاركة منك ولم تتغير. يُصنع حين توقّع مشاركة أول مرة، ولا يدخل قضية أبدًا. ولا يُحفظ هنا إلا مكان الملف.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>With my key in a file</source>
      <translation>بمفتاحي المحفوظ في ملف</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>With my key in the keyring of this computer</source>
      <translation>بمفتاحي المحفوظ في حافظة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
      <location filename="desktop/sharing/what_part.py"/>
      <source>With the incidents go their actors, places, claims, figures and quotes, and the sources these rest on. Private rows never go.</source>
      <translation>تخرج مع الحوادث جهاتها الفاعلة وأماكنها وإفاداتها وأرقامها واقتباساتها، والمصادر التي تستند إليها. أما الصفوف الخاصة فلا تخرج أبدًا.</translation>
    </message>
    <message>
      <location filename="desktop/map/printing.py"/>
      <location filename="desktop/network/printing.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>With the legend</source>
      <translation>مع مفتاح الرموز</translation>
    </message>
    <message>
      <location filename="desktop/network/timing.py"/>
      <source>With the timeline</source>
      <translation>مع الخط الزمني</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Withdrawn</source>
      <comment>term</comment>
      <translation>مسحوبة</translation>
    </message>
    <message>
      <location filename="desktop/sharing/view.py"/>
      <source>Withheld</source>
      <translation>محجوب</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>Withheld with it, because the case knows it so:</source>
      <translation>يُحجب معه، لأن القضية تعرف ذلك:</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>Withhold</source>
      <translation>حجب</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/tray.py"/>
      <source>Without a date</source>
      <translation>بلا تاريخ</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <source>Without a name</source>
      <translation>بلا اسم</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>Without a title</source>
      <translation>بلا عنوان</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Without a year, the latest one that had begun by publication.</source>
      <comment>rule of dates</comment>
      <translation>بلا سنة: آخر ما كان قد بدأ عند النشر.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Without it only quoted passages of such texts go.</source>
      <translation>من دونه لا تخرج من هذه النصوص إلا المقاطع المقتبسة.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Without it: “Analyst 1”, “Analyst 2”.</source>
      <translation>من دونه: «المحلل 1»، «المحلل 2».</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sources_part.py"/>
      <source>Without {isolated} {falling_words}.</source>
      <translation>من دون {isolated} {falling_words}.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>Without {isolated}: {left}</source>
      <translation>من دون {isolated}: {left}</translation>
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
      <translation>شاهَده بنفسه</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Women</source>
      <comment>term</comment>
      <translation>نساء</translation>
    </message>
    <message>
      <location filename="desktop/dossier/taking_away.py"/>
      <source>Word document, to edit</source>
      <translation>مستند Word، للتحرير</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Words</source>
      <translation>الكلمات</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Words are needed.</source>
      <translation>الكلمات مطلوبة.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Words as published</source>
      <translation>الكلمات كما نُشرت</translation>
    </message>
    <message>
      <location filename="desktop/widgets/incident_forms.py"/>
      <source>Words such as “On Monday” are counted from its day of publication.</source>
      <translation>كلمات مثل «يوم الاثنين» تُحسب من يوم نشره.</translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <source>Words such as “on Monday” are counted from it. What hangs on it is shown next.</source>
      <translation>كلمات مثل «يوم الاثنين» تُحسب منه. ويُعرض بعد ذلك ما يتوقف عليه.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Words that mean nothing is known</source>
      <translation>كلمات تعني أن لا شيء معروف</translation>
    </message>
    <message>
      <location filename="desktop/preferences/reading.py"/>
      <source>Words that no dictionary of this computer knows get a wavy line. Nothing is changed by itself, and nothing leaves this computer.</source>
      <translation>الكلمات التي لا يعرفها أي قاموس على هذا الحاسوب يُرسم تحتها خط متموج. لا يتغير شيء من تلقاء نفسه، ولا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>Work</source>
      <translation>العمل</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>Work: {state}</source>
      <translation>العمل: {state}</translation>
    </message>
    <message>
      <location filename="desktop/messages.py"/>
      <source>Working…</source>
      <translation>جارٍ العمل…</translation>
    </message>
    <message>
      <location filename="db/demo.py"/>
      <source>Write the demo case</source>
      <translation>كتابة القضية التجريبية</translation>
    </message>
    <message>
      <location filename="desktop/dossier/taking_away.py"/>
      <source>Write the dossier</source>
      <translation>كتابة الملف المطبوع</translation>
    </message>
    <message>
      <location filename="db/export/geojson.py"/>
      <source>Writing incidents</source>
      <translation>كتابة الحوادث</translation>
    </message>
    <message>
      <location filename="db/export/timelinejs.py"/>
      <source>Writing slides</source>
      <translation>كتابة الشرائح</translation>
    </message>
    <message>
      <location filename="db/export/bibtex.py"/>
      <location filename="db/export/ris.py"/>
      <source>Writing sources</source>
      <translation>كتابة المصادر</translation>
    </message>
    <message>
      <location filename="db/reading/pictures.py"/>
      <source>Written by {software}.</source>
      <translation>كتبه {software}.</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>Year of publication from the copyright line “{published_words}”.</source>
      <translation>سنة النشر من سطر حقوق النشر «{published_words}».</translation>
    </message>
    <message>
      <location filename="db/records/bulk/settable.py"/>
      <source>Yes</source>
      <translation>نعم</translation>
    </message>
    <message>
      <location filename="desktop/guide/panel.py"/>
      <source>You collected, read, kept two sides apart, saw them on the timeline and printed them. Go on in this case, or begin one of your own with Ctrl+N.</source>
      <translation>جمعت وقرأت وأبقيت طرفين منفصلين ورأيتهما على الخط الزمني وطبعتهما. تابع في هذه القضية، أو ابدأ قضية خاصة بك بالضغط على Ctrl+N.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>You hold</source>
      <translation>ما عندك</translation>
    </message>
    <message>
      <location filename="desktop/guide/panel.py"/>
      <source>Your first case stands</source>
      <translation>أول قضية لك قائمة</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>Your key</source>
      <translation>مفتاحك</translation>
    </message>
    <message>
      <location filename="desktop/preferences/person.py"/>
      <source>Your key to sign shares with</source>
      <translation>مفتاحك لتوقيع المشاركات</translation>
    </message>
    <message>
      <location filename="desktop/own_name.py"/>
      <location filename="desktop/preferences/person.py"/>
      <source>Your name</source>
      <translation>اسمك</translation>
    </message>
    <message>
      <location filename="desktop/preferences/person.py"/>
      <source>Your name and key</source>
      <translation>اسمك ومفتاحك</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Your name…</source>
      <translation>اسمك…</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Your own key, for shares that others send you</source>
      <translation>مفتاحك الخاص، للمشاركات التي يرسلها إليك آخرون</translation>
    </message>
    <message>
      <location filename="desktop/map/bar.py"/>
      <location filename="desktop/timeline/asking/panel.py"/>
      <source>Zoom in (+)</source>
      <translation>تكبير (+)</translation>
    </message>
    <message>
      <location filename="desktop/map/bar.py"/>
      <location filename="desktop/timeline/asking/panel.py"/>
      <source>Zoom out (−)</source>
      <translation>تصغير (−)</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>Zoom to the selection</source>
      <translation>تكبير المحدد</translation>
    </message>
    <message>
      <location filename="db/exchange/zotero_items.py"/>
      <source>Zotero collections: {names}.</source>
      <translation>مجموعات Zotero: {names}.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_figures.py"/>
      <source>a cell holds several numbers; taken as at least the largest</source>
      <translation>في خلية عدة أرقام؛ أُخذ على أنه لا يقل عن أكبرها</translation>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <source>a copy of this case, laid over it</source>
      <translation>نسخة من هذه القضية، موضوعة فوقها</translation>
    </message>
    <message>
      <location filename="db/sharing/whole_copy.py"/>
      <source>a copy with its history</source>
      <translation>نسخة مع تاريخها</translation>
    </message>
    <message>
      <location filename="db/exchange/recognition.py"/>
      <source>a database or a case file; open it instead of importing it</source>
      <translation>قاعدة بيانات أو ملف قضية؛ افتحه بدلًا من استيراده</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_dates.py"/>
      <source>a date can be read in more than one way; please check it</source>
      <translation>يمكن قراءة تاريخ بأكثر من وجه؛ يُرجى التحقق منه</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_dates.py"/>
      <source>a date cannot be read; its words are kept</source>
      <translation>تعذرت قراءة تاريخ؛ حُفظت كلماته</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_dates.py"/>
      <source>a date does not give its century; the likelier one was taken</source>
      <translation>تاريخ لا يذكر قرنه؛ أُخذ الأرجح</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_dates.py"/>
      <source>a date has no year; its words are kept</source>
      <translation>تاريخ بلا سنة؛ حُفظت كلماته</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_dates.py"/>
      <source>a date is a bare number; read as a spreadsheet program counts days</source>
      <translation>تاريخ هو مجرد رقم؛ قُرئ كما يعدّ برنامج الجداول الأيام</translation>
    </message>
    <message>
      <location filename="db/merging/alike.py"/>
      <location filename="db/records/duplicates/incidents.py"/>
      <source>a day apart</source>
      <translation>بفارق يوم</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_figures.py"/>
      <source>a figure became a date in a spreadsheet program; left out</source>
      <translation>صار رقم تاريخًا في برنامج جداول؛ تُرك</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_figures.py"/>
      <source>a figure cannot be read; left out</source>
      <translation>تعذرت قراءة رقم؛ تُرك</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_figures.py"/>
      <source>a figure has a question mark; taken as about that many</source>
      <translation>رقم معه علامة استفهام؛ أُخذ على أنه نحو ذلك</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_figures.py"/>
      <source>a figure is below zero; left out</source>
      <translation>رقم أصغر من الصفر؛ تُرك</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_figures.py"/>
      <source>a figure is not a whole number of people; left out</source>
      <translation>رقم ليس عددًا صحيحًا من الناس؛ تُرك</translation>
    </message>
    <message>
      <location filename="db/exchange/recognition.py"/>
      <source>a formatted document; save it as plain text first</source>
      <translation>مستند منسّق؛ احفظه نصًا عاديًا أولًا</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>a larger region</source>
      <translation>منطقة أكبر</translation>
    </message>
    <message>
      <location filename="db/exchange/references.py"/>
      <source>a list of references</source>
      <translation>قائمة مراجع</translation>
    </message>
    <message>
      <location filename="db/sharing/redaction.py"/>
      <source>a name has at least two letters</source>
      <translation>لا يقل الاسم عن حرفين</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>a name meant to hurt; kept because sources use it.</source>
      <translation>اسم يُقصد به الإساءة؛ حُفظ لأن المصادر تستعمله.</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>a name taken for the fight.</source>
      <translation>اسم اتُّخذ للقتال.</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>a name that may mean somebody else as well; it counts little in comparisons.</source>
      <translation>اسم قد يعني غيره أيضًا؛ وزنه قليل في المقارنات.</translation>
    </message>
    <message>
      <location filename="db/exchange/recognition.py"/>
      <source>a packed document; save it as plain text or CSV first</source>
      <translation>مستند مضغوط؛ احفظه نصًا عاديًا أو CSV أولًا</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>a passage that also stands in another source</source>
      <translation>مقطع يرد أيضًا في مصدر آخر</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_places.py"/>
      <source>a position cannot be read; left out</source>
      <translation>تعذرت قراءة موقع؛ تُرك</translation>
    </message>
    <message>
      <location filename="db/exchange/documents.py"/>
      <source>a saved page</source>
      <translation>صفحة محفوظة</translation>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <source>a share of this case, laid over it</source>
      <translation>مشاركة من هذه القضية، موضوعة فوقها</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/incidents.py"/>
      <source>a similar title</source>
      <translation>عنوان مشابه</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>a source that fell away</source>
      <translation>مصدر سقط</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped.py"/>
      <source>a spreadsheet program has shortened the number of the row</source>
      <translation>اختصر برنامج جداول رقم الصف</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>a web browser</source>
      <translation>متصفح ويب</translation>
    </message>
    <message>
      <location filename="db/strangers/permitted.py"/>
      <source>a whole number</source>
      <translation>عدد صحيح</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_dates.py"/>
      <source>a year between 1300 and 1450 may belong to another calendar; read as it stands</source>
      <translation>سنة بين 1300 و1450 قد تنتمي إلى تقويم آخر؛ قُرئت كما هي</translation>
    </message>
    <message>
      <location filename="db/sharing/redaction.py"/>
      <source>a “kind” and a “code” have between 1 and {longest} letters</source>
      <translation>لكل من «kind» و«code» ما بين حرف واحد و{longest} حرفًا</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>about</source>
      <comment>term</comment>
      <translation>نحو</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/arcs.py"/>
      <source>about its words</source>
      <translation>بشأن كلماتها</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>about {label}</source>
      <translation>بشأن {label}</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>about {number}</source>
      <translation>نحو {number}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>absorbed</source>
      <comment>term</comment>
      <translation>استوعب</translation>
    </message>
    <message>
      <location filename="desktop/network/words.py"/>
      <source>accuses</source>
      <translation>يتهم</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>accuses</source>
      <comment>term</comment>
      <translation>يتهم</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>act of the log</source>
      <translation>إجراء في السجل</translation>
    </message>
    <message>
      <location filename="desktop/notes/table.py"/>
      <source>actor</source>
      <translation>جهة فاعلة</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <location filename="desktop/merging/pane.py"/>
      <source>actors</source>
      <translation>جهات فاعلة</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/panel.py"/>
      <source>actors of {count:,} or more incidents</source>
      <translation>
        <numerusform>جهات فاعلة بلا حوادث</numerusform>
        <numerusform>الجهات الفاعلة في {count:,} حادثة أو أكثر</numerusform>
        <numerusform>الجهات الفاعلة في حادثتين أو أكثر</numerusform>
        <numerusform>الجهات الفاعلة في {count:,} حوادث أو أكثر</numerusform>
        <numerusform>الجهات الفاعلة في {count:,} حادثة أو أكثر</numerusform>
        <numerusform>الجهات الفاعلة في {count:,} حادثة أو أكثر</numerusform>
      </translation>
      <extra-singular>actors of {count:,} or more incidents</extra-singular>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>acts of the log</source>
      <translation>إجراءات السجل</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>adds the name {isolated}</source>
      <translation>يضيف الاسم {isolated}</translation>
    </message>
    <message>
      <location filename="db/merging/alike.py"/>
      <source>adopted before</source>
      <translation>أُخذ به من قبل</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>against</source>
      <translation>ضد</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>age1… and, after a space, a name</source>
      <translation>age1… ثم مسافة ثم اسم</translation>
    </message>
    <message>
      <location filename="desktop/incidents/dates_given.py"/>
      <source>agrees in part</source>
      <translation>يتفق جزئيًا</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <location filename="desktop/merging/pane.py"/>
      <source>all</source>
      <translation>الكل</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>all claims fall</source>
      <translation>تسقط كل الإفادات</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/editions.py"/>
      <source>all in one lane</source>
      <translation>الكل في مسار واحد</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>all that is said goes back to one origin</source>
      <translation>كل ما قيل يعود إلى مصدر أصلي واحد</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>all to-dos</source>
      <translation>كل المهام</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>allegedly sponsors</source>
      <comment>term</comment>
      <translation>يُزعم أنه يرعى</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>also called {isolated} here</source>
      <translation>يُسمى هنا أيضًا {isolated}</translation>
    </message>
    <message>
      <location filename="db/exchange/pasted.py"/>
      <source>an address alone; nothing was fetched</source>
      <translation>عنوان وحده؛ لم يُجلب شيء</translation>
    </message>
    <message>
      <location filename="db/exchange/recognition.py"/>
      <source>an old Office document; save it as plain text or CSV first</source>
      <translation>مستند Office قديم؛ احفظه نصًا عاديًا أو CSV أولًا</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>an outlet that is gone</source>
      <translation>وسيلة إعلام زالت</translation>
    </message>
    <message>
      <location filename="desktop/widgets/shared_texts.py"/>
      <source>an untitled source</source>
      <translation>مصدر بلا عنوان</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <location filename="desktop/intake/watched.py"/>
      <location filename="desktop/merging/pair_card.py"/>
      <location filename="desktop/merging/taking_in.py"/>
      <location filename="desktop/sharing/name_card.py"/>
      <source>and {count:,} more</source>
      <translation>و{count:,} أخرى</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/grounds.py"/>
      <source>and {count:,} more</source>
      <translation>
        <numerusform>ولا غيرها</numerusform>
        <numerusform>و{count:,} آخر</numerusform>
        <numerusform>واثنان آخران</numerusform>
        <numerusform>و{count:,} أخرى</numerusform>
        <numerusform>و{count:,} أخرى</numerusform>
        <numerusform>و{count:,} أخرى</numerusform>
      </translation>
      <extra-singular>and {count:,} more</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/printing/plate.py"/>
      <source>and {count:,} more lanes</source>
      <translation>
        <numerusform>ولا مسارات أخرى</numerusform>
        <numerusform>و{count:,} مسار آخر</numerusform>
        <numerusform>ومساران آخران</numerusform>
        <numerusform>و{count:,} مسارات أخرى</numerusform>
        <numerusform>و{count:,} مسارًا آخر</numerusform>
        <numerusform>و{count:,} مسار آخر</numerusform>
      </translation>
      <extra-singular>and {count:,} more lane</extra-singular>
    </message>
    <message>
      <location filename="desktop/reading/margin.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>and {count} more</source>
      <translation>و{count} أخرى</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>and {count} more that change it</source>
      <translation>و{count} أخرى تغيّره</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks.py"/>
      <source>and {left:,} more: filter by words or a row number, or save all of them as CSV</source>
      <translation>و{left:,} أخرى: رشّح بكلمات أو برقم صف، أو احفظها كلها بصيغة CSV</translation>
    </message>
    <message>
      <location filename="db/export/timelinejs.py"/>
      <source>and {more:,} more</source>
      <translation>و{more:,} أخرى</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <source>and {more}</source>
      <translation>و{more}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>and; press for or</source>
      <translation>و؛ اضغط لاختيار «أو»</translation>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <source>another case, matched by likeness</source>
      <translation>قضية أخرى، طوبقت بالتشابه</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>another name it is known by.</source>
      <translation>اسم آخر يُعرف به.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/dates_given.py"/>
      <source>another place</source>
      <translation>مكان آخر</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>another text at an address that is held; kept as a new version</source>
      <translation>نص آخر في عنوان محفوظ؛ حُفظ إصدارًا جديدًا</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>answers</source>
      <comment>term</comment>
      <translation>يرد على</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>any number {what}</source>
      <translation>أي عدد {what}</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>assessed as {either}</source>
      <translation>مقيَّمة بأنها {either}</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>at any time</source>
      <translation>في أي وقت</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>at least</source>
      <comment>term</comment>
      <translation>على الأقل</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <location filename="db/records/figures.py"/>
      <source>at least {low:,}</source>
      <translation>{low:,} على الأقل</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>at least {low}</source>
      <translation>{low} على الأقل</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>at most</source>
      <comment>term</comment>
      <translation>على الأكثر</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <location filename="db/records/figures.py"/>
      <source>at most {high:,}</source>
      <translation>{high:,} على الأكثر</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>at sea or in the air</source>
      <translation>في البحر أو الجو</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>attributes</source>
      <comment>term</comment>
      <translation>ينسب</translation>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>based on</source>
      <translation>استنادًا إلى</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>basis of</source>
      <translation>أساس لـ</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>becomes [withheld: {kind}, {code}]{spellings}</source>
      <translation>يصبح [محجوب: {kind}، {code}]{spellings}</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>before {shown}</source>
      <translation>قبل {shown}</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>beside “{name}”</source>
      <translation>إلى جانب «{name}»</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>between</source>
      <comment>term</comment>
      <translation>بين</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>blank lines</source>
      <translation>أسطر فارغة</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/finding.py"/>
      <source>both are called {name}</source>
      <translation>كلاهما يُسمى {name}</translation>
    </message>
    <message>
      <location filename="db/merging/alike.py"/>
      <location filename="db/merging/duplicates.py"/>
      <source>both are called “{text_}”</source>
      <translation>كلاهما يُسمى «{text_}»</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/finding.py"/>
      <source>both go by {name}</source>
      <translation>كلاهما يُعرف باسم {name}</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>both of {country_name}</source>
      <translation>كلاهما من {country_name}</translation>
    </message>
    <message>
      <location filename="db/merging/merging.py"/>
      <source>bringing in what is new</source>
      <translation>إدخال الجديد</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>by powers of ten</source>
      <translation>بقوى العشرة</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>by the profile “{profile}”</source>
      <translation>بالملمح «{profile}»</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_ratings.py"/>
      <location filename="desktop/widgets/ratings.py"/>
      <source>by {rated_by}</source>
      <translation>بتقييم {rated_by}</translation>
    </message>
    <message>
      <location filename="db/reading/plain_text.py"/>
      <source>byline, kept as the author</source>
      <translation>سطر الكاتب، حُفظ مؤلفًا</translation>
    </message>
    <message>
      <location filename="db/sharing/proof.py"/>
      <source>byte {start:,}</source>
      <translation>البايت {start:,}</translation>
    </message>
    <message>
      <location filename="db/sharing/proof.py"/>
      <source>bytes from {at:,} on, folded</source>
      <translation>البايتات بدءًا من {at:,}، مطوية</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>called {name}</source>
      <translation>سُمّي {name}</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>cannot be opened as a PDF</source>
      <translation>تعذر فتحه بصيغة PDF</translation>
    </message>
    <message>
      <location filename="desktop/keeping_copies.py"/>
      <source>cannot be read · {size}</source>
      <translation>تعذرت قراءته · {size}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/dates_given.py"/>
      <source>cannot both be right</source>
      <translation>لا يمكن أن يصح كلاهما</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>century</source>
      <translation>قرن</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>century {count}</source>
      <translation>القرن {count}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>century {count} BCE</source>
      <translation>القرن {count} ق.م</translation>
    </message>
    <message>
      <location filename="desktop/timeline/drawing/samples.py"/>
      <source>certain time</source>
      <translation>الوقت المؤكد</translation>
    </message>
    <message>
      <location filename="desktop/incidents/wide_ledger.py"/>
      <source>changed sides</source>
      <translation>انتقل إلى الطرف الآخر</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>checked in a few seconds</source>
      <translation>فُحص في ثوانٍ قليلة</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>checked in about {seconds:.0f} minutes</source>
      <translation>فُحص في نحو {seconds:.0f} دقيقة</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>checked in about {seconds:.0f} seconds</source>
      <translation>فُحص في نحو {seconds:.0f} ثانية</translation>
    </message>
    <message>
      <location filename="db/strangers/making_safe.py"/>
      <source>checking references</source>
      <translation>فحص المراجع</translation>
    </message>
    <message>
      <location filename="db/strangers/making_safe.py"/>
      <source>checking {name}</source>
      <translation>فحص {name}</translation>
    </message>
    <message>
      <location filename="db/sharing/sharing.py"/>
      <source>choosing what goes</source>
      <translation>اختيار ما يخرج</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>cited before, and held now</source>
      <translation>استُشهد به من قبل، ومحفوظ الآن</translation>
    </message>
    <message>
      <location filename="desktop/widgets/source_row.py"/>
      <source>cited, not held</source>
      <translation>مستشهد به وغير محفوظ</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/spoken.py"/>
      <source>claimed by {listed}</source>
      <translation>تبناها {listed}</translation>
    </message>
    <message>
      <location filename="desktop/map/legend.py"/>
      <location filename="desktop/timeline/drawing/samples.py"/>
      <source>claimed only</source>
      <translation>تبنٍّ فقط</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger.py"/>
      <source>claims</source>
      <comment>head of a column</comment>
      <translation>يتبنّى</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>claims responsibility</source>
      <comment>term</comment>
      <translation>يتبنى المسؤولية</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>claims weighed: {names}</source>
      <translation>الإفادات الموزونة: {names}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/planning.py"/>
      <location filename="desktop/timeline/hands/voice.py"/>
      <source>closed group</source>
      <translation>مجموعة مغلقة</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/editions.py"/>
      <source>coloured by {colouring}</source>
      <translation>ملون بحسب {colouring}</translation>
    </message>
    <message>
      <location filename="desktop/window/mapping.py"/>
      <source>colours of the timeline’s lanes</source>
      <translation>ألوان مسارات الخط الزمني</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/plate.py"/>
      <source>column {column} of {across}</source>
      <translation>العمود {column} من {across}</translation>
    </message>
    <message>
      <location filename="desktop/map/legend.py"/>
      <location filename="desktop/timeline/drawing/samples.py"/>
      <source>confirmed</source>
      <translation>مؤكدة</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger.py"/>
      <source>confirms</source>
      <comment>head of a column</comment>
      <translation>يؤكّد</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>confirms</source>
      <comment>term</comment>
      <translation>يؤكد</translation>
    </message>
    <message>
      <location filename="desktop/network/words.py"/>
      <source>contradicts</source>
      <translation>يناقض</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>contradicts</source>
      <comment>term</comment>
      <translation>يناقض</translation>
    </message>
    <message>
      <location filename="db/sharing/whole_copy.py"/>
      <source>copying the case</source>
      <translation>نسخ القضية</translation>
    </message>
    <message>
      <location filename="db/reading/plain_text.py"/>
      <source>copyright line</source>
      <translation>سطر حقوق النشر</translation>
    </message>
    <message>
      <location filename="db/reading/plain_text.py"/>
      <source>copyright line, kept as outlet and year</source>
      <translation>سطر حقوق النشر، حُفظ وسيلةَ إعلام وسنةً</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>corrected by</source>
      <translation>صححه</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>corrects</source>
      <comment>term</comment>
      <translation>يصحح</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>could not be read</source>
      <translation>تعذرت قراءته</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>counted from</source>
      <translation>محسوب من</translation>
    </message>
    <message>
      <location filename="db/strangers/fresh.py"/>
      <source>counting claims</source>
      <translation>عدّ الإفادات</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>cut where they crossed what was withheld</source>
      <translation>قُطعت حيث تقاطعت مع ما حُجب</translation>
    </message>
    <message>
      <location filename="desktop/timeline/drawing/samples.py"/>
      <source>darker is more</source>
      <translation>الأغمق أكثر</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>data set</source>
      <translation>مجموعة بيانات</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_rows.py"/>
      <source>dataset row</source>
      <translation>صف من مجموعة بيانات</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>date confirmed by</source>
      <translation>التاريخ أكده</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>date in words</source>
      <translation>التاريخ بالكلمات</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <location filename="db/reading/plain_text.py"/>
      <source>date line</source>
      <translation>سطر التاريخ</translation>
    </message>
    <message>
      <location filename="db/reading/plain_text.py"/>
      <source>date of publication, kept as the date</source>
      <translation>تاريخ النشر، حُفظ تاريخًا</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/arcs.py"/>
      <source>dated from it</source>
      <translation>أُرّخ منه</translation>
    </message>
    <message>
      <location filename="db/exchange/reference_previews.py"/>
      <location filename="db/exchange/references.py"/>
      <source>dates that were not understood</source>
      <translation>تواريخ لم تُفهم</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>day</source>
      <translation>يوم</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/clocks.py"/>
      <source>day 0</source>
      <translation>اليوم 0</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_dates.py"/>
      <source>day and month can be swapped; kept as one of the two days</source>
      <translation>يمكن تبديل اليوم والشهر؛ حُفظ على أنه أحد اليومين</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_dates.py"/>
      <source>day and month can be swapped; the words of the date are kept</source>
      <translation>يمكن تبديل اليوم والشهر؛ حُفظت كلمات التاريخ</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_dates.py"/>
      <source>day and month can only be read the other way round than in the rest of the table</source>
      <translation>لا يُقرأ اليوم والشهر إلا بعكس ترتيبهما في بقية الجدول</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>day the words were published</source>
      <translation>يوم نشر الكلمات</translation>
    </message>
    <message>
      <location filename="db/records/bulk/dates.py"/>
      <source>days</source>
      <translation>أيام</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>decade</source>
      <translation>عقد</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>declines to comment</source>
      <comment>term</comment>
      <translation>يمتنع عن التعليق</translation>
    </message>
    <message>
      <location filename="db/records/bulk/deleting.py"/>
      <source>deleted</source>
      <translation>محذوف</translation>
    </message>
    <message>
      <location filename="db/merging/comparing.py"/>
      <source>deleted here</source>
      <translation>محذوف هنا</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflict_list.py"/>
      <source>deleted on one side, needed on the other</source>
      <translation>محذوف في جانب، مطلوب في الآخر</translation>
    </message>
    <message>
      <location filename="db/merging/comparing.py"/>
      <source>deleted there</source>
      <translation>محذوف هناك</translation>
    </message>
    <message>
      <location filename="desktop/map/legend.py"/>
      <location filename="desktop/timeline/drawing/samples.py"/>
      <source>denied</source>
      <translation>منفية</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/spoken.py"/>
      <source>denied by {listed}</source>
      <translation>نفاها {listed}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger.py"/>
      <source>denies</source>
      <comment>head of a column</comment>
      <translation>ينفي</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>denies</source>
      <comment>term</comment>
      <translation>ينفي</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>detail of the case</source>
      <translation>تفصيل من القضية</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/arcs.py"/>
      <source>disagrees</source>
      <translation>يخالف</translation>
    </message>
    <message>
      <location filename="desktop/map/legend.py"/>
      <location filename="desktop/timeline/drawing/samples.py"/>
      <source>disputed</source>
      <translation>متنازع عليها</translation>
    </message>
    <message>
      <location filename="desktop/map/legend.py"/>
      <source>disputed border, as Natural Earth draws it</source>
      <translation>حدود متنازع عليها، كما ترسمها Natural Earth</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger.py"/>
      <source>disputes</source>
      <comment>head of a column</comment>
      <translation>يعترض</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>disputes</source>
      <comment>term</comment>
      <translation>يعترض</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>dozens</source>
      <comment>term</comment>
      <translation>عشرات</translation>
    </message>
    <message>
      <location filename="db/sharing/redaction.py"/>
      <source>each of its names has “name”, and may have “also”, “kind” and “code”</source>
      <translation>لكل من أسمائه «name»، وقد يكون له «also» و«kind» و«code»</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>earlier</source>
      <translation>أقدم</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>edited here, stays where you edited it</source>
      <translation>حُرّر هنا، ويبقى حيث حررته</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/gaps.py"/>
      <source>either can be the first · {where}</source>
      <translation>يمكن لأي منهما أن يكون الأول · {where}</translation>
    </message>
    <message>
      <location filename="db/sharing/handing_over.py"/>
      <source>encrypting it</source>
      <translation>تعميته</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>entries of the log</source>
      <translation>مواد السجل</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>entry of the log</source>
      <translation>مادة السجل</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_row.py"/>
      <source>era</source>
      <translation>حقبة</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sources_part.py"/>
      <source>every date given</source>
      <translation>كل تاريخ معطى</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>every {field_words}</source>
      <translation>كل {field_words}</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>everybody who reports it does so with reserve</source>
      <translation>كل من يفيد بها يفعل ذلك بتحفظ</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <location filename="desktop/notes/page.py"/>
      <source>everything</source>
      <translation>كل شيء</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>everything of “{record}”</source>
      <translation>كل ما في «{record}»</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>exactly</source>
      <comment>term</comment>
      <translation>بالضبط</translation>
    </message>
    <message>
      <location filename="desktop/map/measure.py"/>
      <location filename="desktop/map/placing.py"/>
      <source>exactly there</source>
      <translation>هناك بالضبط</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>fields that were withheld</source>
      <translation>حقول حُجبت</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>fights</source>
      <comment>term</comment>
      <translation>يقاتل</translation>
    </message>
    <message>
      <location filename="db/exchange/references.py"/>
      <source>files attached to references were not brought in; where they lie stands in the note</source>
      <translation>لم تُدخل الملفات المرفقة بالمراجع؛ ومكانها مذكور في الملاحظة</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>files that cannot be cleared of what they say of their making, or of withheld names</source>
      <translation>ملفات لا يمكن تنقيتها مما تقوله عن صنعها أو من الأسماء المحجوبة</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>follows the file</source>
      <translation>يتبع الملف</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>for</source>
      <translation>مع</translation>
    </message>
    <message>
      <location filename="db/export/withholding.py"/>
      <location filename="db/sharing/rules.py"/>
      <source>from a dataset whose licence does not allow passing it on</source>
      <translation>من مجموعة بيانات لا تسمح رخصتها بتسليمها</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>from a source that is gone</source>
      <translation>من مصدر زال</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/clock_change.py"/>
      <source>from {early} to {late}</source>
      <translation>من {early} إلى {late}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/clock_change.py"/>
      <source>from {late} to {early}: this hour came twice</source>
      <translation>من {late} إلى {early}: تكررت هذه الساعة مرتين</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>from {shown} on</source>
      <translation>من {shown} فصاعدًا</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>from “{name}”</source>
      <translation>من «{name}»</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>gave rise to</source>
      <comment>term</comment>
      <translation>انشق عنه</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>go to a place…</source>
      <translation>الذهاب إلى مكان…</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing.py"/>
      <source>gone from {title}</source>
      <translation>زالت من {title}</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>graded {letters}{digits}</source>
      <translation>بتقييم {letters}{digits}</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>graded {names}</source>
      <translation>بتقييم {names}</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>has a dispute</source>
      <translation>فيها نزاع</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>has as member</source>
      <comment>term</comment>
      <translation>من أعضائه</translation>
    </message>
    <message>
      <location filename="db/records/bulk/dates.py"/>
      <source>has no date</source>
      <translation>بلا تاريخ</translation>
    </message>
    <message>
      <location filename="db/records/bulk/settable.py"/>
      <source>has no place</source>
      <translation>بلا مكان</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>heard on the radio; a row of a data set</source>
      <translation>سُمع في الإذاعة؛ صف من مجموعة بيانات</translation>
    </message>
    <message>
      <location filename="desktop/intake/rows.py"/>
      <source>held already</source>
      <translation>محفوظ من قبل</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <location filename="db/exchange/pasted.py"/>
      <source>held already; nothing was added</source>
      <translation>محفوظ من قبل؛ لم يُضف شيء</translation>
    </message>
    <message>
      <location filename="desktop/incidents/dates_given.py"/>
      <source>held to be right</source>
      <translation>يُعدّ صحيحًا</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/details.py"/>
      <source>held, {count} letters</source>
      <translation>محفوظ، {count} حرف</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>holding or belonging to a withheld name</source>
      <translation>يحمل اسمًا محجوبًا أو يخصه</translation>
    </message>
    <message>
      <location filename="db/strangers/permitted.py"/>
      <source>holds a NUL character</source>
      <translation>يحمل محرف NUL</translation>
    </message>
    <message>
      <location filename="db/strangers/taking.py"/>
      <source>holds a date that is none</source>
      <translation>يحمل تاريخًا ليس بتاريخ</translation>
    </message>
    <message>
      <location filename="db/strangers/taking.py"/>
      <source>holds a value that no case has there</source>
      <translation>يحمل قيمة لا تحملها أي قضية هناك</translation>
    </message>
    <message>
      <location filename="db/strangers/permitted.py"/>
      <source>holds bytes</source>
      <translation>يحمل بايتات</translation>
    </message>
    <message>
      <location filename="db/records/bulk/dates.py"/>
      <source>hours</source>
      <translation>ساعات</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>how claims fit these explanations</source>
      <translation>مدى اتفاق الإفادات مع هذه التفسيرات</translation>
    </message>
    <message>
      <location filename="desktop/map/legend.py"/>
      <location filename="desktop/map/measure.py"/>
      <source>how exactly is not said</source>
      <translation>لم يُذكر كيف بالضبط</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>how it counts</source>
      <translation>كيف يُحسب</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>how reliable we find these sources and outlets</source>
      <translation>مدى موثوقية هذه المصادر ووسائل الإعلام في نظرنا</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>how we grade what goes, unless the reasons rest on what stays</source>
      <translation>كيف نقيّم ما يخرج، إلا إذا استندت الأسباب إلى ما يبقى</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source>id {native} has changed since it was imported: {names}</source>
      <translation>المعرّف {native} تغير منذ استيراده: {names}</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source>id {native} is the same, but its columns mean something else now</source>
      <translation>المعرّف {native} كما هو، لكن أعمدته تعني الآن شيئًا آخر</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>id {native} · no longer in the file{edited} · {kept}</source>
      <translation>المعرّف {native} · لم يعد في الملف{edited} · {kept}</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>in any way</source>
      <translation>على أي وجه</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/arcs.py"/>
      <source>in retaliation</source>
      <translation>على سبيل الرد</translation>
    </message>
    <message>
      <location filename="db/records/bulk/deleting.py"/>
      <source>in the case</source>
      <translation>في القضية</translation>
    </message>
    <message>
      <location filename="db/records/likely.py"/>
      <source>in this text</source>
      <translation>في هذا النص</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/sources/card_likeness.py"/>
      <source>in {count:,} passages</source>
      <translation>
        <numerusform>في لا مقاطع</numerusform>
        <numerusform>في مقطع واحد</numerusform>
        <numerusform>في مقطعين</numerusform>
        <numerusform>في {count:,} مقاطع</numerusform>
        <numerusform>في {count:,} مقطعًا</numerusform>
        <numerusform>في {count:,} مقطع</numerusform>
      </translation>
      <extra-singular>in one passage</extra-singular>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>in {name}</source>
      <translation>في {name}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>in {name}, {back}</source>
      <translation>في {name}، {back}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>in {where}</source>
      <translation>في {where}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <location filename="desktop/notes/table.py"/>
      <source>incident</source>
      <translation>حادثة</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <location filename="desktop/merging/pane.py"/>
      <source>incidents</source>
      <translation>حوادث</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>includes</source>
      <comment>term</comment>
      <translation>يضم</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>including {words} {who}</source>
      <translation>منهم {words} {who}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>investigates</source>
      <comment>term</comment>
      <translation>يحقق</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>is a later version of it</source>
      <translation>إصدار لاحق منه</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is a member of</source>
      <comment>term</comment>
      <translation>عضو في</translation>
    </message>
    <message>
      <location filename="db/strangers/permitted.py"/>
      <source>is a number out of range</source>
      <translation>رقم خارج النطاق</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is allegedly sponsored by</source>
      <comment>term</comment>
      <translation>يُزعم أنه يرعاه</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is allied with</source>
      <comment>term</comment>
      <translation>حليف</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is answered by</source>
      <comment>term</comment>
      <translation>يرد عليه</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is based on</source>
      <comment>term</comment>
      <translation>يستند إلى</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>is based on it</source>
      <translation>يستند إليه</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is confirmed by</source>
      <comment>term</comment>
      <translation>يؤكده</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is contradicted by</source>
      <comment>term</comment>
      <translation>يناقضه</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is corrected by</source>
      <comment>term</comment>
      <translation>يصححه</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is denied by</source>
      <comment>term</comment>
      <translation>ينفيه</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is fought by</source>
      <comment>term</comment>
      <translation>يقاتله</translation>
    </message>
    <message>
      <location filename="db/records/incident_links.py"/>
      <source>is in one series with</source>
      <translation>في سلسلة واحدة مع</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is in retaliation for</source>
      <comment>term</comment>
      <translation>انتقام من</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is led by</source>
      <comment>term</comment>
      <translation>يقوده</translation>
    </message>
    <message>
      <location filename="db/strangers/permitted.py"/>
      <source>is longer than {most:,} bytes</source>
      <translation>أطول من {most:,} من البايتات</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>is mentioned with</source>
      <translation>تُذكر مع</translation>
    </message>
    <message>
      <location filename="db/strangers/permitted.py"/>
      <source>is no finite number</source>
      <translation>ليس عددًا منتهيًا</translation>
    </message>
    <message>
      <location filename="db/strangers/permitted.py"/>
      <source>is not a date</source>
      <translation>ليس تاريخًا</translation>
    </message>
    <message>
      <location filename="db/strangers/permitted.py"/>
      <source>is not the JSON that belongs there</source>
      <translation>ليس JSON المناسب لذلك الموضع</translation>
    </message>
    <message>
      <location filename="db/strangers/permitted.py"/>
      <source>is not {words}</source>
      <translation>ليس {words}</translation>
    </message>
    <message>
      <location filename="db/records/incident_links.py"/>
      <source>is part of</source>
      <translation>جزء من</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is part of</source>
      <comment>term</comment>
      <translation>جزء من</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is quoted by</source>
      <comment>term</comment>
      <translation>يقتبس منه</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is repeated by</source>
      <comment>term</comment>
      <translation>يكرره</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is retaliated for by</source>
      <comment>term</comment>
      <translation>انتُقم له بـ</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is retracted by</source>
      <comment>term</comment>
      <translation>يسحبه</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is spoken for by</source>
      <comment>term</comment>
      <translation>الناطق باسمه</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is successor of</source>
      <comment>term</comment>
      <translation>خليفة</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is supported by</source>
      <comment>term</comment>
      <translation>يدعمه</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/resembling.py"/>
      <source>is the same as</source>
      <translation>هي نفسها</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>it comes from a newer Casebinder</source>
      <translation>يأتي من Casebinder أحدث</translation>
    </message>
    <message>
      <location filename="db/sharing/bag.py"/>
      <source>it does not hold one folder</source>
      <translation>لا يحمل مجلدًا واحدًا</translation>
    </message>
    <message>
      <location filename="db/sharing/bag.py"/>
      <source>it has no manifest</source>
      <translation>بلا بيان محتويات</translation>
    </message>
    <message>
      <location filename="db/sharing/zips.py"/>
      <source>it holds a link or a device (“{shown}”)</source>
      <translation>يحمل رابطًا أو جهازًا («{shown}»)</translation>
    </message>
    <message>
      <location filename="db/sharing/zips.py"/>
      <source>it holds a name that is none (“{shown}”)</source>
      <translation>يحمل اسمًا ليس باسم («{shown}»)</translation>
    </message>
    <message>
      <location filename="db/sharing/zips.py"/>
      <source>it holds a name that leads out of its folder (“{shown}”)</source>
      <translation>يحمل اسمًا يؤدي إلى خارج مجلده («{shown}»)</translation>
    </message>
    <message>
      <location filename="db/sharing/redaction.py"/>
      <source>it holds something else than “names” and “fields”</source>
      <translation>يحمل شيئًا غير «names» و«fields»</translation>
    </message>
    <message>
      <location filename="db/sharing/zips.py"/>
      <source>it holds “{shown}” twice</source>
      <translation>يحمل «{shown}» مرتين</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>it is claimed by {by} and denied by {others}</source>
      <translation>يتبناها {by} وينفيها {others}</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>it is claimed by {by} and disputed by {others}</source>
      <translation>يتبناها {by} ويعترض عليها {others}</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>it is claimed by {slots} and reported apart from that by {slots2}</source>
      <translation>يتبناها {slots} ويفيد بها على حدة {slots2}</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>it is confirmed by {slots}, held responsible for it</source>
      <translation>يؤكدها {slots} ممن تُنسب إليهم المسؤولية عنها</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>it is denied by {slots}, and nobody stands by it</source>
      <translation>ينفيها {slots}، ولا يتمسك بها أحد</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <location filename="db/sharing/redaction.py"/>
      <source>it is far too long</source>
      <translation>طويل جدًا</translation>
    </message>
    <message>
      <location filename="db/sharing/zips.py"/>
      <source>it is locked with a password of its own, which protects little</source>
      <translation>مقفل بكلمة مرور خاصة به، وهي قليلة الحماية</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>it is not built as a mapping is</source>
      <translation>ليس مبنيًا كما يُبنى التعيين</translation>
    </message>
    <message>
      <location filename="db/sharing/zips.py"/>
      <source>it is packed in a way that Casebinder does not unpack</source>
      <translation>مضغوط بطريقة لا يفكها Casebinder</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>it is reported by {by} and denied by {others}</source>
      <translation>يفيد بها {by} وينفيها {others}</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>it is reported by {by} and disputed by {others}</source>
      <translation>يفيد بها {by} ويعترض عليها {others}</translation>
    </message>
    <message>
      <location filename="db/sharing/zips.py"/>
      <source>it lists too many files</source>
      <translation>يسرد ملفات كثيرة جدًا</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>it names no columns, or one of them twice</source>
      <translation>لا يسمي أعمدة، أو يسمي أحدها مرتين</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <source>it or {names}</source>
      <translation>هو أو {names}</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>it was not made by Casebinder</source>
      <translation>لم يصنعه Casebinder</translation>
    </message>
    <message>
      <location filename="db/records/bulk/dates.py"/>
      <source>its date cannot be moved</source>
      <translation>لا يمكن نقل تاريخه</translation>
    </message>
    <message>
      <location filename="db/records/bulk/dates.py"/>
      <source>its date is not known that exactly</source>
      <translation>تاريخه غير معروف بهذه الدقة</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>its one claim falls</source>
      <translation>تسقط إفادته الوحيدة</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>its title, language, summary, marking and number, without which copies cannot be merged; kept mappings and profiles are the sender's own</source>
      <translation>عنوانها ولغتها وملخصها وتصنيفها ورقمها، ومن دونها لا يمكن دمج النسخ؛ أما التعيينات والملامح المحفوظة فهي للمرسل نفسه</translation>
    </message>
    <message>
      <location filename="db/sharing/zips.py"/>
      <source>its {size:,} bytes say that they become {whole:,}, which no case does</source>
      <translation>تقول بايتاته البالغة {size:,} إنها تصبح {whole:,}، ولا تبلغ ذلك أي قضية</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>keep and tag</source>
      <translation>حفظ ووسم</translation>
    </message>
    <message>
      <location filename="db/exchange/documents.py"/>
      <location filename="db/exchange/pasted.py"/>
      <source>keeping it</source>
      <translation>حفظه</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>kept</source>
      <translation>أُبقي عليه</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/voice.py"/>
      <source>kept at the top</source>
      <translation>مثبت في الأعلى</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>kept beside the old row</source>
      <translation>محفوظ إلى جانب الصف القديم</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/grid.py"/>
      <source>kept in the row</source>
      <translation>محفوظ في الصف</translation>
    </message>
    <message>
      <location filename="db/sharing/kept_keys.py"/>
      <source>key to open shares</source>
      <translation>مفتاح لفتح المشاركات</translation>
    </message>
    <message>
      <location filename="db/sharing/kept_keys.py"/>
      <source>key to sign shares</source>
      <translation>مفتاح لتوقيع المشاركات</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>kind of file</source>
      <translation>نوع الملف</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>known as “Analyst 1” and so on</source>
      <translation>يُعرفون باسم «المحلل 1» وهكذا</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/asking.py"/>
      <source>lanes by</source>
      <translation>المسارات بحسب</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/editions.py"/>
      <source>lanes by {axis}</source>
      <translation>المسارات بحسب {axis}</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <source>language not said</source>
      <translation>اللغة غير مذكورة</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>largest letters of the first page</source>
      <translation>أكبر حروف الصفحة الأولى</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>late 2019 · 3 May · 44 BC · 12 Hut 1401 · 66 million years ago · +3 weeks · a bookmark</source>
      <translation>أواخر 2019 · 3 مايو · ‎44 BC · ‎12 Hut 1401 · ‎66 million years ago · ‎+3 weeks · إشارة مرجعية</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>later</source>
      <translation>لاحق</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_places.py"/>
      <source>latitude and longitude may be swapped, or a sign is missing; kept as given</source>
      <translation>ربما بُدّل خط العرض وخط الطول، أو تنقص إشارة؛ حُفظا كما وردا</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_places.py"/>
      <source>latitude and longitude seem to be swapped; left out</source>
      <translation>يبدو أن خط العرض وخط الطول مبدّلان؛ تُركا</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_places.py"/>
      <source>latitude or longitude is not on Earth; left out</source>
      <translation>خط العرض أو خط الطول ليس على الأرض؛ تُركا</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>leads</source>
      <comment>term</comment>
      <translation>يقود</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>least against it · {count}</source>
      <translation>الأقل ما يناقضه · {count}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/toll_marks.py"/>
      <source>least to most said</source>
      <translation>من أقل ما قيل إلى أكثره</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>leave all</source>
      <translation>ترك الكل</translation>
    </message>
    <message>
      <location filename="desktop/widgets/comparison_signs.py"/>
      <source>left differently</source>
      <translation>تُرك على نحو مختلف</translation>
    </message>
    <message>
      <location filename="desktop/reading/found_names.py"/>
      <source>left out</source>
      <translation>تُرك</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>left out by the profile</source>
      <translation>تركه الملمح</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>left unclear · {detail}</source>
      <translation>تُرك غير واضح · {detail}</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>left unclear: {reason} · {detail}</source>
      <translation>تُرك غير واضح: {reason} · {detail}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/dates_given.py"/>
      <source>less exact, agrees</source>
      <translation>أقل دقة، ومتفق</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>let go</source>
      <translation>ترك</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/planning.py"/>
      <location filename="desktop/timeline/hands/voice.py"/>
      <source>level {depth}</source>
      <translation>المستوى {depth}</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>licence: {licence}</source>
      <translation>الرخصة: {licence}</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>line</source>
      <translation>سطر</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>linked</source>
      <translation>مرتبط</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>links it to {here}</source>
      <translation>يربطه بـ {here}</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>list what has no place</source>
      <translation>سرد ما لا مكان له</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>list what is in view</source>
      <translation>سرد ما هو ظاهر</translation>
    </message>
    <message>
      <location filename="db/strangers/making_safe.py"/>
      <source>looking at the file</source>
      <translation>النظر في الملف</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing.py"/>
      <source>looking for rows that are gone</source>
      <translation>البحث عن صفوف زالت</translation>
    </message>
    <message>
      <location filename="db/merging/comparing.py"/>
      <source>looking for what may be the same</source>
      <translation>البحث عما قد يكون واحدًا</translation>
    </message>
    <message>
      <location filename="db/merging/adopting.py"/>
      <source>looking for what they need</source>
      <translation>البحث عما تحتاج إليه</translation>
    </message>
    <message>
      <location filename="db/merging/merging.py"/>
      <source>looking for what two people left differently</source>
      <translation>البحث عما تركه شخصان على نحو مختلف</translation>
    </message>
    <message>
      <location filename="db/sharing/sharing.py"/>
      <source>looking for what was withheld</source>
      <translation>البحث عما حُجب</translation>
    </message>
    <message>
      <location filename="db/strangers/fresh.py"/>
      <source>making indexes</source>
      <translation>إنشاء الفهارس</translation>
    </message>
    <message>
      <location filename="db/sharing/writing.py"/>
      <location filename="db/strangers/fresh.py"/>
      <location filename="db/strangers/making_safe.py"/>
      <source>making the search index</source>
      <translation>إنشاء فهرس البحث</translation>
    </message>
    <message>
      <location filename="db/exchange/references.py"/>
      <location filename="db/exchange/tables/landing.py"/>
      <location filename="db/exchange/web_archives.py"/>
      <source>making them searchable</source>
      <translation>إتاحة البحث فيها</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/reports.py"/>
      <source>many reports, no incident</source>
      <translation>تقارير كثيرة بلا حادثة</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>marked more strictly than the share, or belonging to something so marked</source>
      <translation>مصنف تصنيفًا أشد من المشاركة، أو يتبع شيئًا مصنفًا كذلك</translation>
    </message>
    <message>
      <location filename="db/export/withholding.py"/>
      <source>marked more strictly than {marking}, or belonging to something so marked</source>
      <translation>مصنف تصنيفًا أشد من {marking}، أو يتبع شيئًا مصنفًا كذلك</translation>
    </message>
    <message>
      <location filename="db/strangers/recovering.py"/>
      <source>mending references</source>
      <translation>إصلاح الإحالات</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>merged into</source>
      <comment>term</comment>
      <translation>اندمج في</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>merged into {}</source>
      <translation>اندمج في {}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/turn_marks.py"/>
      <source>merger</source>
      <translation>دمج</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>met again unchanged</source>
      <translation>صودف مجددًا دون تغيير</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>millennium</source>
      <translation>ألفية</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>millennium {count}</source>
      <translation>الألفية {count}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>millennium {count} BCE</source>
      <translation>الألفية {count} ق.م</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>minute</source>
      <translation>دقيقة</translation>
    </message>
    <message>
      <location filename="db/records/bulk/dates.py"/>
      <source>minutes</source>
      <translation>دقائق</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>moments worth going back to, with the whole case</source>
      <translation>لحظات تستحق العودة إليها، مع القضية كلها</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>month</source>
      <translation>شهر</translation>
    </message>
    <message>
      <location filename="db/records/bulk/dates.py"/>
      <source>months</source>
      <translation>أشهر</translation>
    </message>
    <message>
      <location filename="desktop/incidents/dates_given.py"/>
      <source>more exact</source>
      <translation>أدق</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/toll_marks.py"/>
      <source>more {what} in a strip</source>
      <translation>مزيد من {what} في شريط</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>move down</source>
      <translation>نقل إلى أسفل</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>move to the left</source>
      <translation>نقل إلى اليسار</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>move to the right</source>
      <translation>نقل إلى اليمين</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>move up</source>
      <translation>نقل إلى أعلى</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/sources.py"/>
      <source>much of the text is the same</source>
      <translation>جزء كبير من النص واحد</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>named spans of time, with the whole case</source>
      <translation>فترات زمنية مسماة، مع القضية كلها</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>named, not held</source>
      <translation>مسمى وغير محفوظ</translation>
    </message>
    <message>
      <location filename="db/strangers/logged.py"/>
      <source>names a field that does not exist (“{table}.{field}”)</source>
      <translation>يسمي حقلًا غير موجود («{table}.{field}»)</translation>
    </message>
    <message>
      <location filename="db/strangers/making_safe.py"/>
      <source>names a table that does not exist</source>
      <translation>يسمي جدولًا غير موجود</translation>
    </message>
    <message>
      <location filename="db/sharing/profiles.py"/>
      <source>names of analysts</source>
      <translation>أسماء المحللين</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>near the town, or a small area around it</source>
      <translation>قرب البلدة، أو منطقة صغيرة حولها</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>nearly the same text</source>
      <translation>النص نفسه تقريبًا</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>nearly the same text as another source</source>
      <translation>النص نفسه تقريبًا كما في مصدر آخر</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <location filename="desktop/incidents/judgement.py"/>
      <source>neither</source>
      <translation>لا هذا ولا ذاك</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/turn_marks.py"/>
      <source>new name</source>
      <translation>اسم جديد</translation>
    </message>
    <message>
      <location filename="db/columns/facts.py"/>
      <source>no date</source>
      <translation>بلا تاريخ</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>no date read from “{phrase}”</source>
      <translation>لم يُقرأ تاريخ من «{phrase}»</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>no figure</source>
      <translation>لا رقم</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>no figure is left</source>
      <translation>لا يبقى رقم</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/acts_model.py"/>
      <location filename="desktop/shortcuts/view.py"/>
      <source>no keys</source>
      <translation>لا مفاتيح</translation>
    </message>
    <message>
      <location filename="desktop/timeline/drawing/samples.py"/>
      <source>no known end</source>
      <translation>بلا نهاية معروفة</translation>
    </message>
    <message>
      <location filename="desktop/window/mapping.py"/>
      <source>no lane</source>
      <translation>لا مسار</translation>
    </message>
    <message>
      <location filename="desktop/actors/said_part.py"/>
      <source>no quote: {no_quote_reason}</source>
      <translation>بلا اقتباس: {no_quote_reason}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/drawing/samples.py"/>
      <source>no room for more</source>
      <translation>لا متسع لمزيد</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/spoken.py"/>
      <source>no source</source>
      <translation>لا مصدر</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>no town; the point is that of the district</source>
      <translation>لا بلدة؛ النقطة هي نقطة المنطقة الإدارية</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_parties.py"/>
      <source>nobody is named; no actor was made of it</source>
      <translation>لم يُذكر اسم أحد؛ لم تُصنع منه جهة فاعلة</translation>
    </message>
    <message>
      <location filename="desktop/incidents/when_and_where.py"/>
      <source>nobody named</source>
      <translation>لم يُذكر اسم أحد</translation>
    </message>
    <message>
      <location filename="db/exchange/imports.py"/>
      <source>nobody said what the columns become; it was guessed</source>
      <translation>لم يقل أحد ما مآل الأعمدة؛ جرى تخمينه</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>nobody says so but {slots}</source>
      <translation>لا يقول ذلك إلا {slots}</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/acts_model.py"/>
      <location filename="db/records/figures.py"/>
      <source>none</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>none</source>
      <comment>remembered</comment>
      <translation>لا شيء</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>none leads yet</source>
      <translation>لا متقدم بعد</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>none of the {count} origins that report it is rated A, B or C</source>
      <translation>ليس بين المصادر الأصلية الـ{count} التي تفيد بها ما تقييمه A أو B أو C</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>not ({text_})</source>
      <translation>ليس ({text_})</translation>
    </message>
    <message>
      <location filename="db/exchange/references.py"/>
      <source>not brought in: {names}</source>
      <translation>لم يُدخل: {names}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>not decided yet</source>
      <translation>لم يتقرر بعد</translation>
    </message>
    <message>
      <location filename="desktop/incidents/hypothesis_matrix.py"/>
      <source>not diagnostic: fits all alike</source>
      <translation>لا يميّز: يتفق معها كلها على السواء</translation>
    </message>
    <message>
      <location filename="db/records/hypotheses.py"/>
      <source>not filled in</source>
      <translation>لم يُملأ</translation>
    </message>
    <message>
      <location filename="desktop/network/words.py"/>
      <source>not in this time</source>
      <translation>ليس في هذه المدة</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <location filename="db/records/figures.py"/>
      <source>not known</source>
      <translation>غير معروف</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>not made by Casebinder</source>
      <translation>لم يصنعه Casebinder</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>not said</source>
      <translation>لم يُذكر</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>not shown</source>
      <translation>غير معروض</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <location filename="db/records/figures.py"/>
      <source>not stated</source>
      <translation>غير مذكور</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>not there any more</source>
      <translation>لم يعد هناك</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks.py"/>
      <location filename="desktop/intake/rows.py"/>
      <source>not used</source>
      <translation>غير مستعمل</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>not weighed</source>
      <translation>غير موزون</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>not {text_}</source>
      <translation>ليس {text_}</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>notes</source>
      <translation>ملاحظات</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>notes on what goes; never private ones</source>
      <translation>ملاحظات على ما يخرج؛ ولا تخرج الخاصة أبدًا</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/pane.py"/>
      <location filename="desktop/widgets/falling.py"/>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source>nothing</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_changes.py"/>
      <source>nothing but blanks</source>
      <translation>لا شيء سوى فراغات</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>nothing is left of {joined}</source>
      <translation>لا يبقى شيء من {joined}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>nothing is left, {all_of_it}</source>
      <translation>لا يبقى شيء، {all_of_it}</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>nothing yet</source>
      <translation>لا شيء بعد</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <location filename="desktop/timeline/moving/destinations.py"/>
      <source>now</source>
      <translation>الآن</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/toll_marks.py"/>
      <source>number not known</source>
      <translation>العدد غير معروف</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>numbers elsewhere</source>
      <translation>أرقام في مواضع أخرى</translation>
    </message>
    <message>
      <location filename="desktop/actors/names_part.py"/>
      <source>of the other profile</source>
      <translation>من الملمح الآخر</translation>
    </message>
    <message>
      <location filename="desktop/actors/names_part.py"/>
      <source>of {isolated}</source>
      <translation>من {isolated}</translation>
    </message>
    <message>
      <location filename="desktop/keeping_copies.py"/>
      <source>of {short}</source>
      <translation>من {short}</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>on it alone</source>
      <translation>عليه وحده</translation>
    </message>
    <message>
      <location filename="db/sharing/redaction.py"/>
      <source>one of its names stands in every case file (“{table}”), so that nobody could tell whether it was withheld; give the whole name</source>
      <translation>أحد أسمائه يرد في كل ملف قضية («{table}»)، فلا يمكن لأحد أن يعرف هل حُجب؛ أعطِ الاسم كاملًا</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>only cells kept in the row</source>
      <translation>خلايا محفوظة في الصف فقط</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/details.py"/>
      <source>only cited</source>
      <translation>مستشهد به فقط</translation>
    </message>
    <message>
      <location filename="desktop/widgets/comparison_signs.py"/>
      <source>only here</source>
      <translation>هنا فقط</translation>
    </message>
    <message>
      <location filename="desktop/widgets/comparison_signs.py"/>
      <source>only in theirs</source>
      <translation>عندهم فقط</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_places.py"/>
      <source>only one of latitude and longitude is given; left out</source>
      <translation>لم يُعط إلا خط العرض أو خط الطول؛ تُرك</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_figures.py"/>
      <source>only the first number of a cell was read</source>
      <translation>لم يُقرأ من الخلية إلا الرقم الأول</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>only what the timeline shows</source>
      <translation>ما يعرضه الخط الزمني فقط</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>open end</source>
      <translation>نهاية مفتوحة</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/planning.py"/>
      <location filename="desktop/timeline/hands/voice.py"/>
      <source>open group</source>
      <translation>مجموعة مفتوحة</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>open start</source>
      <translation>بداية مفتوحة</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>open this mark</source>
      <translation>فتح هذه الإشارة</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>open to-dos</source>
      <translation>مهام مفتوحة</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>opposes it</source>
      <translation>يعارضه</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>order in the day</source>
      <translation>الترتيب في اليوم</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sources_part.py"/>
      <source>origin of {articles} · {claims}</source>
      <translation>المصدر الأصلي لـ {articles} · {claims}</translation>
    </message>
    <message>
      <location filename="db/strangers/mending.py"/>
      <source>originals are not the bytes that were stored</source>
      <translation>أصول ليست هي البايتات التي حُفظت</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>other fields of the citation</source>
      <translation>حقول الاستشهاد الأخرى</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source>our date</source>
      <translation>تاريخنا</translation>
    </message>
    <message>
      <location filename="db/sharing/handing_over.py"/>
      <source>packing it</source>
      <translation>تحزيمه</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/text.py"/>
      <source>page number</source>
      <translation>رقم الصفحة</translation>
    </message>
    <message>
      <location filename="db/exchange/documents.py"/>
      <source>page {read:,} of {count:,}</source>
      <translation>الصفحة {read:,} من {count:,}</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>pages that were not there</source>
      <translation>صفحات لم تكن هناك</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>part of a country, a line or an island</source>
      <translation>جزء من بلد، أو خط أو جزيرة</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>part of a series</source>
      <translation>جزء من سلسلة</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>part of day</source>
      <translation>فترة من اليوم</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/arcs.py"/>
      <source>part of one whole</source>
      <translation>جزء من كل واحد</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>part of the day</source>
      <translation>فترة من اليوم</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>part of year</source>
      <translation>فترة من السنة</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>part taken</source>
      <translation>دور في حادثة</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>passed through</source>
      <translation>مرّ عبر</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>pictures and documents of records that go, without what they say of their making</source>
      <translation>صور ووثائق السجلات التي تخرج، دون ما تقوله عن صنعها</translation>
    </message>
    <message>
      <location filename="desktop/network/words.py"/>
      <source>pinned</source>
      <translation>مثبَّت</translation>
    </message>
    <message>
      <location filename="desktop/merging/pane.py"/>
      <source>places</source>
      <translation>الأماكن</translation>
    </message>
    <message>
      <location filename="db/merging/comparing.py"/>
      <location filename="db/merging/merging.py"/>
      <source>placing what is new on the timeline</source>
      <translation>وضع الجديد على الخط الزمني</translation>
    </message>
    <message>
      <location filename="db/strangers/making_safe.py"/>
      <source>points to a {broken} that is not there</source>
      <translation>يشير إلى {broken} غير موجود</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>position not known</source>
      <translation>الموضع غير معروف</translation>
    </message>
    <message>
      <location filename="desktop/actors/graph.py"/>
      <source>possible or alleged</source>
      <translation>محتمل أو مزعوم</translation>
    </message>
    <message>
      <location filename="desktop/timeline/drawing/samples.py"/>
      <source>possible time</source>
      <translation>الوقت المحتمل</translation>
    </message>
    <message>
      <location filename="desktop/network/words.py"/>
      <source>possibly in this time</source>
      <translation>ربما في هذا الوقت</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>precision in metres</source>
      <translation>الدقة بالأمتار</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>print or export the map…</source>
      <translation>طباعة الخريطة أو تصديرها…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>printed {said}</source>
      <translation>مطبوع {said}</translation>
    </message>
    <message>
      <location filename="db/export/withholding.py"/>
      <location filename="db/sharing/rules.py"/>
      <source>private, or belonging to something private</source>
      <translation>خاص، أو تابع لشيء خاص</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger.py"/>
      <source>probes</source>
      <comment>head of a column</comment>
      <translation>يحقّق</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>published by {name}</source>
      <translation>نشره {name}</translation>
    </message>
    <message>
      <location filename="db/merging/resemblance.py"/>
      <location filename="db/records/wording.py"/>
      <source>published in</source>
      <translation>نُشر في</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/table.py"/>
      <source>put off; {reasons}</source>
      <translation>مؤجَّل؛ {reasons}</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>put the place of the incident by hand…</source>
      <translation>وضع مكان الحادثة يدويًا…</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>quote {number}</source>
      <translation>الاقتباس {number}</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>quoted by</source>
      <translation>يقتبس منه</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>quotes</source>
      <comment>term</comment>
      <translation>يقتبس من</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>quotes it</source>
      <translation>يقتبس منه</translation>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>quoting</source>
      <translation>اقتباسًا من</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>range</source>
      <translation>نطاق</translation>
    </message>
    <message>
      <location filename="db/sharing/profiles.py"/>
      <source>reading decisions</source>
      <translation>قرارات القراءة</translation>
    </message>
    <message>
      <location filename="db/merging/merging.py"/>
      <source>reading the fields both know</source>
      <translation>قراءة الحقول المعروفة في الجهتين</translation>
    </message>
    <message>
      <location filename="db/strangers/recovering.py"/>
      <source>reading the pages</source>
      <translation>قراءة الصفحات</translation>
    </message>
    <message>
      <location filename="db/strangers/recovering.py"/>
      <source>reading {table}</source>
      <translation>قراءة {table}</translation>
    </message>
    <message>
      <location filename="db/reading/archives.py"/>
      <source>record {record} at byte {position}</source>
      <translation>السجل {record} عند البايت {position}</translation>
    </message>
    <message>
      <location filename="db/exchange/reference_previews.py"/>
      <location filename="db/exchange/references.py"/>
      <source>references that are in the case already</source>
      <translation>مراجع موجودة في القضية</translation>
    </message>
    <message>
      <location filename="db/exchange/references.py"/>
      <source>references that were edited in their list since they were imported</source>
      <translation>مراجع عُدّلت في قائمتها بعد استيرادها</translation>
    </message>
    <message>
      <location filename="db/exchange/reference_previews.py"/>
      <source>references that were edited in their list; what nobody changed here follows</source>
      <translation>مراجع عُدّلت في قائمتها؛ وما لم يغيره أحد هنا يتبعها</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>repeats</source>
      <comment>term</comment>
      <translation>يكرر</translation>
    </message>
    <message>
      <location filename="db/reading/plain_text.py"/>
      <source>repeats an earlier paragraph word for word</source>
      <translation>يكرر فقرة سابقة كلمة بكلمة</translation>
    </message>
    <message>
      <location filename="db/reading/plain_text.py"/>
      <source>repeats an earlier picture caption word for word</source>
      <translation>يكرر تعليق صورة سابقًا كلمة بكلمة</translation>
    </message>
    <message>
      <location filename="desktop/incidents/wide_ledger.py"/>
      <source>repeats another</source>
      <translation>يكرر غيره</translation>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>repeats others</source>
      <translation>يكرر غيره</translation>
    </message>
    <message>
      <location filename="desktop/incidents/wide_ledger.py"/>
      <source>repeats {isolated}</source>
      <translation>يكرر {isolated}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>repeats {others}</source>
      <translation>يكرر {others}</translation>
    </message>
    <message>
      <location filename="desktop/map/legend.py"/>
      <location filename="desktop/timeline/drawing/samples.py"/>
      <source>reported</source>
      <translation>مُبلَّغ عنها</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger.py"/>
      <source>reports</source>
      <comment>head of a column</comment>
      <translation>يُبلغ</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>reports</source>
      <comment>term</comment>
      <translation>يفيد</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>republished by</source>
      <translation>أعاد نشره</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>republishes</source>
      <comment>term</comment>
      <translation>يعيد نشر</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>republishes it</source>
      <translation>يعيد نشره</translation>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>republishing</source>
      <translation>إعادة نشر لـ</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>resting on something that stays</source>
      <translation>مستند إلى شيء يبقى</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>rests on one origin</source>
      <translation>يستند إلى مصدر أصلي واحد</translation>
    </message>
    <message>
      <location filename="desktop/incidents/heading.py"/>
      <location filename="db/asking/wording.py"/>
      <source>rests on one source</source>
      <translation>يستند إلى مصدر واحد</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>rests on several origins or none</source>
      <translation>يستند إلى عدة مصادر أصلية أو لا يستند إلى أي منها</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>rests on several sources or none</source>
      <translation>يستند إلى عدة مصادر أو لا يستند إلى أي منها</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>retracts</source>
      <comment>term</comment>
      <translation>يتراجع</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>rival explanations of what goes</source>
      <translation>تفسيرات متنافسة لما يخرج</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>row of a data set</source>
      <translation>صف من مجموعة بيانات</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>row {number:,} · {fields} · {done}</source>
      <translation>الصف {number:,} · {fields} · {done}</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks.py"/>
      <source>row {row:,}</source>
      <translation>الصف {row:,}</translation>
    </message>
    <message>
      <location filename="db/strangers/mending.py"/>
      <source>rows of data sets are not what was stored</source>
      <translation>صفوف مجموعات البيانات ليست كما حُفظت</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>rule: {short_rule}</source>
      <translation>القاعدة: {short_rule}</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/text.py"/>
      <source>running head or foot, repeated on {count} pages</source>
      <translation>ترويسة أو تذييل متكرر في {count} صفحات</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>said on</source>
      <translation>قيل في</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>said {said}</source>
      <translation>قيل {said}</translation>
    </message>
    <message>
      <location filename="db/records/likely.py"/>
      <source>same day</source>
      <translation>اليوم نفسه</translation>
    </message>
    <message>
      <location filename="db/records/likely.py"/>
      <source>same days</source>
      <translation>الأيام نفسها</translation>
    </message>
    <message>
      <location filename="db/records/likely.py"/>
      <source>same month</source>
      <translation>الشهر نفسه</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>same or not</source>
      <translation>متطابق أم لا</translation>
    </message>
    <message>
      <location filename="db/records/likely.py"/>
      <source>same time</source>
      <translation>الوقت نفسه</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>saved view</source>
      <translation>عرض محفوظ</translation>
    </message>
    <message>
      <location filename="db/strangers/logged.py"/>
      <source>says of “{table}.{field}” what {trouble}</source>
      <translation>يقول عن «{table}.{field}» ما {trouble}</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>season</source>
      <translation>فصل من السنة</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>second</source>
      <translation>ثانية</translation>
    </message>
    <message>
      <location filename="db/reading/plain_text.py"/>
      <source>section label</source>
      <translation>عنوان قسم</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>series of which an incident goes</source>
      <translation>سلسلة تخرج إحدى حوادثها</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>set</source>
      <comment>of dates</comment>
      <translation>مجموعة</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>set aside</source>
      <translation>مُستبعَد</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures.py"/>
      <source>set by hand</source>
      <translation>محدَّد يدويًا</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>several</source>
      <comment>term</comment>
      <translation>عدة</translation>
    </message>
    <message>
      <location filename="desktop/map/legend.py"/>
      <source>several, and how they stand</source>
      <translation>عدة، وكيف تتوزع</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>shares the acronym {other}</source>
      <translation>يشترك في الاختصار {other}</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>shares the name {other}</source>
      <translation>يشترك في الاسم {other}</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>show everything</source>
      <translation>إظهار كل شيء</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>shown</source>
      <translation>معروض</translation>
    </message>
    <message>
      <location filename="db/sharing/handing_over.py"/>
      <source>signing it</source>
      <translation>توقيعه</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger.py"/>
      <source>silent</source>
      <comment>head of a column</comment>
      <translation>صامت</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>similar spelling {own} / {other}</source>
      <translation>كتابة متشابهة {own} / {other}</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/finding.py"/>
      <source>similar spelling: {own}, {other}</source>
      <translation>كتابة متشابهة: {own}، {other}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/relation_words.py"/>
      <source>since {first}</source>
      <translation>منذ {first}</translation>
    </message>
    <message>
      <location filename="desktop/actors/names_part.py"/>
      <source>since {show_short}</source>
      <translation>منذ {show_short}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/list_filter.py"/>
      <location filename="desktop/widgets/ratings.py"/>
      <source>since {since}</source>
      <translation>منذ {since}</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>somebody not named</source>
      <translation>شخص لم يُذكر اسمه</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>somewhere in the country</source>
      <translation>في مكان ما من البلد</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>somewhere in the district</source>
      <translation>في مكان ما من المديرية</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>somewhere in the province</source>
      <translation>في مكان ما من الولاية</translation>
    </message>
    <message>
      <location filename="desktop/map/legend.py"/>
      <source>somewhere in this circle</source>
      <translation>في مكان ما داخل هذه الدائرة</translation>
    </message>
    <message>
      <location filename="desktop/notes/table.py"/>
      <source>source</source>
      <translation>مصدر</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped_rows.py"/>
      <source>source date “{short}”</source>
      <translation>تاريخ المصدر «{short}»</translation>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>source of {gone:,} retracted</source>
      <translation>سُحب مصدر {gone:,}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>source retracted</source>
      <translation>سُحب المصدر</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>source the words stand in</source>
      <translation>المصدر الذي وردت فيه الكلمات</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <location filename="desktop/merging/pane.py"/>
      <source>sources</source>
      <translation>المصادر</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>span</source>
      <translation>مدة</translation>
    </message>
    <message>
      <location filename="db/reading/speech/finding.py"/>
      <source>speaker “{text_}”, {how}</source>
      <translation>المتحدث «{text_}»، {how}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>speaks for</source>
      <comment>term</comment>
      <translation>ناطق باسم</translation>
    </message>
    <message>
      <location filename="desktop/network/words.py"/>
      <source>speaks of</source>
      <translation>يتحدث عن</translation>
    </message>
    <message>
      <location filename="db/strangers/logged.py"/>
      <source>speaks of a row that is not there ({table} {lost})</source>
      <translation>يتحدث عن صف غير موجود ({table} {lost})</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/turn_marks.py"/>
      <source>split</source>
      <translation>فصل</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>split from</source>
      <comment>term</comment>
      <translation>منشق عن</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>split from {}</source>
      <translation>انشق عن {}</translation>
    </message>
    <message>
      <location filename="desktop/merging/choice_card.py"/>
      <source>stands now</source>
      <translation>هو الآن</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>stays as it is</source>
      <translation>يبقى كما هو</translation>
    </message>
    <message>
      <location filename="db/exchange/recognition.py"/>
      <source>structured data</source>
      <translation>بيانات منظَّمة</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>succeeded by {}</source>
      <translation>خلفه {}</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>succeeded {}</source>
      <translation>خلف {}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/turn_marks.py"/>
      <source>succession</source>
      <translation>تعاقب</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>summary of several events</source>
      <translation>ملخص لعدة أحداث</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>supports</source>
      <comment>term</comment>
      <translation>يدعم</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>supports it</source>
      <translation>يؤيده</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>tagged as gone</source>
      <translation>موسوم بأنه اختفى</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>tagged {name}</source>
      <translation>موسوم بـ{name}</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>tags that something that goes carries</source>
      <translation>وسوم يحملها شيء مما يخرج</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>take all</source>
      <translation>أخذ الكل</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>take what nobody edited</source>
      <translation>أخذ ما لم يعدّله أحد</translation>
    </message>
    <message>
      <location filename="desktop/reading/found_names.py"/>
      <source>taken along</source>
      <translation>أُخذ معه</translation>
    </message>
    <message>
      <location filename="desktop/intake/rows.py"/>
      <source>taken in</source>
      <translation>أُدخل</translation>
    </message>
    <message>
      <location filename="db/strangers/logged.py"/>
      <source>tells of a merge in words that are none of ours</source>
      <translation>يذكر دمجًا بكلمات ليست من كلماتنا</translation>
    </message>
    <message>
      <location filename="db/strangers/mending.py"/>
      <source>texts are not letter for letter what was stored</source>
      <translation>النصوص ليست كما حُفظت حرفًا بحرف</translation>
    </message>
    <message>
      <location filename="db/export/withholding.py"/>
      <source>texts whose licence does not allow passing them on</source>
      <translation>نصوص لا تسمح رخصتها بتمريرها</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>texts whose licence does not allow passing them on; quoted passages of them went</source>
      <translation>نصوص لا تسمح رخصتها بتمريرها؛ خرجت مقاطع مقتبسة منها</translation>
    </message>
    <message>
      <location filename="db/strangers/logged.py"/>
      <source>that field cannot hold</source>
      <translation>لا يتسع له ذلك الحقل</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>that two actors who both go are one; the reason is ours</source>
      <translation>أن جهتين فاعلتين تخرجان معًا هما واحدة؛ والسبب منا</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>the copy</source>
      <translation>النسخة</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>the disk failed</source>
      <translation>تعطل القرص</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_dates.py"/>
      <source>the end comes before the start; the start was used</source>
      <translation>النهاية قبل البداية؛ استُخدمت البداية</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_dates.py"/>
      <source>the end date does not go together with the start; the start was used</source>
      <translation>تاريخ النهاية لا يتفق مع البداية؛ استُخدمت البداية</translation>
    </message>
    <message>
      <location filename="db/exchange/bibtex.py"/>
      <source>the entry at line {line:,} is not closed or has no key</source>
      <translation>المدخل في السطر {line:,} غير مغلق أو بلا مفتاح</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>the exact place</source>
      <translation>المكان الدقيق</translation>
    </message>
    <message>
      <location filename="db/sharing/redaction.py"/>
      <source>the field “{name}” cannot be empty; withhold names in it instead</source>
      <translation>لا يمكن أن يكون الحقل «{name}» فارغًا؛ احجب أسماء فيه بدلًا من ذلك</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped_rows.py"/>
      <source>the figure is outside its lower and higher end; kept as given</source>
      <translation>الرقم خارج حدّيه الأدنى والأعلى؛ أُبقي كما ورد</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks.py"/>
      <source>the file</source>
      <translation>الملف</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_figures.py"/>
      <source>the first number of a range is the larger one; read as a range</source>
      <translation>الرقم الأول في النطاق هو الأكبر؛ قُرئ نطاقًا</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_judging.py"/>
      <source>the id stands in an earlier row too</source>
      <translation>المعرّف وارد في صف سابق أيضًا</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>the ledger would speak for {label}</source>
      <translation>سيشير السجل إلى {label}</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets_header.py"/>
      <source>the line is a note to the table, no row of it</source>
      <translation>السطر ملاحظة على الجدول لا صف منه</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets_header.py"/>
      <source>the line is a sum, no row</source>
      <translation>السطر مجموع لا صف</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped_rows.py"/>
      <source>the lower figure is above the higher one; kept as given</source>
      <translation>الرقم الأدنى أكبر من الأعلى؛ أُبقي كما ورد</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>the mark before</source>
      <translation>العلامة السابقة</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>the names of these actors</source>
      <translation>أسماء هذه الجهات الفاعلة</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>the names of these places</source>
      <translation>أسماء هذه الأماكن</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>the nearest mark above</source>
      <translation>أقرب علامة إلى أعلى</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>the nearest mark below</source>
      <translation>أقرب علامة إلى أسفل</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>the nearest mark to the left</source>
      <translation>أقرب علامة إلى اليسار</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>the nearest mark to the right</source>
      <translation>أقرب علامة إلى اليمين</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>the next mark</source>
      <translation>العلامة التالية</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>the numbers these claims give</source>
      <translation>الأرقام التي تذكرها هذه الإفادات</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>the one that stands in lists, in lanes and on this card.</source>
      <translation>الاسم الذي يظهر في القوائم والمسارات وعلى هذه البطاقة.</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_ratings.py"/>
      <source>the outlet's</source>
      <translation>لوسيلة الإعلام</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_ratings.py"/>
      <source>the outlet's, set aside here</source>
      <translation>لوسيلة الإعلام، مُستبعَد هنا</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>the page is empty</source>
      <translation>الصفحة فارغة</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>the point is that of the province</source>
      <translation>النقطة هي نقطة الولاية</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_places.py"/>
      <source>the position is 0, 0, which mostly means that none was given; left out</source>
      <translation>الموضع 0, 0، ويعني غالبًا أنه لم يُذكر موضع؛ تُرك</translation>
    </message>
    <message>
      <location filename="db/exchange/ris.py"/>
      <location filename="db/exchange/web_of_science.py"/>
      <source>the record is empty</source>
      <translation>السجل فارغ</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source>the row has changed since it was imported; it was kept, and nothing follows it</source>
      <translation>تغير الصف منذ استيراده؛ أُبقي، ولا يتبعه شيء</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source>the row has changed since it was imported; its incident was deleted and stays deleted</source>
      <translation>تغير الصف منذ استيراده؛ حُذفت حادثته وتبقى محذوفة</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source>the row has changed since it was imported; what a person edited of it was kept</source>
      <translation>تغير الصف منذ استيراده؛ أُبقي ما عدّله شخص منه</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source>the row has changed since it was imported; what nobody edited follows the file</source>
      <translation>تغير الصف منذ استيراده؛ وما لم يعدّله أحد يتبع الملف</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped.py"/>
      <source>the row has fewer cells than the header; what is missing is not known</source>
      <translation>في الصف خلايا أقل من الترويسة؛ والناقص غير معروف</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets.py"/>
      <source>the row has more cells than the header</source>
      <translation>في الصف خلايا أكثر من الترويسة</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_judging.py"/>
      <source>the row has no id</source>
      <translation>الصف بلا معرّف</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_judging.py"/>
      <location filename="db/exchange/tables/sheets.py"/>
      <source>the row holds zero bytes</source>
      <translation>في الصف بايتات صفرية</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing.py"/>
      <source>the row is no longer in the dataset; its incident stays</source>
      <translation>لم يعد الصف في مجموعة البيانات؛ وتبقى حادثته</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_judging.py"/>
      <location filename="db/exchange/tables/sheets_header.py"/>
      <source>the row repeats the header</source>
      <translation>الصف يكرر الترويسة</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>the rows of tables these incidents were made from</source>
      <translation>صفوف الجداول التي أُنشئت منها هذه الحوادث</translation>
    </message>
    <message>
      <location filename="db/merging/alike.py"/>
      <location filename="db/records/duplicates/sources.py"/>
      <source>the same DOI</source>
      <translation>DOI نفسه</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/incidents.py"/>
      <source>the same actors</source>
      <translation>الجهات الفاعلة نفسها</translation>
    </message>
    <message>
      <location filename="db/merging/alike.py"/>
      <location filename="db/records/duplicates/sources.py"/>
      <source>the same address</source>
      <translation>العنوان نفسه</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/finding.py"/>
      <source>the same country</source>
      <translation>البلد نفسه</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/incidents.py"/>
      <source>the same dates</source>
      <translation>التواريخ نفسها</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/gaps.py"/>
      <source>the same day</source>
      <translation>اليوم نفسه</translation>
    </message>
    <message>
      <location filename="db/merging/alike.py"/>
      <location filename="db/records/duplicates/incidents.py"/>
      <source>the same days</source>
      <translation>الأيام نفسها</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/incidents.py"/>
      <source>the same figures</source>
      <translation>الأرقام نفسها</translation>
    </message>
    <message>
      <location filename="db/merging/alike.py"/>
      <location filename="db/records/duplicates/sources.py"/>
      <source>the same file</source>
      <translation>الملف نفسه</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/incidents.py"/>
      <source>the same kind</source>
      <translation>النوع نفسه</translation>
    </message>
    <message>
      <location filename="db/merging/duplicates.py"/>
      <source>the same kind, place and days</source>
      <translation>النوع والمكان والأيام نفسها</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>the same name written in the letters of another script.</source>
      <translation>الاسم نفسه مكتوبًا بحروف كتابة أخرى.</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/incidents.py"/>
      <source>the same place</source>
      <translation>المكان نفسه</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_judging.py"/>
      <source>the same row stands above, cell for cell</source>
      <translation>الصف نفسه وارد أعلاه، خلية بخلية</translation>
    </message>
    <message>
      <location filename="db/merging/alike.py"/>
      <location filename="db/records/duplicates/sources.py"/>
      <source>the same text</source>
      <translation>النص نفسه</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>the same text as another source</source>
      <translation>النص نفسه الذي في مصدر آخر</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/incidents.py"/>
      <location filename="db/records/duplicates/sources.py"/>
      <source>the same title</source>
      <translation>العنوان نفسه</translation>
    </message>
    <message>
      <location filename="db/merging/alike.py"/>
      <source>the same title and dates</source>
      <translation>العنوان والتواريخ نفسها</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/sources.py"/>
      <source>the same title and day of publication</source>
      <translation>العنوان ويوم النشر نفسهما</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>the short form made of first letters.</source>
      <translation>الصيغة القصيرة المكوّنة من الحروف الأولى.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <location filename="desktop/widgets/falling.py"/>
      <source>the speaker not named</source>
      <translation>المتحدث غير مسمى</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>the tags of what goes</source>
      <translation>وسوم ما يخرج</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>the texts of these sources: what can be checked</source>
      <translation>نصوص هذه المصادر: ما يمكن التحقق منه</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>the timeline and its filters</source>
      <translation>الخط الزمني ومرشحاته</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>the town named</source>
      <translation>البلدة المسماة</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>the town; the point is that of its district</source>
      <translation>البلدة؛ والنقطة هي نقطة مديريتها</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>the words that these claims, names and ties rest on; of the whole case all</source>
      <translation>الكلمات التي تستند إليها هذه الإفادات والأسماء والصلات؛ ومن القضية الكاملة كلها</translation>
    </message>
    <message>
      <location filename="db/sharing/redaction.py"/>
      <source>there is no field “{name}”</source>
      <translation>لا يوجد حقل «{name}»</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/sources/retraction.py"/>
      <source>these {count:,} claims</source>
      <translation>
        <numerusform>لا إفادات</numerusform>
        <numerusform>هذه الإفادة</numerusform>
        <numerusform>هاتان الإفادتان</numerusform>
        <numerusform>هذه الإفادات الـ{count:,}</numerusform>
        <numerusform>هذه الإفادات الـ{count:,}</numerusform>
        <numerusform>هذه الإفادات الـ{count:,}</numerusform>
      </translation>
      <extra-singular>this claim</extra-singular>
    </message>
    <message>
      <location filename="desktop/incidents/when_and_where.py"/>
      <source>they agree</source>
      <translation>متفقة</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>this case</source>
      <translation>هذه القضية</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>this one or another, as the text says</source>
      <translation>هذا أو غيره، كما يقول النص</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>threatens</source>
      <comment>term</comment>
      <translation>يهدد</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/arcs.py"/>
      <source>through sources</source>
      <translation>عبر المصادر</translation>
    </message>
    <message>
      <location filename="db/reading/speech/finding.py"/>
      <source>through {through}</source>
      <translation>عبر {through}</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>through {via}</source>
      <translation>عبر {via}</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>ties between two actors who both go</source>
      <translation>صلات بين جهتين فاعلتين تخرجان معًا</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>time at the scene, {place_words}</source>
      <translation>الوقت في موقع الحدث، {place_words}</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>time of day</source>
      <translation>وقت اليوم</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <source>to be checked</source>
      <translation>للتحقق</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks.py"/>
      <location filename="desktop/intake/rows.py"/>
      <location filename="db/exchange/remarks_table.py"/>
      <source>to look at</source>
      <translation>للنظر فيه</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>to which series these incidents belong</source>
      <translation>إلى أي سلسلة تنتمي هذه الحوادث</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/incidents.py"/>
      <source>told by the same source</source>
      <translation>يرويه المصدر نفسه</translation>
    </message>
    <message>
      <location filename="db/records/likely.py"/>
      <source>told just before</source>
      <translation>رُوي قبله مباشرة</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>too large</source>
      <translation>كبير جدًا</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>took too long</source>
      <translation>استغرق وقتًا طويلًا جدًا</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>took too long to open</source>
      <translation>استغرق فتحه وقتًا طويلًا جدًا</translation>
    </message>
    <message>
      <location filename="desktop/incidents/heading.py"/>
      <source>total of many</source>
      <translation>مجموع لعدة</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>translated by</source>
      <translation>ترجمه</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>translates</source>
      <comment>term</comment>
      <translation>يترجم</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>translates it</source>
      <translation>يترجمه</translation>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>translating</source>
      <translation>ترجمة لـ</translation>
    </message>
    <message>
      <location filename="desktop/reading/speech_fields.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>two security officials</source>
      <translation>مسؤولان أمنيان</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>unchanged pages that are not in this archive</source>
      <translation>صفحات لم تتغير وليست في هذا الأرشيف</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>unreadable</source>
      <translation>غير مقروء</translation>
    </message>
    <message>
      <location filename="desktop/widgets/relation_words.py"/>
      <source>until {last}</source>
      <translation>حتى {last}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/list_filter.py"/>
      <location filename="desktop/widgets/ratings.py"/>
      <source>until {until}</source>
      <translation>حتى {until}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/gaps.py"/>
      <source>up to {far}</source>
      <translation>حتى {far}</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>up to {high}</source>
      <translation>حتى {high}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/reports.py"/>
      <source>up to {most:,}</source>
      <translation>حتى {most:,}</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>updated by</source>
      <translation>حدّثه</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>updates</source>
      <comment>term</comment>
      <translation>يحدّث</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>used by</source>
      <translation>يستخدمه</translation>
    </message>
    <message>
      <location filename="desktop/actors/names_part.py"/>
      <source>used by {isolated}</source>
      <translation>يستخدمه {isolated}</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>vague</source>
      <translation>مبهم</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>views that name nothing that stays, with the whole case; working tools, not findings</source>
      <translation>عروض لا تسمي شيئًا يبقى، مع القضية كاملة؛ أدوات عمل لا نتائج</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>was aimed at</source>
      <translation>استهدف</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>was launched from</source>
      <translation>أُطلق من</translation>
    </message>
    <message>
      <location filename="db/strangers/making_safe.py"/>
      <source>was made by an act that is not in its log</source>
      <translation>أُنشئ بخطوة ليست في سجلها</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>was succeeded by</source>
      <comment>term</comment>
      <translation>خلفه</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_drag.py"/>
      <source>was {show}</source>
      <translation>كان {show}</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>web archive</source>
      <translation>أرشيف ويب</translation>
    </message>
    <message>
      <location filename="db/records/bulk/dates.py"/>
      <source>weeks</source>
      <translation>أسابيع</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>what it calls itself, in its own language.</source>
      <translation>ما يسمي به نفسه بلغته.</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>what it was called before; “since” says from when on, until the next name.</source>
      <translation>ما كان يسمى به من قبل؛ «منذ» يبيّن من متى، حتى الاسم التالي.</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>what one claim has to do with another</source>
      <translation>علاقة إفادة بإفادة أخرى</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>what others call it in their language, without judging.</source>
      <translation>ما يسميه به الآخرون بلغتهم، دون حكم.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>what parts the values of a column is too long or missing</source>
      <translation>الفاصل بين قيم أحد الأعمدة طويل جدًا أو ناقص</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>what the claims rest on, and what that goes back to</source>
      <translation>ما تستند إليه الإفادات، وما يرجع إليه ذلك</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>what these sources go back to</source>
      <translation>ما ترجع إليه هذه المصادر</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>what was chosen</source>
      <translation>ما اختير</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>what was decided about suggestions of the texts that go</source>
      <translation>ما قُرر بشأن اقتراحات النصوص التي تخرج</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>what was said</source>
      <translation>ما قيل</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>where incidents and sources come from; naming it is never forbidden</source>
      <translation>من أين تأتي الحوادث والمصادر؛ وذكره لا يُمنع أبدًا</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>where it happened, and what that lies in</source>
      <translation>أين وقعت، وما الذي يحيط بالمكان</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>where these incidents lie</source>
      <translation>أين تقع هذه الحوادث</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>which claims these judgements rest on</source>
      <translation>إلى أي إفادات تستند هذه الأحكام</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>who did what, by name or as “Analyst 1”, because rows say who judged</source>
      <translation>من فعل ماذا، بالاسم أو بصفة «المحلل 1»، لأن الصفوف تذكر من حكم</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>who says it</source>
      <translation>من يقول ذلك</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>who says what about these incidents and actors</source>
      <translation>من يقول ماذا عن هذه الحوادث والجهات الفاعلة</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>who takes part in these incidents</source>
      <translation>من يشارك في هذه الحوادث</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>who takes part, speaks or is spoken of</source>
      <translation>من يشارك أو يتحدث أو يُتحدث عنه</translation>
    </message>
    <message>
      <location filename="db/sharing/profiles.py"/>
      <source>whole texts</source>
      <translation>نصوص كاملة</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>why there is no quote</source>
      <translation>لماذا لا يوجد اقتباس</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>with a tag that is gone</source>
      <translation>بوسم لم يعد موجودًا</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>withheld names replaced in it</source>
      <translation>استُبدلت فيه الأسماء المحجوبة</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>within about 25 km</source>
      <translation>ضمن نحو 25 كم</translation>
    </message>
    <message>
      <location filename="desktop/map/measure.py"/>
      <source>within {distance}</source>
      <translation>ضمن {distance}</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>without a dispute</source>
      <translation>بلا تنازع</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>without actors that nothing ties</source>
      <translation>دون جهات فاعلة لا صلة لها بشيء</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>without actors: {kinds}</source>
      <translation>دون جهات فاعلة: {kinds}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/hypothesis_matrix.py"/>
      <source>without it the order changes</source>
      <translation>دونها يتغير الترتيب</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>without relations: {relations}</source>
      <translation>دون علاقات: {relations}</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>without ties: {kinds}</source>
      <translation>دون صلات: {kinds}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>words</source>
      <translation>الكلمات</translation>
    </message>
    <message>
      <location filename="desktop/notes/table.py"/>
      <source>words of a text</source>
      <translation>كلمات من نص</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>words quoted</source>
      <translation>كلمات مقتبسة</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_rows.py"/>
      <source>words that a claim rests on do not stand in the row's text; claim kept without them</source>
      <translation>الكلمات التي تستند إليها إفادة لا ترد في نص الصف؛ أُبقيت الإفادة دونها</translation>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <source>would bring to this case. {signed}</source>
      <translation>سيُضاف إلى هذه القضية. {signed}</translation>
    </message>
    <message>
      <location filename="db/sharing/writing.py"/>
      <source>writing what goes</source>
      <translation>كتابة ما يخرج</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>year</source>
      <translation>سنة</translation>
    </message>
    <message>
      <location filename="db/records/bulk/dates.py"/>
      <source>years</source>
      <translation>سنوات</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>your time, {place_words}</source>
      <translation>وقتك، {place_words}</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>zoom in</source>
      <translation>تكبير</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>zoom out</source>
      <translation>تصغير</translation>
    </message>
    <message>
      <location filename="desktop/widgets/relation_sheet.py"/>
      <source>{actor} …</source>
      <translation>{actor} …</translation>
    </message>
    <message>
      <location filename="db/merging/their_copy.py"/>
      <source>{acts} of their log do not match their seal: edited outside the program?</source>
      <translation>لا تطابق {acts} من سجلهم ختمها: هل عُدّل خارج البرنامج؟</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>{acts}. Head of the log: {found}</source>
      <translation>{acts}. رأس السجل: {found}</translation>
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
      <translation>{alone}؛ وتتبعها بقية الصفحات</translation>
    </message>
    <message>
      <location filename="desktop/incidents/heading.py"/>
      <source>{articles} · {origins}</source>
      <translation>{articles} · {origins}</translation>
    </message>
    <message>
      <location filename="desktop/intake/seeing.py"/>
      <source>{at:,} of {count:,}</source>
      <translation>{at:,} من {count:,}</translation>
    </message>
    <message>
      <location filename="db/export/csv_tables.py"/>
      <source>{begin} with a sign that a spreadsheet could take for a formula and got an apostrophe (') before it.</source>
      <translation>{begin} بعلامة قد يفهمها برنامج الجداول على أنها صيغة حسابية، فوُضعت قبلها فاصلة عليا (').</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>{brought} Below is what is missing. The damaged file was left as it is.</source>
      <translation>{brought} وفيما يلي ما ينقص. تُرك الملف التالف كما هو.</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>{brought} Nothing is missing.</source>
      <translation>{brought} لا ينقص شيء.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/hypothesis_matrix.py"/>
      <source>{by_speaker} · weight {weight:g}</source>
      <translation>{by_speaker} · الوزن {weight:g}</translation>
    </message>
    <message>
      <location filename="db/reading/encoding.py"/>
      <source>{called} begins as {encoding} text but breaks off or is damaged at byte {start:,}; nothing was imported.</source>
      <translation>يبدأ {called} نصًا بترميز {encoding} لكنه ينقطع أو يتلف عند البايت {start:,}؛ لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="db/reading/pictures.py"/>
      <source>{called} claims to have more than {pixels_max} million pixels, far more than a camera makes. It is kept whole and will not be drawn.</source>
      <translation>يقول {called} إن فيه أكثر من {pixels_max} مليون بكسل، أي أكثر بكثير مما تنتجه كاميرا. يُحفظ كاملًا ولن يُرسم.</translation>
    </message>
    <message>
      <location filename="db/reading/pages/reading.py"/>
      <source>{called} holds no text of an article, only what it would have loaded from elsewhere; nothing was imported. Open it in a browser, wait until the text shows, and save it again.</source>
      <translation>لا يحوي {called} نص مقال، بل ما كان سيحمّله من مكان آخر فقط؛ لم يُستورد شيء. افتحه في متصفح وانتظر ظهور النص ثم احفظه من جديد.</translation>
    </message>
    <message>
      <location filename="db/reading/pages/reading.py"/>
      <location filename="db/reading/plain_text.py"/>
      <source>{called} holds no text of an article; nothing was imported.</source>
      <translation>لا يحوي {called} نص مقال؛ لم يُستورد شيء.</translation>
    </message>
    <message numerus="yes">
      <location filename="db/reading/pdf/document.py"/>
      <source>{called} holds no text, only pictures of {count:,} pages (a scan). {whole}.</source>
      <translation>
        <numerusform>لا يحوي {called} نصًا. {whole}.</numerusform>
        <numerusform>لا يحوي {called} نصًا، بل صورة صفحة واحدة فقط (مسح ضوئي). {whole}.</numerusform>
        <numerusform>لا يحوي {called} نصًا، بل صورتي صفحتين فقط (مسح ضوئي). {whole}.</numerusform>
        <numerusform>لا يحوي {called} نصًا، بل صور {count:,} صفحات فقط (مسح ضوئي). {whole}.</numerusform>
        <numerusform>لا يحوي {called} نصًا، بل صور {count:,} صفحة فقط (مسح ضوئي). {whole}.</numerusform>
        <numerusform>لا يحوي {called} نصًا، بل صور {count:,} صفحة فقط (مسح ضوئي). {whole}.</numerusform>
      </translation>
      <extra-singular>{called} holds no text, only pictures of {count:,} page (a scan). {whole}.</extra-singular>
    </message>
    <message>
      <location filename="db/reading/pictures.py"/>
      <source>{called} is damaged: it cannot be opened as a picture. It is kept whole.</source>
      <translation>{called} تالف: لا يمكن فتحه صورةً. يُحفظ كاملًا.</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>{called} is damaged: it {why}. {whole}.</source>
      <translation>{called} تالف: {why}. {whole}.</translation>
    </message>
    <message>
      <location filename="db/reading/encoding.py"/>
      <source>{called} is in an encoding that could not be recognised; nothing was imported. Save it as UTF-8 text and import it again.</source>
      <translation>ترميز {called} لم يمكن التعرف عليه؛ لم يُستورد شيء. احفظه نصًا بترميز UTF-8 واستورده من جديد.</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>{called} is locked with a password, so its text cannot be read. {whole}; import an unlocked copy to have its text.</source>
      <translation>{called} مقفل بكلمة مرور، فلا يمكن قراءة نصه. {whole}؛ استورد نسخة غير مقفلة للحصول على نصه.</translation>
    </message>
    <message>
      <location filename="db/reading/encoding.py"/>
      <source>{called} is not text (it holds control characters); nothing was imported.</source>
      <translation>{called} ليس نصًا (فيه أحرف تحكم)؛ لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="db/reading/encoding.py"/>
      <source>{called} is not text (it holds zero bytes); nothing was imported.</source>
      <translation>{called} ليس نصًا (فيه بايتات صفرية)؛ لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="db/reading/encoding.py"/>
      <source>{called} is not text; nothing was imported.</source>
      <translation>{called} ليس نصًا؛ لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/plate.py"/>
      <source>{certain:,}–{possible:,} incidents</source>
      <translation>{certain:,}–{possible:,} من الحوادث</translation>
    </message>
    <message>
      <location filename="desktop/widgets/list_page.py"/>
      <source>{chosen:,} selected · {count_words}</source>
      <translation>حُدد {chosen:,} · {count_words}</translation>
    </message>
    <message>
      <location filename="desktop/sharing/what_part.py"/>
      <source>{chosen}, narrowed</source>
      <translation>{chosen}، مضيَّق</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>{claims:,} of {every:,} claims fall</source>
      <translation>تسقط {claims:,} من {every:,} إفادة</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>{claims:,} of {total:,} claims fall</source>
      <translation>تسقط {claims:,} من {total:,} إفادة</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_ratings.py"/>
      <source>{claims} graded {reliability}</source>
      <translation>{claims} بتقييم {reliability}</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/widgets/falling.py"/>
      <source>{claims} with its {count:,} sources</source>
      <translation>
        <numerusform>{claims} معه</numerusform>
        <numerusform>{claims} معه</numerusform>
        <numerusform>{claims} مع مصدريها</numerusform>
        <numerusform>{claims} مع مصادرها الـ{count:,}</numerusform>
        <numerusform>{claims} مع مصادرها الـ{count:,}</numerusform>
        <numerusform>{claims} مع مصادرها الـ{count:,}</numerusform>
      </translation>
      <extra-singular>{claims} with it</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source>{clash} at odds with ours</source>
      <translation>{clash} لا يوافق تاريخنا</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>{clean} · shows {shown}</source>
      <translation>{clean} · يُظهر {shown}</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>{code} at most</source>
      <translation>{code} على الأكثر</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/actors/page.py"/>
      <location filename="desktop/network/words.py"/>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <location filename="db/export/wanted.py"/>
      <source>{count:,} actors</source>
      <translation>
        <numerusform>لا جهات فاعلة</numerusform>
        <numerusform>جهة فاعلة واحدة</numerusform>
        <numerusform>جهتان فاعلتان</numerusform>
        <numerusform>{count:,} جهات فاعلة</numerusform>
        <numerusform>{count:,} جهة فاعلة</numerusform>
        <numerusform>{count:,} جهة فاعلة</numerusform>
      </translation>
      <extra-singular>{count:,} actor</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/history/histories.py"/>
      <source>{count:,} acts</source>
      <translation>
        <numerusform>لا أفعال</numerusform>
        <numerusform>فعل واحد</numerusform>
        <numerusform>فعلان</numerusform>
        <numerusform>{count:,} أفعال</numerusform>
        <numerusform>{count:,} فعلًا</numerusform>
        <numerusform>{count:,} فعل</numerusform>
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
        <numerusform>لا أفعال</numerusform>
        <numerusform>فعل واحد</numerusform>
        <numerusform>فعلان</numerusform>
        <numerusform>{count:,} أفعال</numerusform>
        <numerusform>{count:,} فعلًا</numerusform>
        <numerusform>{count:,} فعل</numerusform>
      </translation>
      <extra-singular>one act</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} acts</source>
      <translation>
        <numerusform>لا أفعال</numerusform>
        <numerusform>فعل واحد</numerusform>
        <numerusform>فعلان</numerusform>
        <numerusform>{count:,} أفعال</numerusform>
        <numerusform>{count:,} فعلًا</numerusform>
        <numerusform>{count:,} فعل</numerusform>
      </translation>
      <extra-singular>{count:,} act</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} analysts</source>
      <translation>
        <numerusform>لا محللين</numerusform>
        <numerusform>محلل واحد</numerusform>
        <numerusform>محللان</numerusform>
        <numerusform>{count:,} محللين</numerusform>
        <numerusform>{count:,} محللًا</numerusform>
        <numerusform>{count:,} محلل</numerusform>
      </translation>
      <extra-singular>{count:,} analyst</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/widgets/bulk_preview.py"/>
      <source>{count:,} are gone</source>
      <translation>
        <numerusform>لم يزل شيء</numerusform>
        <numerusform>زال واحد</numerusform>
        <numerusform>زال اثنان</numerusform>
        <numerusform>زال {count:,}</numerusform>
        <numerusform>زال {count:,}</numerusform>
        <numerusform>زال {count:,}</numerusform>
      </translation>
      <extra-singular>{count:,} is gone</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/preview/words.py"/>
      <source>{count:,} are here already</source>
      <translation>
        <numerusform>لا شيء هنا من قبل</numerusform>
        <numerusform>واحد هنا من قبل</numerusform>
        <numerusform>اثنان هنا من قبل</numerusform>
        <numerusform>{count:,} هنا من قبل</numerusform>
        <numerusform>{count:,} هنا من قبل</numerusform>
        <numerusform>{count:,} هنا من قبل</numerusform>
      </translation>
      <extra-singular>{count:,} is here already</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/belonging.py"/>
      <source>{count:,} are part of it</source>
      <translation>
        <numerusform>لا حادثة جزء منها</numerusform>
        <numerusform>حادثة واحدة جزء منها</numerusform>
        <numerusform>حادثتان جزء منها</numerusform>
        <numerusform>{count:,} حوادث جزء منها</numerusform>
        <numerusform>{count:,} حادثة جزء منها</numerusform>
        <numerusform>{count:,} حادثة جزء منها</numerusform>
      </translation>
      <extra-singular>{count:,} incident is part of it</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/widgets/bulk_preview.py"/>
      <source>{count:,} are so already</source>
      <translation>
        <numerusform>لا شيء كذلك من قبل</numerusform>
        <numerusform>واحد كذلك من قبل</numerusform>
        <numerusform>اثنان كذلك من قبل</numerusform>
        <numerusform>{count:,} كذلك من قبل</numerusform>
        <numerusform>{count:,} كذلك من قبل</numerusform>
        <numerusform>{count:,} كذلك من قبل</numerusform>
      </translation>
      <extra-singular>{count:,} is so already</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/jobs_place.py"/>
      <source>{count:,} are under way</source>
      <translation>
        <numerusform>لا شيء يجري</numerusform>
        <numerusform>عمل واحد يجري</numerusform>
        <numerusform>عملان يجريان</numerusform>
        <numerusform>{count:,} أعمال تجري</numerusform>
        <numerusform>{count:,} عملًا يجري</numerusform>
        <numerusform>{count:,} عمل يجري</numerusform>
      </translation>
      <extra-singular>{count:,} is under way</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/heading.py"/>
      <location filename="desktop/incidents/sources_part.py"/>
      <location filename="desktop/incidents/wide_ledger.py"/>
      <source>{count:,} articles</source>
      <translation>
        <numerusform>لا مقالات</numerusform>
        <numerusform>مقال واحد</numerusform>
        <numerusform>مقالان</numerusform>
        <numerusform>{count:,} مقالات</numerusform>
        <numerusform>{count:,} مقالًا</numerusform>
        <numerusform>{count:,} مقال</numerusform>
      </translation>
      <extra-singular>{count:,} article</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} attachments</source>
      <translation>
        <numerusform>لا مرفقات</numerusform>
        <numerusform>مرفق واحد</numerusform>
        <numerusform>مرفقان</numerusform>
        <numerusform>{count:,} مرفقات</numerusform>
        <numerusform>{count:,} مرفقًا</numerusform>
        <numerusform>{count:,} مرفق</numerusform>
      </translation>
      <extra-singular>{count:,} attachment</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} bookmarks</source>
      <translation>
        <numerusform>لا إشارات مرجعية</numerusform>
        <numerusform>إشارة مرجعية واحدة</numerusform>
        <numerusform>إشارتان مرجعيتان</numerusform>
        <numerusform>{count:,} إشارات مرجعية</numerusform>
        <numerusform>{count:,} إشارة مرجعية</numerusform>
        <numerusform>{count:,} إشارة مرجعية</numerusform>
      </translation>
      <extra-singular>{count:,} bookmark</extra-singular>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>{count:,} cannot be used</source>
      <translation>لا يمكن استخدام {count:,}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_preview.py"/>
      <source>{count:,} cannot: {reason}</source>
      <translation>{count:,} لا يمكن: {reason}</translation>
    </message>
    <message numerus="yes">
      <location filename="db/export/csv_tables.py"/>
      <source>{count:,} cells begin</source>
      <translation>
        <numerusform>لا خلايا تبدأ</numerusform>
        <numerusform>تبدأ خلية واحدة</numerusform>
        <numerusform>تبدأ خليتان</numerusform>
        <numerusform>تبدأ {count:,} خلايا</numerusform>
        <numerusform>تبدأ {count:,} خلية</numerusform>
        <numerusform>تبدأ {count:,} خلية</numerusform>
      </translation>
      <extra-singular>{count:,} cell begins</extra-singular>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>{count:,} changed, {count2:,} are gone</source>
      <translation>تغير {count:,}، وزال {count2:,}</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/sources_part.py"/>
      <location filename="desktop/incidents/wide_ledger.py"/>
      <location filename="desktop/reading/page.py"/>
      <location filename="desktop/widgets/rating_band.py"/>
      <location filename="db/export/wanted.py"/>
      <source>{count:,} claims</source>
      <translation>
        <numerusform>لا إفادات</numerusform>
        <numerusform>إفادة واحدة</numerusform>
        <numerusform>إفادتان</numerusform>
        <numerusform>{count:,} إفادات</numerusform>
        <numerusform>{count:,} إفادة</numerusform>
        <numerusform>{count:,} إفادة</numerusform>
      </translation>
      <extra-singular>{count:,} claim</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/widgets/falling.py"/>
      <source>{count:,} claims fall</source>
      <translation>
        <numerusform>لا تسقط إفادات</numerusform>
        <numerusform>تسقط إفادة واحدة</numerusform>
        <numerusform>تسقط إفادتان</numerusform>
        <numerusform>تسقط {count:,} إفادات</numerusform>
        <numerusform>تسقط {count:,} إفادة</numerusform>
        <numerusform>تسقط {count:,} إفادة</numerusform>
      </translation>
      <extra-singular>{count:,} claim falls</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/sources_part.py"/>
      <source>{count:,} claims go back to it</source>
      <translation>
        <numerusform>لا ترجع إليه إفادات</numerusform>
        <numerusform>ترجع إليه إفادة واحدة</numerusform>
        <numerusform>ترجع إليه إفادتان</numerusform>
        <numerusform>ترجع إليه {count:,} إفادات</numerusform>
        <numerusform>ترجع إليه {count:,} إفادة</numerusform>
        <numerusform>ترجع إليه {count:,} إفادة</numerusform>
      </translation>
      <extra-singular>{count:,} claim goes back to it</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/sources_part.py"/>
      <source>{count:,} claims rest on no source.</source>
      <translation>
        <numerusform>كل الإفادات تستند إلى مصدر.</numerusform>
        <numerusform>إفادة واحدة لا تستند إلى مصدر.</numerusform>
        <numerusform>إفادتان لا تستندان إلى مصدر.</numerusform>
        <numerusform>{count:,} إفادات لا تستند إلى مصدر.</numerusform>
        <numerusform>{count:,} إفادة لا تستند إلى مصدر.</numerusform>
        <numerusform>{count:,} إفادة لا تستند إلى مصدر.</numerusform>
      </translation>
      <extra-singular>{count:,} claim rests on no source.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/records/assessments.py"/>
      <source>{count:,} claims were added</source>
      <translation>
        <numerusform>لم تُضف إفادات</numerusform>
        <numerusform>أُضيفت إفادة واحدة</numerusform>
        <numerusform>أُضيفت إفادتان</numerusform>
        <numerusform>أُضيفت {count:,} إفادات</numerusform>
        <numerusform>أُضيفت {count:,} إفادة</numerusform>
        <numerusform>أُضيفت {count:,} إفادة</numerusform>
      </translation>
      <extra-singular>{count:,} claim was added</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/records/assessments.py"/>
      <source>{count:,} claims were changed</source>
      <translation>
        <numerusform>لم تتغير إفادات</numerusform>
        <numerusform>تغيرت إفادة واحدة</numerusform>
        <numerusform>تغيرت إفادتان</numerusform>
        <numerusform>تغيرت {count:,} إفادات</numerusform>
        <numerusform>تغيرت {count:,} إفادة</numerusform>
        <numerusform>تغيرت {count:,} إفادة</numerusform>
      </translation>
      <extra-singular>{count:,} claim was changed</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/records/assessments.py"/>
      <source>{count:,} claims were removed</source>
      <translation>
        <numerusform>لم تُزل إفادات</numerusform>
        <numerusform>أُزيلت إفادة واحدة</numerusform>
        <numerusform>أُزيلت إفادتان</numerusform>
        <numerusform>أُزيلت {count:,} إفادات</numerusform>
        <numerusform>أُزيلت {count:,} إفادة</numerusform>
        <numerusform>أُزيلت {count:,} إفادة</numerusform>
      </translation>
      <extra-singular>{count:,} claim was removed</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/merging/conflicts.py"/>
      <source>{count:,} conflicts</source>
      <translation>
        <numerusform>لا تعارضات</numerusform>
        <numerusform>تعارض واحد</numerusform>
        <numerusform>تعارضان</numerusform>
        <numerusform>{count:,} تعارضات</numerusform>
        <numerusform>{count:,} تعارضًا</numerusform>
        <numerusform>{count:,} تعارض</numerusform>
      </translation>
      <extra-singular>a conflict</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} datasets</source>
      <translation>
        <numerusform>لا مجموعات بيانات</numerusform>
        <numerusform>مجموعة بيانات واحدة</numerusform>
        <numerusform>مجموعتا بيانات</numerusform>
        <numerusform>{count:,} مجموعات بيانات</numerusform>
        <numerusform>{count:,} مجموعة بيانات</numerusform>
        <numerusform>{count:,} مجموعة بيانات</numerusform>
      </translation>
      <extra-singular>{count:,} dataset</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/preview/order.py"/>
      <source>{count:,} dates can only be day first, {month_first:,} only month first, {either:,} either.</source>
      <translation>
        <numerusform>لا تواريخ يأتي فيها اليوم أولًا، و{month_first:,} الشهر أولًا، و{either:,} تحتمل الوجهين.</numerusform>
        <numerusform>تاريخ واحد لا يأتي فيه إلا اليوم أولًا، و{month_first:,} الشهر أولًا، و{either:,} تحتمل الوجهين.</numerusform>
        <numerusform>تاريخان لا يأتي فيهما إلا اليوم أولًا، و{month_first:,} الشهر أولًا، و{either:,} تحتمل الوجهين.</numerusform>
        <numerusform>{count:,} تواريخ لا يأتي فيها إلا اليوم أولًا، و{month_first:,} الشهر أولًا، و{either:,} تحتمل الوجهين.</numerusform>
        <numerusform>{count:,} تاريخًا لا يأتي فيها إلا اليوم أولًا، و{month_first:,} الشهر أولًا، و{either:,} تحتمل الوجهين.</numerusform>
        <numerusform>{count:,} تاريخ لا يأتي فيها إلا اليوم أولًا، و{month_first:,} الشهر أولًا، و{either:,} تحتمل الوجهين.</numerusform>
      </translation>
      <extra-singular>{count:,} date can only be day first, {month_first:,} only month first, {either:,} either.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/reading/text_bar.py"/>
      <source>{count:,} dates to look at again</source>
      <translation>
        <numerusform>لا تواريخ يُعاد النظر فيها</numerusform>
        <numerusform>تاريخ واحد يُعاد النظر فيه</numerusform>
        <numerusform>تاريخان يُعاد النظر فيهما</numerusform>
        <numerusform>{count:,} تواريخ يُعاد النظر فيها</numerusform>
        <numerusform>{count:,} تاريخًا يُعاد النظر فيها</numerusform>
        <numerusform>{count:,} تاريخ يُعاد النظر فيها</numerusform>
      </translation>
      <extra-singular>{count:,} date to look at again</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/records/bulk/dates.py"/>
      <source>{count:,} dates were read from words in a source; moved, they no longer hang on them.</source>
      <translation>
        <numerusform>لم يُقرأ أي تاريخ من كلمات في مصدر.</numerusform>
        <numerusform>قُرئ تاريخ واحد من كلمات في مصدر؛ وإذا نُقل لم يعد يتوقف عليها.</numerusform>
        <numerusform>قُرئ تاريخان من كلمات في مصدر؛ وإذا نُقلا لم يعودا يتوقفان عليها.</numerusform>
        <numerusform>قُرئت {count:,} تواريخ من كلمات في مصدر؛ وإذا نُقلت لم تعد تتوقف عليها.</numerusform>
        <numerusform>قُرئ {count:,} تاريخًا من كلمات في مصدر؛ وإذا نُقلت لم تعد تتوقف عليها.</numerusform>
        <numerusform>قُرئ {count:,} تاريخ من كلمات في مصدر؛ وإذا نُقلت لم تعد تتوقف عليها.</numerusform>
      </translation>
      <extra-singular>{count:,} date was read from words in a source; moved, it no longer hangs on them.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/records/likely.py"/>
      <source>{count:,} days</source>
      <translation>
        <numerusform>أقل من يوم</numerusform>
        <numerusform>يوم واحد</numerusform>
        <numerusform>يومان</numerusform>
        <numerusform>{count:,} أيام</numerusform>
        <numerusform>{count:,} يومًا</numerusform>
        <numerusform>{count:,} يوم</numerusform>
      </translation>
      <extra-singular>a day</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/scales/clocks.py"/>
      <location filename="desktop/timeline/scales/gaps.py"/>
      <source>{count:,} days</source>
      <translation>
        <numerusform>أقل من يوم</numerusform>
        <numerusform>يوم واحد</numerusform>
        <numerusform>يومان</numerusform>
        <numerusform>{count:,} أيام</numerusform>
        <numerusform>{count:,} يومًا</numerusform>
        <numerusform>{count:,} يوم</numerusform>
      </translation>
      <extra-singular>{count:,} day</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} decisions while reading</source>
      <translation>
        <numerusform>لا قرارات أثناء القراءة</numerusform>
        <numerusform>قرار واحد أثناء القراءة</numerusform>
        <numerusform>قراران أثناء القراءة</numerusform>
        <numerusform>{count:,} قرارات أثناء القراءة</numerusform>
        <numerusform>{count:,} قرارًا أثناء القراءة</numerusform>
        <numerusform>{count:,} قرار أثناء القراءة</numerusform>
      </translation>
      <extra-singular>{count:,} decision while reading</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} details of the case</source>
      <translation>
        <numerusform>لا بيانات للقضية</numerusform>
        <numerusform>بيان واحد للقضية</numerusform>
        <numerusform>بيانان للقضية</numerusform>
        <numerusform>{count:,} بيانات للقضية</numerusform>
        <numerusform>{count:,} بيانًا للقضية</numerusform>
        <numerusform>{count:,} بيان للقضية</numerusform>
      </translation>
      <extra-singular>{count:,} detail of the case</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/jobs_place.py"/>
      <source>{count:,} did not work</source>
      <translation>
        <numerusform>لم يفشل شيء</numerusform>
        <numerusform>لم ينجح واحد</numerusform>
        <numerusform>لم ينجح اثنان</numerusform>
        <numerusform>لم تنجح {count:,}</numerusform>
        <numerusform>لم ينجح {count:,}</numerusform>
        <numerusform>لم ينجح {count:,}</numerusform>
      </translation>
      <extra-singular>{count:,} did not work</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/when_and_where.py"/>
      <source>{count:,} differ</source>
      <translation>
        <numerusform>لا اختلاف</numerusform>
        <numerusform>يختلف واحد</numerusform>
        <numerusform>يختلف اثنان</numerusform>
        <numerusform>تختلف {count:,}</numerusform>
        <numerusform>يختلف {count:,}</numerusform>
        <numerusform>يختلف {count:,}</numerusform>
      </translation>
      <extra-singular>{count:,} differs</extra-singular>
    </message>
    <message>
      <location filename="desktop/intake/together.py"/>
      <source>{count:,} done</source>
      <translation>تم {count:,}</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/preview/words.py"/>
      <source>{count:,} entries</source>
      <translation>
        <numerusform>لا قيود</numerusform>
        <numerusform>قيد واحد</numerusform>
        <numerusform>قيدان</numerusform>
        <numerusform>{count:,} قيود</numerusform>
        <numerusform>{count:,} قيدًا</numerusform>
        <numerusform>{count:,} قيد</numerusform>
      </translation>
      <extra-singular>{count:,} entry</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} eras</source>
      <translation>
        <numerusform>لا حقب</numerusform>
        <numerusform>حقبة واحدة</numerusform>
        <numerusform>حقبتان</numerusform>
        <numerusform>{count:,} حقب</numerusform>
        <numerusform>{count:,} حقبة</numerusform>
        <numerusform>{count:,} حقبة</numerusform>
      </translation>
      <extra-singular>{count:,} era</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/competing.py"/>
      <source>{count:,} explanations</source>
      <translation>
        <numerusform>لا تفسيرات</numerusform>
        <numerusform>تفسير واحد</numerusform>
        <numerusform>تفسيران</numerusform>
        <numerusform>{count:,} تفسيرات</numerusform>
        <numerusform>{count:,} تفسيرًا</numerusform>
        <numerusform>{count:,} تفسير</numerusform>
      </translation>
      <extra-singular>{count:,} explanation</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>{count:,} fields</source>
      <translation>
        <numerusform>لا حقول</numerusform>
        <numerusform>حقل واحد</numerusform>
        <numerusform>حقلان</numerusform>
        <numerusform>{count:,} حقول</numerusform>
        <numerusform>{count:,} حقلًا</numerusform>
        <numerusform>{count:,} حقل</numerusform>
      </translation>
      <extra-singular>{count:,} field</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/figures.py"/>
      <location filename="db/export/wanted.py"/>
      <source>{count:,} figures</source>
      <translation>
        <numerusform>لا أرقام</numerusform>
        <numerusform>رقم واحد</numerusform>
        <numerusform>رقمان</numerusform>
        <numerusform>{count:,} أرقام</numerusform>
        <numerusform>{count:,} رقمًا</numerusform>
        <numerusform>{count:,} رقم</numerusform>
      </translation>
      <extra-singular>{count:,} figure</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/showing/toll_known.py"/>
      <source>{count:,} figures given</source>
      <translation>
        <numerusform>لا أرقام مذكورة</numerusform>
        <numerusform>رقم مذكور واحد</numerusform>
        <numerusform>رقمان مذكوران</numerusform>
        <numerusform>{count:,} أرقام مذكورة</numerusform>
        <numerusform>{count:,} رقمًا مذكورًا</numerusform>
        <numerusform>{count:,} رقم مذكور</numerusform>
      </translation>
      <extra-singular>One figure given</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/watched.py"/>
      <source>{count:,} files are</source>
      <translation>
        <numerusform>لا ملفات</numerusform>
        <numerusform>ملف واحد</numerusform>
        <numerusform>ملفان</numerusform>
        <numerusform>{count:,} ملفات</numerusform>
        <numerusform>{count:,} ملفًا</numerusform>
        <numerusform>{count:,} ملف</numerusform>
      </translation>
      <extra-singular>{count:,} file is</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/sheet.py"/>
      <source>{count:,} files were</source>
      <translation>
        <numerusform>لا ملفات</numerusform>
        <numerusform>ملف واحد</numerusform>
        <numerusform>ملفان</numerusform>
        <numerusform>{count:,} ملفات</numerusform>
        <numerusform>{count:,} ملفًا</numerusform>
        <numerusform>{count:,} ملف</numerusform>
      </translation>
      <extra-singular>one file was</extra-singular>
    </message>
    <message>
      <location filename="desktop/handing/outcome.py"/>
      <source>{count:,} files, </source>
      <translation>الملفات: {count:,}، </translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/map/sheets.py"/>
      <location filename="desktop/timeline/page.py"/>
      <source>{count:,} filters</source>
      <translation>
        <numerusform>لا مرشّحات</numerusform>
        <numerusform>مرشّح واحد</numerusform>
        <numerusform>مرشّحان</numerusform>
        <numerusform>{count:,} مرشّحات</numerusform>
        <numerusform>{count:,} مرشّحًا</numerusform>
        <numerusform>{count:,} مرشّح</numerusform>
      </translation>
      <extra-singular>{count:,} filter</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/map/bar.py"/>
      <source>{count:,} filters of the timeline</source>
      <translation>
        <numerusform>لا مرشّحات للخط الزمني</numerusform>
        <numerusform>مرشّح واحد للخط الزمني</numerusform>
        <numerusform>مرشّحان للخط الزمني</numerusform>
        <numerusform>{count:,} مرشّحات للخط الزمني</numerusform>
        <numerusform>{count:,} مرشّحًا للخط الزمني</numerusform>
        <numerusform>{count:,} مرشّح للخط الزمني</numerusform>
      </translation>
      <extra-singular>{count:,} filter of the timeline</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/actors/card.py"/>
      <source>{count:,} have</source>
      <translation>
        <numerusform>لا شيء</numerusform>
        <numerusform>واحدة</numerusform>
        <numerusform>اثنتان</numerusform>
        <numerusform>{count:,}</numerusform>
        <numerusform>{count:,}</numerusform>
        <numerusform>{count:,}</numerusform>
      </translation>
      <extra-singular>{count:,} has</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/planning.py"/>
      <source>{count:,} incidents</source>
      <translation>الحوادث: {count:,}</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/merging/pane.py"/>
      <source>{count:,} incidents</source>
      <translation>
        <numerusform>لا حوادث</numerusform>
        <numerusform>حادثة واحدة</numerusform>
        <numerusform>حادثتان</numerusform>
        <numerusform>{count:,} حوادث</numerusform>
        <numerusform>{count:,} حادثة</numerusform>
        <numerusform>{count:,} حادثة</numerusform>
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
        <numerusform>لا حوادث</numerusform>
        <numerusform>حادثة واحدة</numerusform>
        <numerusform>حادثتان</numerusform>
        <numerusform>{count:,} حوادث</numerusform>
        <numerusform>{count:,} حادثة</numerusform>
        <numerusform>{count:,} حادثة</numerusform>
      </translation>
      <extra-singular>{count:,} incident</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/hands/pointer_menus.py"/>
      <source>{count:,} incidents are selected</source>
      <translation>الحوادث المحددة: {count:,}</translation>
    </message>
    <message>
      <location filename="desktop/window/mapping.py"/>
      <source>{count:,} incidents are too many to pick on the timeline. Draw a smaller area.</source>
      <translation>{count:,} حادثة أكثر من أن تُختار على الخط الزمني. ارسم منطقة أصغر.</translation>
    </message>
    <message numerus="yes">
      <location filename="db/export/geojson.py"/>
      <location filename="db/export/timelinejs.py"/>
      <source>{count:,} incidents have</source>
      <translation>
        <numerusform>لا حادثة</numerusform>
        <numerusform>حادثة واحدة</numerusform>
        <numerusform>حادثتان</numerusform>
        <numerusform>{count:,} حوادث</numerusform>
        <numerusform>{count:,} حادثة</numerusform>
        <numerusform>{count:,} حادثة</numerusform>
      </translation>
      <extra-singular>{count:,} incident has</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/page.py"/>
      <source>{count:,} incidents have no date yet. {hint}</source>
      <translation>حوادث بلا تاريخ بعد: {count:,}. {hint}</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/map/page.py"/>
      <source>{count:,} incidents have no place on the map</source>
      <translation>
        <numerusform>كل الحوادث لها مكان على الخريطة</numerusform>
        <numerusform>حادثة واحدة بلا مكان على الخريطة</numerusform>
        <numerusform>حادثتان بلا مكان على الخريطة</numerusform>
        <numerusform>{count:,} حوادث بلا مكان على الخريطة</numerusform>
        <numerusform>{count:,} حادثة بلا مكان على الخريطة</numerusform>
        <numerusform>{count:,} حادثة بلا مكان على الخريطة</numerusform>
      </translation>
      <extra-singular>{count:,} incident has no place on the map</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/dossier/asking_first.py"/>
      <source>{count:,} incidents make about {pages:,} pages.</source>
      <translation>
        <numerusform>لا حوادث؛ نحو {pages:,} صفحة.</numerusform>
        <numerusform>حادثة واحدة تعطي نحو {pages:,} صفحة.</numerusform>
        <numerusform>حادثتان تعطيان نحو {pages:,} صفحة.</numerusform>
        <numerusform>{count:,} حوادث تعطي نحو {pages:,} صفحة.</numerusform>
        <numerusform>{count:,} حادثة تعطي نحو {pages:,} صفحة.</numerusform>
        <numerusform>{count:,} حادثة تعطي نحو {pages:,} صفحة.</numerusform>
      </translation>
      <extra-singular>{count:,} incident makes about {pages:,} pages.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/hands/spoken.py"/>
      <source>{count:,} incidents reach</source>
      <translation>
        <numerusform>لا حوادث تمتد</numerusform>
        <numerusform>حادثة واحدة تمتد</numerusform>
        <numerusform>حادثتان تمتدان</numerusform>
        <numerusform>{count:,} حوادث تمتد</numerusform>
        <numerusform>{count:,} حادثة تمتد</numerusform>
        <numerusform>{count:,} حادثة تمتد</numerusform>
      </translation>
      <extra-singular>{count:,} incident reaches</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/sources/card.py"/>
      <source>{count:,} incidents rest</source>
      <translation>
        <numerusform>لا حوادث تستند</numerusform>
        <numerusform>حادثة واحدة تستند</numerusform>
        <numerusform>حادثتان تستندان</numerusform>
        <numerusform>{count:,} حوادث تستند</numerusform>
        <numerusform>{count:,} حادثة تستند</numerusform>
        <numerusform>{count:,} حادثة تستند</numerusform>
      </translation>
      <extra-singular>{count:,} incident rests</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/hands/voice.py"/>
      <source>{count:,} incidents selected</source>
      <translation>
        <numerusform>بلا حوادث محددة</numerusform>
        <numerusform>حادثة محددة واحدة</numerusform>
        <numerusform>حادثتان محددتان</numerusform>
        <numerusform>{count:,} حوادث محددة</numerusform>
        <numerusform>{count:,} حادثة محددة</numerusform>
        <numerusform>{count:,} حادثة محددة</numerusform>
      </translation>
      <extra-singular>{count:,} incident selected</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/map/page.py"/>
      <source>{count:,} incidents wait for a place.</source>
      <translation>
        <numerusform>لا حوادث تنتظر مكانًا.</numerusform>
        <numerusform>حادثة واحدة تنتظر مكانًا.</numerusform>
        <numerusform>حادثتان تنتظران مكانًا.</numerusform>
        <numerusform>{count:,} حوادث تنتظر مكانًا.</numerusform>
        <numerusform>{count:,} حادثة تنتظر مكانًا.</numerusform>
        <numerusform>{count:,} حادثة تنتظر مكانًا.</numerusform>
      </translation>
      <extra-singular>{count:,} incident waits for a place.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/reading/direction.py"/>
      <source>{count:,} invisible signs that can turn the direction of writing were left out, the first near “{near}”. The original may show these words in another order; compare it.</source>
      <translation>
        <numerusform>لم تُترك محارف غير مرئية قرب «{near}».</numerusform>
        <numerusform>تُرك محرف غير مرئي يمكنه قلب اتجاه الكتابة، قرب «{near}». قد يُظهر الأصل هذه الكلمات بترتيب آخر؛ قارن به.</numerusform>
        <numerusform>تُرك محرفان غير مرئيين يمكنهما قلب اتجاه الكتابة، أولهما قرب «{near}». قد يُظهر الأصل هذه الكلمات بترتيب آخر؛ قارن به.</numerusform>
        <numerusform>تُركت {count:,} محارف غير مرئية يمكنها قلب اتجاه الكتابة، أولها قرب «{near}». قد يُظهر الأصل هذه الكلمات بترتيب آخر؛ قارن به.</numerusform>
        <numerusform>تُرك {count:,} محرفًا غير مرئي يمكنه قلب اتجاه الكتابة، أولها قرب «{near}». قد يُظهر الأصل هذه الكلمات بترتيب آخر؛ قارن به.</numerusform>
        <numerusform>تُرك {count:,} محرف غير مرئي يمكنه قلب اتجاه الكتابة، أولها قرب «{near}». قد يُظهر الأصل هذه الكلمات بترتيب آخر؛ قارن به.</numerusform>
      </translation>
      <extra-singular>An invisible sign that can turn the direction of writing was left out, near “{near}”. The original may show these words in another order; compare it.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/reading/pages/reading.py"/>
      <source>{count:,} invisible signs that can turn the direction of writing were left out. The original may show some words in another order; compare it.</source>
      <translation>
        <numerusform>لم تُترك محارف غير مرئية.</numerusform>
        <numerusform>تُرك محرف غير مرئي يمكنه قلب اتجاه الكتابة. قد يُظهر الأصل بعض الكلمات بترتيب آخر؛ قارن به.</numerusform>
        <numerusform>تُرك محرفان غير مرئيين يمكنهما قلب اتجاه الكتابة. قد يُظهر الأصل بعض الكلمات بترتيب آخر؛ قارن به.</numerusform>
        <numerusform>تُركت {count:,} محارف غير مرئية يمكنها قلب اتجاه الكتابة. قد يُظهر الأصل بعض الكلمات بترتيب آخر؛ قارن به.</numerusform>
        <numerusform>تُرك {count:,} محرفًا غير مرئي يمكنه قلب اتجاه الكتابة. قد يُظهر الأصل بعض الكلمات بترتيب آخر؛ قارن به.</numerusform>
        <numerusform>تُرك {count:,} محرف غير مرئي يمكنه قلب اتجاه الكتابة. قد يُظهر الأصل بعض الكلمات بترتيب آخر؛ قارن به.</numerusform>
      </translation>
      <extra-singular>An invisible sign that can turn the direction of writing was left out. The original may show some words in another order; compare it.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} judgements</source>
      <translation>
        <numerusform>لا أحكام</numerusform>
        <numerusform>حكم واحد</numerusform>
        <numerusform>حكمان</numerusform>
        <numerusform>{count:,} أحكام</numerusform>
        <numerusform>{count:,} حكمًا</numerusform>
        <numerusform>{count:,} حكم</numerusform>
      </translation>
      <extra-singular>{count:,} judgement</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/printing/poster.py"/>
      <source>{count:,} lanes hold nothing in this time</source>
      <translation>
        <numerusform>كل المسارات فيها شيء في هذا الوقت</numerusform>
        <numerusform>مسار واحد لا شيء فيه في هذا الوقت</numerusform>
        <numerusform>مساران لا شيء فيهما في هذا الوقت</numerusform>
        <numerusform>{count:,} مسارات لا شيء فيها في هذا الوقت</numerusform>
        <numerusform>{count:,} مسارًا لا شيء فيها في هذا الوقت</numerusform>
        <numerusform>{count:,} مسار لا شيء فيها في هذا الوقت</numerusform>
      </translation>
      <extra-singular>{count:,} lane holds nothing in this time</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/reading/doubts.py"/>
      <source>{count:,} letters could not be read and stand as �.</source>
      <translation>
        <numerusform>قُرئت كل الحروف ولا يرد �.</numerusform>
        <numerusform>تعذرت قراءة حرف واحد فوُضع مكانه �.</numerusform>
        <numerusform>تعذرت قراءة حرفين فوُضع مكانهما �.</numerusform>
        <numerusform>تعذرت قراءة {count:,} حروف فوُضع مكانها �.</numerusform>
        <numerusform>تعذرت قراءة {count:,} حرفًا فوُضع مكانها �.</numerusform>
        <numerusform>تعذرت قراءة {count:,} حرف فوُضع مكانها �.</numerusform>
      </translation>
      <extra-singular>One letter could not be read and stands as �.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/showing/told.py"/>
      <source>{count:,} linked incidents</source>
      <translation>
        <numerusform>لا حوادث مرتبطة</numerusform>
        <numerusform>حادثة مرتبطة واحدة</numerusform>
        <numerusform>حادثتان مرتبطتان</numerusform>
        <numerusform>{count:,} حوادث مرتبطة</numerusform>
        <numerusform>{count:,} حادثة مرتبطة</numerusform>
        <numerusform>{count:,} حادثة مرتبطة</numerusform>
      </translation>
      <extra-singular>{count:,} linked incident</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/map/telling.py"/>
      <source>{count:,} marks</source>
      <translation>
        <numerusform>لا علامات</numerusform>
        <numerusform>علامة واحدة</numerusform>
        <numerusform>علامتان</numerusform>
        <numerusform>{count:,} علامات</numerusform>
        <numerusform>{count:,} علامة</numerusform>
        <numerusform>{count:,} علامة</numerusform>
      </translation>
      <extra-singular>{count:,} mark</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/printing/poster.py"/>
      <source>{count:,} marks found no room (+N)</source>
      <translation>
        <numerusform>كل العلامات لها متسع (+N)</numerusform>
        <numerusform>علامة واحدة لا متسع لها (+N)</numerusform>
        <numerusform>علامتان لا متسع لهما (+N)</numerusform>
        <numerusform>{count:,} علامات لا متسع لها (+N)</numerusform>
        <numerusform>{count:,} علامة لا متسع لها (+N)</numerusform>
        <numerusform>{count:,} علامة لا متسع لها (+N)</numerusform>
      </translation>
      <extra-singular>{count:,} mark found no room (+N)</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/printing/poster.py"/>
      <source>{count:,} marks stand without a title</source>
      <translation>
        <numerusform>كل العلامات لها عنوان</numerusform>
        <numerusform>علامة واحدة بلا عنوان</numerusform>
        <numerusform>علامتان بلا عنوان</numerusform>
        <numerusform>{count:,} علامات بلا عنوان</numerusform>
        <numerusform>{count:,} علامة بلا عنوان</numerusform>
        <numerusform>{count:,} علامة بلا عنوان</numerusform>
      </translation>
      <extra-singular>{count:,} mark stands without a title</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/scales/gaps.py"/>
      <source>{count:,} months</source>
      <translation>
        <numerusform>أقل من شهر</numerusform>
        <numerusform>شهر واحد</numerusform>
        <numerusform>شهران</numerusform>
        <numerusform>{count:,} أشهر</numerusform>
        <numerusform>{count:,} شهرًا</numerusform>
        <numerusform>{count:,} شهر</numerusform>
      </translation>
      <extra-singular>{count:,} month</extra-singular>
    </message>
    <message>
      <location filename="desktop/incidents/ledger_cells.py"/>
      <location filename="desktop/reading/doubt_line.py"/>
      <source>{count:,} more</source>
      <translation>{count:,} أخرى</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/history/act_pane.py"/>
      <source>{count:,} more</source>
      <translation>
        <numerusform>لا غيره</numerusform>
        <numerusform>واحد آخر</numerusform>
        <numerusform>اثنان آخران</numerusform>
        <numerusform>{count:,} أخرى</numerusform>
        <numerusform>{count:,} أخرى</numerusform>
        <numerusform>{count:,} أخرى</numerusform>
      </translation>
      <extra-singular>one more</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/words.py"/>
      <source>{count:,} more</source>
      <translation>
        <numerusform>لا غيره</numerusform>
        <numerusform>واحد آخر</numerusform>
        <numerusform>اثنان آخران</numerusform>
        <numerusform>{count:,} أخرى</numerusform>
        <numerusform>{count:,} أخرى</numerusform>
        <numerusform>{count:,} أخرى</numerusform>
      </translation>
      <extra-singular>{count:,} more</extra-singular>
    </message>
    <message>
      <location filename="desktop/incidents/ledger_cells.py"/>
      <source>{count:,} more claims: press to read the next one.</source>
      <translation>إفادات أخرى: {count:,}؛ اضغط لقراءة التالية.</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/map/sheets.py"/>
      <source>{count:,} more have no place on the map</source>
      <translation>
        <numerusform>لا غيرها بلا مكان على الخريطة</numerusform>
        <numerusform>وواحدة أخرى بلا مكان على الخريطة</numerusform>
        <numerusform>واثنتان أخريان بلا مكان على الخريطة</numerusform>
        <numerusform>و{count:,} أخرى بلا مكان على الخريطة</numerusform>
        <numerusform>و{count:,} أخرى بلا مكان على الخريطة</numerusform>
        <numerusform>و{count:,} أخرى بلا مكان على الخريطة</numerusform>
      </translation>
      <extra-singular>{count:,} more has no place on the map</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/hands/pointed.py"/>
      <source>{count:,} more incidents</source>
      <translation>
        <numerusform>لا حوادث أخرى</numerusform>
        <numerusform>حادثة أخرى</numerusform>
        <numerusform>حادثتان أخريان</numerusform>
        <numerusform>{count:,} حوادث أخرى</numerusform>
        <numerusform>{count:,} حادثة أخرى</numerusform>
        <numerusform>{count:,} حادثة أخرى</numerusform>
      </translation>
      <extra-singular>{count:,} more incident</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/printing/poster.py"/>
      <source>{count:,} more lanes found no room</source>
      <translation>
        <numerusform>كل المسارات لها متسع</numerusform>
        <numerusform>مسار آخر لا متسع له</numerusform>
        <numerusform>مساران آخران لا متسع لهما</numerusform>
        <numerusform>{count:,} مسارات أخرى لا متسع لها</numerusform>
        <numerusform>{count:,} مسارًا آخر لا متسع لها</numerusform>
        <numerusform>{count:,} مسار آخر لا متسع لها</numerusform>
      </translation>
      <extra-singular>{count:,} more lane found no room</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>{count:,} names</source>
      <translation>
        <numerusform>لا أسماء</numerusform>
        <numerusform>اسم واحد</numerusform>
        <numerusform>اسمان</numerusform>
        <numerusform>{count:,} أسماء</numerusform>
        <numerusform>{count:,} اسمًا</numerusform>
        <numerusform>{count:,} اسم</numerusform>
      </translation>
      <extra-singular>{count:,} name</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/sheets.py"/>
      <source>{count:,} names found no room; a larger sheet shows more</source>
      <translation>
        <numerusform>كل الأسماء لها متسع</numerusform>
        <numerusform>اسم واحد لا متسع له؛ ورقة أكبر تُظهر المزيد</numerusform>
        <numerusform>اسمان لا متسع لهما؛ ورقة أكبر تُظهر المزيد</numerusform>
        <numerusform>{count:,} أسماء لا متسع لها؛ ورقة أكبر تُظهر المزيد</numerusform>
        <numerusform>{count:,} اسمًا لا متسع لها؛ ورقة أكبر تُظهر المزيد</numerusform>
        <numerusform>{count:,} اسم لا متسع لها؛ ورقة أكبر تُظهر المزيد</numerusform>
      </translation>
      <extra-singular>{count:,} name found no room; a larger sheet shows more</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} names of actors</source>
      <translation>
        <numerusform>لا أسماء لجهات فاعلة</numerusform>
        <numerusform>اسم واحد لجهة فاعلة</numerusform>
        <numerusform>اسمان لجهات فاعلة</numerusform>
        <numerusform>{count:,} أسماء لجهات فاعلة</numerusform>
        <numerusform>{count:,} اسمًا لجهات فاعلة</numerusform>
        <numerusform>{count:,} اسم لجهات فاعلة</numerusform>
      </translation>
      <extra-singular>{count:,} name of an actor</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} names of places</source>
      <translation>
        <numerusform>لا أسماء لأماكن</numerusform>
        <numerusform>اسم واحد لمكان</numerusform>
        <numerusform>اسمان لأماكن</numerusform>
        <numerusform>{count:,} أسماء لأماكن</numerusform>
        <numerusform>{count:,} اسمًا لأماكن</numerusform>
        <numerusform>{count:,} اسم لأماكن</numerusform>
      </translation>
      <extra-singular>{count:,} name of a place</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/preview/resembling.py"/>
      <source>{count:,} names of the file resemble an actor of the case. Tick who is the same; all others become actors of their own, and can be joined later.</source>
      <translation>
        <numerusform>لا اسم في الملف يشبه جهة فاعلة في القضية.</numerusform>
        <numerusform>اسم واحد في الملف يشبه جهة فاعلة في القضية. حدد من هو نفسه؛ أما غيره فيصير جهات فاعلة مستقلة يمكن ضمها لاحقًا.</numerusform>
        <numerusform>اسمان في الملف يشبهان جهة فاعلة في القضية. حدد من هو نفسه؛ أما غيره فيصير جهات فاعلة مستقلة يمكن ضمها لاحقًا.</numerusform>
        <numerusform>{count:,} أسماء في الملف تشبه جهة فاعلة في القضية. حدد من هو نفسه؛ أما غيره فيصير جهات فاعلة مستقلة يمكن ضمها لاحقًا.</numerusform>
        <numerusform>{count:,} اسمًا في الملف تشبه جهة فاعلة في القضية. حدد من هو نفسه؛ أما غيره فيصير جهات فاعلة مستقلة يمكن ضمها لاحقًا.</numerusform>
        <numerusform>{count:,} اسم في الملف تشبه جهة فاعلة في القضية. حدد من هو نفسه؛ أما غيره فيصير جهات فاعلة مستقلة يمكن ضمها لاحقًا.</numerusform>
      </translation>
      <extra-singular>{count:,} name of the file resembles an actor of the case. Tick who is the same; all others become actors of their own, and can be joined later.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/watched.py"/>
      <source>{count:,} new files in {name}</source>
      <translation>
        <numerusform>لا ملفات جديدة في {name}</numerusform>
        <numerusform>ملف جديد واحد في {name}</numerusform>
        <numerusform>ملفان جديدان في {name}</numerusform>
        <numerusform>{count:,} ملفات جديدة في {name}</numerusform>
        <numerusform>{count:,} ملفًا جديدًا في {name}</numerusform>
        <numerusform>{count:,} ملف جديد في {name}</numerusform>
      </translation>
      <extra-singular>{count:,} new file in {name}</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/told.py"/>
      <source>{count:,} new versions of what is held</source>
      <translation>
        <numerusform>لا نسخ جديدة من المحفوظ</numerusform>
        <numerusform>نسخة جديدة واحدة من المحفوظ</numerusform>
        <numerusform>نسختان جديدتان من المحفوظ</numerusform>
        <numerusform>{count:,} نسخ جديدة من المحفوظ</numerusform>
        <numerusform>{count:,} نسخة جديدة من المحفوظ</numerusform>
        <numerusform>{count:,} نسخة جديدة من المحفوظ</numerusform>
      </translation>
      <extra-singular>{count:,} new version of what is held</extra-singular>
    </message>
    <message>
      <location filename="desktop/intake/rows.py"/>
      <source>{count:,} not used</source>
      <translation>غير مستخدم: {count:,}</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/notes/page.py"/>
      <location filename="db/export/wanted.py"/>
      <source>{count:,} notes</source>
      <translation>
        <numerusform>لا ملاحظات</numerusform>
        <numerusform>ملاحظة واحدة</numerusform>
        <numerusform>ملاحظتان</numerusform>
        <numerusform>{count:,} ملاحظات</numerusform>
        <numerusform>{count:,} ملاحظة</numerusform>
        <numerusform>{count:,} ملاحظة</numerusform>
      </translation>
      <extra-singular>{count:,} note</extra-singular>
    </message>
    <message>
      <location filename="desktop/widgets/shared_texts.py"/>
      <source>{count:,} of the {every:,}</source>
      <translation>{count:,} من {every:,}</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/map/page.py"/>
      <source>{count:,} only roughly around here</source>
      <translation>
        <numerusform>لا شيء على نحو تقريبي هنا</numerusform>
        <numerusform>واحدة فقط قرب هذا الموضع</numerusform>
        <numerusform>اثنتان فقط قرب هذا الموضع</numerusform>
        <numerusform>{count:,} قرب هذا الموضع تقريبًا</numerusform>
        <numerusform>{count:,} قرب هذا الموضع تقريبًا</numerusform>
        <numerusform>{count:,} قرب هذا الموضع تقريبًا</numerusform>
      </translation>
      <extra-singular>{count:,} only roughly around here</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} original files</source>
      <translation>
        <numerusform>لا ملفات أصلية</numerusform>
        <numerusform>ملف أصلي واحد</numerusform>
        <numerusform>ملفان أصليان</numerusform>
        <numerusform>{count:,} ملفات أصلية</numerusform>
        <numerusform>{count:,} ملفًا أصليًا</numerusform>
        <numerusform>{count:,} ملف أصلي</numerusform>
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
        <numerusform>لا مصادر أصلية</numerusform>
        <numerusform>مصدر أصلي واحد</numerusform>
        <numerusform>مصدران أصليان</numerusform>
        <numerusform>{count:,} مصادر أصلية</numerusform>
        <numerusform>{count:,} مصدرًا أصليًا</numerusform>
        <numerusform>{count:,} مصدر أصلي</numerusform>
      </translation>
      <extra-singular>{count:,} origin</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/map/placing.py"/>
      <source>{count:,} other incidents have this place and move with it.</source>
      <translation>
        <numerusform>لا حوادث أخرى لها هذا المكان.</numerusform>
        <numerusform>حادثة أخرى لها هذا المكان وتنتقل معه.</numerusform>
        <numerusform>حادثتان أخريان لهما هذا المكان وتنتقلان معه.</numerusform>
        <numerusform>{count:,} حوادث أخرى لها هذا المكان وتنتقل معه.</numerusform>
        <numerusform>{count:,} حادثة أخرى لها هذا المكان وتنتقل معه.</numerusform>
        <numerusform>{count:,} حادثة أخرى لها هذا المكان وتنتقل معه.</numerusform>
      </translation>
      <extra-singular>{count:,} other incident has this place and moves with it.</extra-singular>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>{count:,} pages</source>
      <translation>الصفحات: {count:,}</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/dossier/panel.py"/>
      <source>{count:,} pages</source>
      <translation>
        <numerusform>لا صفحات</numerusform>
        <numerusform>صفحة واحدة</numerusform>
        <numerusform>صفحتان</numerusform>
        <numerusform>{count:,} صفحات</numerusform>
        <numerusform>{count:,} صفحة</numerusform>
        <numerusform>{count:,} صفحة</numerusform>
      </translation>
      <extra-singular>{count:,} page</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>{count:,} pages of {form}</source>
      <translation>
        <numerusform>لا صفحات بمقاس {form}</numerusform>
        <numerusform>صفحة واحدة بمقاس {form}</numerusform>
        <numerusform>صفحتان بمقاس {form}</numerusform>
        <numerusform>{count:,} صفحات بمقاس {form}</numerusform>
        <numerusform>{count:,} صفحة بمقاس {form}</numerusform>
        <numerusform>{count:,} صفحة بمقاس {form}</numerusform>
      </translation>
      <extra-singular>{count:,} page of {form}</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/dossier/printing.py"/>
      <source>{count:,} pages were sent to the printer.</source>
      <translation>
        <numerusform>لم تُرسل صفحات إلى الطابعة.</numerusform>
        <numerusform>أُرسلت صفحة واحدة إلى الطابعة.</numerusform>
        <numerusform>أُرسلت صفحتان إلى الطابعة.</numerusform>
        <numerusform>أُرسلت {count:,} صفحات إلى الطابعة.</numerusform>
        <numerusform>أُرسلت {count:,} صفحة إلى الطابعة.</numerusform>
        <numerusform>أُرسلت {count:,} صفحة إلى الطابعة.</numerusform>
      </translation>
      <extra-singular>{count:,} page was sent to the printer.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/duplicates/page.py"/>
      <source>{count:,} pairs to decide</source>
      <translation>
        <numerusform>لا أزواج للحسم</numerusform>
        <numerusform>زوج واحد للحسم</numerusform>
        <numerusform>زوجان للحسم</numerusform>
        <numerusform>{count:,} أزواج للحسم</numerusform>
        <numerusform>{count:,} زوجًا للحسم</numerusform>
        <numerusform>{count:,} زوج للحسم</numerusform>
      </translation>
      <extra-singular>{count:,} pair to decide</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} parts in incidents</source>
      <translation>
        <numerusform>لا أدوار في حوادث</numerusform>
        <numerusform>دور واحد في حادثة</numerusform>
        <numerusform>دوران في حوادث</numerusform>
        <numerusform>{count:,} أدوار في حوادث</numerusform>
        <numerusform>{count:,} دورًا في حوادث</numerusform>
        <numerusform>{count:,} دور في حوادث</numerusform>
      </translation>
      <extra-singular>{count:,} part in an incident</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} parts of series</source>
      <translation>
        <numerusform>لا أجزاء من سلاسل</numerusform>
        <numerusform>جزء واحد من سلسلة</numerusform>
        <numerusform>جزآن من سلاسل</numerusform>
        <numerusform>{count:,} أجزاء من سلاسل</numerusform>
        <numerusform>{count:,} جزءًا من سلاسل</numerusform>
        <numerusform>{count:,} جزء من سلاسل</numerusform>
      </translation>
      <extra-singular>{count:,} part of a series</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/pane.py"/>
      <location filename="desktop/manual/view.py"/>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>{count:,} passages</source>
      <translation>
        <numerusform>لا مقاطع</numerusform>
        <numerusform>مقطع واحد</numerusform>
        <numerusform>مقطعان</numerusform>
        <numerusform>{count:,} مقاطع</numerusform>
        <numerusform>{count:,} مقطعًا</numerusform>
        <numerusform>{count:,} مقطع</numerusform>
      </translation>
      <extra-singular>{count:,} passage</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/sources/card_changes.py"/>
      <location filename="db/export/wanted.py"/>
      <source>{count:,} places</source>
      <translation>
        <numerusform>لا أماكن</numerusform>
        <numerusform>مكان واحد</numerusform>
        <numerusform>مكانان</numerusform>
        <numerusform>{count:,} أماكن</numerusform>
        <numerusform>{count:,} مكانًا</numerusform>
        <numerusform>{count:,} مكان</numerusform>
      </translation>
      <extra-singular>{count:,} place</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} places of incidents</source>
      <translation>
        <numerusform>لا أماكن لحوادث</numerusform>
        <numerusform>مكان واحد لحادثة</numerusform>
        <numerusform>مكانان لحوادث</numerusform>
        <numerusform>{count:,} أماكن لحوادث</numerusform>
        <numerusform>{count:,} مكانًا لحوادث</numerusform>
        <numerusform>{count:,} مكان لحوادث</numerusform>
      </translation>
      <extra-singular>{count:,} place of an incident</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/reading/page.py"/>
      <location filename="db/export/wanted.py"/>
      <source>{count:,} quotes</source>
      <translation>
        <numerusform>لا اقتباسات</numerusform>
        <numerusform>اقتباس واحد</numerusform>
        <numerusform>اقتباسان</numerusform>
        <numerusform>{count:,} اقتباسات</numerusform>
        <numerusform>{count:,} اقتباسًا</numerusform>
        <numerusform>{count:,} اقتباس</numerusform>
      </translation>
      <extra-singular>{count:,} quote</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/reading/carrying.py"/>
      <source>{count:,} quotes stay</source>
      <translation>
        <numerusform>لا يبقى اقتباس</numerusform>
        <numerusform>يبقى اقتباس واحد</numerusform>
        <numerusform>يبقى اقتباسان</numerusform>
        <numerusform>تبقى {count:,} اقتباسات</numerusform>
        <numerusform>يبقى {count:,} اقتباسًا</numerusform>
        <numerusform>يبقى {count:,} اقتباس</numerusform>
      </translation>
      <extra-singular>{count:,} quote stays</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/reading/carrying.py"/>
      <source>{count:,} quotes were</source>
      <translation>
        <numerusform>لا اقتباسات</numerusform>
        <numerusform>اقتباس واحد</numerusform>
        <numerusform>اقتباسان</numerusform>
        <numerusform>{count:,} اقتباسات</numerusform>
        <numerusform>{count:,} اقتباسًا</numerusform>
        <numerusform>{count:,} اقتباس</numerusform>
      </translation>
      <extra-singular>{count:,} quote was</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} ratings of sources</source>
      <translation>
        <numerusform>لا تقييمات لمصادر</numerusform>
        <numerusform>تقييم واحد لمصدر</numerusform>
        <numerusform>تقييمان لمصادر</numerusform>
        <numerusform>{count:,} تقييمات لمصادر</numerusform>
        <numerusform>{count:,} تقييمًا لمصادر</numerusform>
        <numerusform>{count:,} تقييم لمصادر</numerusform>
      </translation>
      <extra-singular>{count:,} rating of a source</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} reasons of explanations</source>
      <translation>
        <numerusform>لا أسباب لتفسيرات</numerusform>
        <numerusform>سبب واحد لتفسير</numerusform>
        <numerusform>سببان لتفسيرات</numerusform>
        <numerusform>{count:,} أسباب لتفسيرات</numerusform>
        <numerusform>{count:,} سببًا لتفسيرات</numerusform>
        <numerusform>{count:,} سبب لتفسيرات</numerusform>
      </translation>
      <extra-singular>{count:,} reason of an explanation</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} reasons of judgements</source>
      <translation>
        <numerusform>لا أسباب لأحكام</numerusform>
        <numerusform>سبب واحد لحكم</numerusform>
        <numerusform>سببان لأحكام</numerusform>
        <numerusform>{count:,} أسباب لأحكام</numerusform>
        <numerusform>{count:,} سببًا لأحكام</numerusform>
        <numerusform>{count:,} سبب لأحكام</numerusform>
      </translation>
      <extra-singular>{count:,} reason of a judgement</extra-singular>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <location filename="db/merging/adopting.py"/>
      <source>{count:,} records</source>
      <translation>السجلات: {count:,}</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/merging/pane.py"/>
      <source>{count:,} records</source>
      <translation>
        <numerusform>لا سجلات</numerusform>
        <numerusform>سجل واحد</numerusform>
        <numerusform>سجلان</numerusform>
        <numerusform>{count:,} سجلات</numerusform>
        <numerusform>{count:,} سجلًا</numerusform>
        <numerusform>{count:,} سجل</numerusform>
      </translation>
      <extra-singular>One record</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/tags/sheets.py"/>
      <source>{count:,} records bear it.</source>
      <translation>
        <numerusform>لا سجل يحمله.</numerusform>
        <numerusform>سجل واحد يحمله.</numerusform>
        <numerusform>سجلان يحملانه.</numerusform>
        <numerusform>{count:,} سجلات تحمله.</numerusform>
        <numerusform>{count:,} سجلًا تحمله.</numerusform>
        <numerusform>{count:,} سجل تحمله.</numerusform>
      </translation>
      <extra-singular>{count:,} record bears it.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} rival explanations</source>
      <translation>
        <numerusform>لا تفسيرات متنافسة</numerusform>
        <numerusform>تفسير منافس واحد</numerusform>
        <numerusform>تفسيران متنافسان</numerusform>
        <numerusform>{count:,} تفسيرات متنافسة</numerusform>
        <numerusform>{count:,} تفسيرًا متنافسًا</numerusform>
        <numerusform>{count:,} تفسير متنافس</numerusform>
      </translation>
      <extra-singular>{count:,} rival explanation</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/preview/words.py"/>
      <source>{count:,} rows</source>
      <translation>
        <numerusform>لا صفوف</numerusform>
        <numerusform>صف واحد</numerusform>
        <numerusform>صفان</numerusform>
        <numerusform>{count:,} صفوف</numerusform>
        <numerusform>{count:,} صفًا</numerusform>
        <numerusform>{count:,} صف</numerusform>
      </translation>
      <extra-singular>{count:,} row</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} rows of datasets</source>
      <translation>
        <numerusform>لا صفوف من مجموعات بيانات</numerusform>
        <numerusform>صف واحد من مجموعة بيانات</numerusform>
        <numerusform>صفان من مجموعات بيانات</numerusform>
        <numerusform>{count:,} صفوف من مجموعات بيانات</numerusform>
        <numerusform>{count:,} صفًا من مجموعات بيانات</numerusform>
        <numerusform>{count:,} صف من مجموعات بيانات</numerusform>
      </translation>
      <extra-singular>{count:,} row of a dataset</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>{count:,} said earlier · {day}</source>
      <translation>{count:,} قيلت قبل ذلك · {day}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>{count:,} said later · {day}</source>
      <translation>{count:,} قيلت بعد ذلك · {day}</translation>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} saved views</source>
      <translation>
        <numerusform>لا عروض محفوظة</numerusform>
        <numerusform>عرض محفوظ واحد</numerusform>
        <numerusform>عرضان محفوظان</numerusform>
        <numerusform>{count:,} عروض محفوظة</numerusform>
        <numerusform>{count:,} عرضًا محفوظًا</numerusform>
        <numerusform>{count:,} عرض محفوظ</numerusform>
      </translation>
      <extra-singular>{count:,} saved view</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/widgets/selection_bar.py"/>
      <source>{count:,} selected</source>
      <translation>
        <numerusform>لا شيء محدد</numerusform>
        <numerusform>واحد محدد</numerusform>
        <numerusform>اثنان محددان</numerusform>
        <numerusform>{count:,} محددة</numerusform>
        <numerusform>{count:,} محددة</numerusform>
        <numerusform>{count:,} محددة</numerusform>
      </translation>
      <extra-singular>{count:,} selected</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/choosing.py"/>
      <source>{count:,} selected incidents</source>
      <translation>
        <numerusform>بلا حوادث محددة</numerusform>
        <numerusform>حادثة محددة واحدة</numerusform>
        <numerusform>حادثتان محددتان</numerusform>
        <numerusform>{count:,} حوادث محددة</numerusform>
        <numerusform>{count:,} حادثة محددة</numerusform>
        <numerusform>{count:,} حادثة محددة</numerusform>
      </translation>
      <extra-singular>one selected incident</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/hands/picked.py"/>
      <source>{count:,} selected, {count_words} in view</source>
      <translation>{count:,} محددة، {count_words} في العرض</translation>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} series</source>
      <translation>
        <numerusform>لا سلاسل</numerusform>
        <numerusform>سلسلة واحدة</numerusform>
        <numerusform>سلسلتان</numerusform>
        <numerusform>{count:,} سلاسل</numerusform>
        <numerusform>{count:,} سلسلة</numerusform>
        <numerusform>{count:,} سلسلة</numerusform>
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
        <numerusform>لا مصادر</numerusform>
        <numerusform>مصدر واحد</numerusform>
        <numerusform>مصدران</numerusform>
        <numerusform>{count:,} مصادر</numerusform>
        <numerusform>{count:,} مصدرًا</numerusform>
        <numerusform>{count:,} مصدر</numerusform>
      </translation>
      <extra-singular>{count:,} source</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/showing/reports.py"/>
      <source>{count:,} sources published</source>
      <translation>
        <numerusform>لم يُنشر مصدر</numerusform>
        <numerusform>نُشر مصدر واحد</numerusform>
        <numerusform>نُشر مصدران</numerusform>
        <numerusform>نُشرت {count:,} مصادر</numerusform>
        <numerusform>نُشر {count:,} مصدرًا</numerusform>
        <numerusform>نُشر {count:,} مصدر</numerusform>
      </translation>
      <extra-singular>{count:,} source published</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/widgets/falling.py"/>
      <source>{count:,} sources that go</source>
      <translation>
        <numerusform>لا مصادر تخرج</numerusform>
        <numerusform>مصدر واحد يخرج</numerusform>
        <numerusform>مصدران يخرجان</numerusform>
        <numerusform>{count:,} مصادر تخرج</numerusform>
        <numerusform>{count:,} مصدرًا يخرج</numerusform>
        <numerusform>{count:,} مصدر يخرج</numerusform>
      </translation>
      <extra-singular>{count:,} source that goes</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/wide_ledger.py"/>
      <source>{count:,} speakers</source>
      <translation>
        <numerusform>لا متحدثين</numerusform>
        <numerusform>متحدث واحد</numerusform>
        <numerusform>متحدثان</numerusform>
        <numerusform>{count:,} متحدثين</numerusform>
        <numerusform>{count:,} متحدثًا</numerusform>
        <numerusform>{count:,} متحدث</numerusform>
      </translation>
      <extra-singular>{count:,} speaker</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/words.py"/>
      <source>{count:,} surely in this time</source>
      <translation>
        <numerusform>لا شيء يقينًا في هذا الوقت</numerusform>
        <numerusform>واحدة يقينًا في هذا الوقت</numerusform>
        <numerusform>اثنتان يقينًا في هذا الوقت</numerusform>
        <numerusform>{count:,} يقينًا في هذا الوقت</numerusform>
        <numerusform>{count:,} يقينًا في هذا الوقت</numerusform>
        <numerusform>{count:,} يقينًا في هذا الوقت</numerusform>
      </translation>
      <extra-singular>{count:,} surely in this time</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/tags/page.py"/>
      <location filename="db/export/wanted.py"/>
      <source>{count:,} tags</source>
      <translation>
        <numerusform>لا وسوم</numerusform>
        <numerusform>وسم واحد</numerusform>
        <numerusform>وسمان</numerusform>
        <numerusform>{count:,} وسوم</numerusform>
        <numerusform>{count:,} وسمًا</numerusform>
        <numerusform>{count:,} وسم</numerusform>
      </translation>
      <extra-singular>{count:,} tag</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} tags of the case</source>
      <translation>
        <numerusform>لا وسوم للقضية</numerusform>
        <numerusform>وسم واحد للقضية</numerusform>
        <numerusform>وسمان للقضية</numerusform>
        <numerusform>{count:,} وسوم للقضية</numerusform>
        <numerusform>{count:,} وسمًا للقضية</numerusform>
        <numerusform>{count:,} وسم للقضية</numerusform>
      </translation>
      <extra-singular>{count:,} tag of the case</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/sources/card_likeness.py"/>
      <location filename="db/export/wanted.py"/>
      <source>{count:,} texts</source>
      <translation>
        <numerusform>لا نصوص</numerusform>
        <numerusform>نص واحد</numerusform>
        <numerusform>نصان</numerusform>
        <numerusform>{count:,} نصوص</numerusform>
        <numerusform>{count:,} نصًا</numerusform>
        <numerusform>{count:,} نص</numerusform>
      </translation>
      <extra-singular>{count:,} text</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/reading/doubt_line.py"/>
      <source>{count:,} things</source>
      <translation>
        <numerusform>لا شيء</numerusform>
        <numerusform>شيء واحد</numerusform>
        <numerusform>شيئان</numerusform>
        <numerusform>{count:,} أشياء</numerusform>
        <numerusform>{count:,} شيئًا</numerusform>
        <numerusform>{count:,} شيء</numerusform>
      </translation>
      <extra-singular>One thing</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/words.py"/>
      <source>{count:,} ties</source>
      <translation>
        <numerusform>لا صلات</numerusform>
        <numerusform>صلة واحدة</numerusform>
        <numerusform>صلتان</numerusform>
        <numerusform>{count:,} صلات</numerusform>
        <numerusform>{count:,} صلة</numerusform>
        <numerusform>{count:,} صلة</numerusform>
      </translation>
      <extra-singular>{count:,} tie</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} ties between actors</source>
      <translation>
        <numerusform>لا صلات بين جهات فاعلة</numerusform>
        <numerusform>صلة واحدة بين جهات فاعلة</numerusform>
        <numerusform>صلتان بين جهات فاعلة</numerusform>
        <numerusform>{count:,} صلات بين جهات فاعلة</numerusform>
        <numerusform>{count:,} صلة بين جهات فاعلة</numerusform>
        <numerusform>{count:,} صلة بين جهات فاعلة</numerusform>
      </translation>
      <extra-singular>{count:,} tie between actors</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} ties between claims</source>
      <translation>
        <numerusform>لا صلات بين إفادات</numerusform>
        <numerusform>صلة واحدة بين إفادات</numerusform>
        <numerusform>صلتان بين إفادات</numerusform>
        <numerusform>{count:,} صلات بين إفادات</numerusform>
        <numerusform>{count:,} صلة بين إفادات</numerusform>
        <numerusform>{count:,} صلة بين إفادات</numerusform>
      </translation>
      <extra-singular>{count:,} tie between claims</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} ties between sources</source>
      <translation>
        <numerusform>لا صلات بين مصادر</numerusform>
        <numerusform>صلة واحدة بين مصادر</numerusform>
        <numerusform>صلتان بين مصادر</numerusform>
        <numerusform>{count:,} صلات بين مصادر</numerusform>
        <numerusform>{count:,} صلة بين مصادر</numerusform>
        <numerusform>{count:,} صلة بين مصادر</numerusform>
      </translation>
      <extra-singular>{count:,} tie between sources</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/html/page.py"/>
      <source>{count:,} titles are longer than {longest:,} characters and cut there.</source>
      <translation>
        <numerusform>لا عنوان أطول من {longest:,} محرف.</numerusform>
        <numerusform>عنوان واحد أطول من {longest:,} محرف فقُطع هناك.</numerusform>
        <numerusform>عنوانان أطول من {longest:,} محرف فقُطعا هناك.</numerusform>
        <numerusform>{count:,} عناوين أطول من {longest:,} محرف فقُطعت هناك.</numerusform>
        <numerusform>{count:,} عنوانًا أطول من {longest:,} محرف فقُطعت هناك.</numerusform>
        <numerusform>{count:,} عنوان أطول من {longest:,} محرف فقُطعت هناك.</numerusform>
      </translation>
      <extra-singular>{count:,} title is longer than {longest:,} characters and cut there.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/merging/conflicts.py"/>
      <source>{count:,} to decide</source>
      <translation>
        <numerusform>لا شيء للحسم</numerusform>
        <numerusform>واحد للحسم</numerusform>
        <numerusform>اثنان للحسم</numerusform>
        <numerusform>{count:,} للحسم</numerusform>
        <numerusform>{count:,} للحسم</numerusform>
        <numerusform>{count:,} للحسم</numerusform>
      </translation>
      <extra-singular>One to decide</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/notes/tally.py"/>
      <source>{count:,} to-dos</source>
      <translation>
        <numerusform>لا مهام</numerusform>
        <numerusform>مهمة واحدة</numerusform>
        <numerusform>مهمتان</numerusform>
        <numerusform>{count:,} مهام</numerusform>
        <numerusform>{count:,} مهمة</numerusform>
        <numerusform>{count:,} مهمة</numerusform>
      </translation>
      <extra-singular>{count:,} to-do</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/notes/page.py"/>
      <source>{count:,} to-dos open</source>
      <translation>
        <numerusform>لا مهام مفتوحة</numerusform>
        <numerusform>مهمة مفتوحة واحدة</numerusform>
        <numerusform>مهمتان مفتوحتان</numerusform>
        <numerusform>{count:,} مهام مفتوحة</numerusform>
        <numerusform>{count:,} مهمة مفتوحة</numerusform>
        <numerusform>{count:,} مهمة مفتوحة</numerusform>
      </translation>
      <extra-singular>{count:,} to-do open</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} verdicts that actors are the same</source>
      <translation>
        <numerusform>لا أحكام بأن جهات فاعلة واحدة</numerusform>
        <numerusform>حكم واحد بأن جهتين فاعلتين واحدة</numerusform>
        <numerusform>حكمان بأن جهات فاعلة واحدة</numerusform>
        <numerusform>{count:,} أحكام بأن جهات فاعلة واحدة</numerusform>
        <numerusform>{count:,} حكمًا بأن جهات فاعلة واحدة</numerusform>
        <numerusform>{count:,} حكم بأن جهات فاعلة واحدة</numerusform>
      </translation>
      <extra-singular>{count:,} verdict that actors are the same</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/dossier/taking_away.py"/>
      <source>{count:,} volumes</source>
      <translation>
        <numerusform>لا مجلدات</numerusform>
        <numerusform>مجلد واحد</numerusform>
        <numerusform>مجلدان</numerusform>
        <numerusform>{count:,} مجلدات</numerusform>
        <numerusform>{count:,} مجلدًا</numerusform>
        <numerusform>{count:,} مجلد</numerusform>
      </translation>
      <extra-singular>one volume</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/told.py"/>
      <source>{count:,} were here already</source>
      <translation>
        <numerusform>لا شيء كان هنا من قبل</numerusform>
        <numerusform>واحد كان هنا من قبل</numerusform>
        <numerusform>اثنان كانا هنا من قبل</numerusform>
        <numerusform>{count:,} كانت هنا من قبل</numerusform>
        <numerusform>{count:,} كانت هنا من قبل</numerusform>
        <numerusform>{count:,} كانت هنا من قبل</numerusform>
      </translation>
      <extra-singular>{count:,} was here already</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/widgets/bulk_preview.py"/>
      <source>{count:,} will change</source>
      <translation>
        <numerusform>لن يتغير شيء</numerusform>
        <numerusform>سيتغير واحد</numerusform>
        <numerusform>سيتغير اثنان</numerusform>
        <numerusform>ستتغير {count:,}</numerusform>
        <numerusform>سيتغير {count:,}</numerusform>
        <numerusform>سيتغير {count:,}</numerusform>
      </translation>
      <extra-singular>{count:,} will change</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/page.py"/>
      <source>{count:,} without a date</source>
      <translation>بلا تاريخ: {count:,}</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/map/bar.py"/>
      <source>{count:,} without a place</source>
      <translation>
        <numerusform>لا شيء بلا مكان</numerusform>
        <numerusform>واحدة بلا مكان</numerusform>
        <numerusform>اثنتان بلا مكان</numerusform>
        <numerusform>{count:,} بلا مكان</numerusform>
        <numerusform>{count:,} بلا مكان</numerusform>
        <numerusform>{count:,} بلا مكان</numerusform>
      </translation>
      <extra-singular>{count:,} without a place</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/preferences/reading.py"/>
      <source>{count:,} words were said to be right.</source>
      <translation>
        <numerusform>لم تُعتبر أي كلمة صحيحة.</numerusform>
        <numerusform>اعتُبرت كلمة واحدة صحيحة.</numerusform>
        <numerusform>اعتُبرت كلمتان صحيحتين.</numerusform>
        <numerusform>اعتُبرت {count:,} كلمات صحيحة.</numerusform>
        <numerusform>اعتُبرت {count:,} كلمة صحيحة.</numerusform>
        <numerusform>اعتُبرت {count:,} كلمة صحيحة.</numerusform>
      </translation>
      <extra-singular>{count:,} word was said to be right.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/scales/gaps.py"/>
      <source>{count:,} years</source>
      <translation>
        <numerusform>أقل من سنة</numerusform>
        <numerusform>سنة واحدة</numerusform>
        <numerusform>سنتان</numerusform>
        <numerusform>{count:,} سنوات</numerusform>
        <numerusform>{count:,} سنة</numerusform>
        <numerusform>{count:,} سنة</numerusform>
      </translation>
      <extra-singular>{count:,} year</extra-singular>
    </message>
    <message>
      <location filename="db/strangers/mending.py"/>
      <source>{count:,} {words}; “casebinder verify” names them.</source>
      <translation>{count:,} {words}؛ يسميها «casebinder verify».</translation>
    </message>
    <message>
      <location filename="desktop/timeline/page.py"/>
      <source>{count_words} of {count:,} incidents in view</source>
      <translation>{count_words} من {count:,} حادثة في العرض</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>{counted} brought with something repaired</source>
      <translation>أُدخل {counted} مع إصلاح شيء فيها</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>{counted} cannot be read</source>
      <translation>لا يمكن قراءة {counted}</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>{counted} left out: no case can hold them</source>
      <translation>تُرك {counted}: لا يمكن لأي قضية أن تحويها</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>{counted} or more cannot be read</source>
      <translation>لا يمكن قراءة {counted} أو أكثر</translation>
    </message>
    <message>
      <location filename="desktop/actors/graph.py"/>
      <source>{count} actors around {get}</source>
      <translation>{count} جهة فاعلة حول {get}</translation>
    </message>
    <message>
      <location filename="desktop/reading/speech_fields.py"/>
      <source>{count} actors of the case: one claim for each.</source>
      <translation>{count} من جهات القضية الفاعلة: إفادة لكل منها.</translation>
    </message>
    <message>
      <location filename="db/when/spans.py"/>
      <source>{count} d</source>
      <translation>{count} ي</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>{count} fields</source>
      <translation>الحقول: {count}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/list_filter.py"/>
      <source>{count} filters</source>
      <translation>المرشّحات: {count}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/gaps.py"/>
      <location filename="db/when/spans.py"/>
      <source>{count} h</source>
      <translation>{count} س</translation>
    </message>
    <message>
      <location filename="desktop/map/telling.py"/>
      <source>{count} in view</source>
      <translation>{count} في العرض</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/stuck_rows.py"/>
      <location filename="desktop/timeline/hands/pointed.py"/>
      <source>{count} incidents</source>
      <translation>الحوادث: {count}</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>{count} independent origins report it, none of them rated A or B</source>
      <translation>تفيد بها {count} من المصادر الأصلية المستقلة، لا أحد منها بتقييم A أو B</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>{count} independent origins report it, one of them rated A or B</source>
      <translation>تفيد بها {count} من المصادر الأصلية المستقلة، أحدها بتقييم A أو B</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/preferences/keyboard.py"/>
      <source>{count} keys were changed</source>
      <translation>
        <numerusform>لم يتغير أي من المفاتيح ({count})</numerusform>
        <numerusform>تغير مفتاح ({count})</numerusform>
        <numerusform>تغير مفتاحان ({count})</numerusform>
        <numerusform>تغيرت {count} مفاتيح</numerusform>
        <numerusform>تغير {count} مفتاحًا</numerusform>
        <numerusform>تغير {count} مفتاح</numerusform>
      </translation>
      <extra-singular>{count} key was changed</extra-singular>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>{count} lead together</source>
      <translation>{count} تتقدم معًا</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/gaps.py"/>
      <location filename="db/when/spans.py"/>
      <source>{count} min</source>
      <translation>{count} د</translation>
    </message>
    <message>
      <location filename="db/when/spans.py"/>
      <source>{count} mo</source>
      <translation>{count} ش</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/spoken.py"/>
      <location filename="db/asking/wording.py"/>
      <source>{count} more</source>
      <translation>{count} أخرى</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/drawing/legend.py"/>
      <source>{count} more</source>
      <translation>
        <numerusform>{count} أخرى</numerusform>
        <numerusform>{count} أخرى</numerusform>
        <numerusform>{count} أخرى</numerusform>
        <numerusform>{count} أخرى</numerusform>
        <numerusform>{count} أخرى</numerusform>
        <numerusform>{count} أخرى</numerusform>
      </translation>
      <extra-singular>{count} more</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source>{count} more: {words}</source>
      <translation>{count} أخرى: {words}</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>{count} of {count2:,} are shown.</source>
      <translation>يُعرض {count} من {count2:,}.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/voice.py"/>
      <source>{count} of {count2:,} in view</source>
      <translation>{count} من {count2:,} في العرض</translation>
    </message>
    <message>
      <location filename="desktop/map/page.py"/>
      <source>{count} of {total} incidents in view</source>
      <translation>{count} من {total} حادثة في العرض</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/panel.py"/>
      <source>{count} or more</source>
      <translation>
        <numerusform>{count} أو أكثر</numerusform>
        <numerusform>{count} أو أكثر</numerusform>
        <numerusform>{count} أو أكثر</numerusform>
        <numerusform>{count} أو أكثر</numerusform>
        <numerusform>{count} أو أكثر</numerusform>
        <numerusform>{count} أو أكثر</numerusform>
      </translation>
      <extra-singular>{count} or more</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/scales/gaps.py"/>
      <location filename="db/when/spans.py"/>
      <source>{count} s</source>
      <translation>{count} ث</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/panel.py"/>
      <source>{count} steps around {actor}</source>
      <translation>
        <numerusform>{count} خطوة حول {actor}</numerusform>
        <numerusform>{count} خطوة حول {actor}</numerusform>
        <numerusform>{count} خطوتان حول {actor}</numerusform>
        <numerusform>{count} خطوات حول {actor}</numerusform>
        <numerusform>{count} خطوة حول {actor}</numerusform>
        <numerusform>{count} خطوة حول {actor}</numerusform>
      </translation>
      <extra-singular>{count} step around {actor}</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/panel.py"/>
      <source>{count} steps from the selected</source>
      <translation>
        <numerusform>{count} خطوة من المحدد</numerusform>
        <numerusform>{count} خطوة من المحدد</numerusform>
        <numerusform>{count} خطوتان من المحدد</numerusform>
        <numerusform>{count} خطوات من المحدد</numerusform>
        <numerusform>{count} خطوة من المحدد</numerusform>
        <numerusform>{count} خطوة من المحدد</numerusform>
      </translation>
      <extra-singular>{count} step from the selected</extra-singular>
    </message>
    <message>
      <location filename="desktop/reading/doubt_line.py"/>
      <source>{count} the page wanted from elsewhere were not fetched.</source>
      <translation>لم تُجلب {count} مما أرادته الصفحة من مكان آخر.</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/preferences/privacy.py"/>
      <source>{count} things are remembered</source>
      <translation>
        <numerusform>{count}: لا شيء يُتذكر</numerusform>
        <numerusform>يُتذكر {count} شيء</numerusform>
        <numerusform>يُتذكر {count} شيئان</numerusform>
        <numerusform>تُتذكر {count} أشياء</numerusform>
        <numerusform>يُتذكر {count} شيئًا</numerusform>
        <numerusform>يُتذكر {count} شيء</numerusform>
      </translation>
      <extra-singular>{count} thing is remembered</extra-singular>
    </message>
    <message>
      <location filename="desktop/map/page.py"/>
      <source>{count} without a place</source>
      <translation>{count} بلا مكان</translation>
    </message>
    <message>
      <location filename="db/when/spans.py"/>
      <source>{count} y</source>
      <translation>{count} سنة</translation>
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
      <translation>{credit}. الحدود كما يرسمها. أنصاف الأقطار حقيقية.</translation>
    </message>
    <message>
      <location filename="db/columns/facts.py"/>
      <source>{date}, uncertain</source>
      <translation>{date}، غير مؤكد</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped.py"/>
      <source>{day_first:,} dates can only be read day first and {month_first:,} only month first: the file mixes both ways. Say which way is meant; the others are told row by row.</source>
      <translation>{day_first:,} تاريخًا لا يُقرأ إلا واليوم أولًا و{month_first:,} إلا والشهر أولًا: يخلط الملف الوجهين. بيّن المقصود؛ وتُذكر الأخرى صفًا صفًا.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/clocks.py"/>
      <source>{days} after day 0</source>
      <translation>{days} بعد اليوم 0</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/clocks.py"/>
      <source>{days} before day 0</source>
      <translation>{days} قبل اليوم 0</translation>
    </message>
    <message>
      <location filename="desktop/intake/told.py"/>
      <source>{differ:,} differ from before</source>
      <translation>{differ:,} تختلف عما قبل</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>{doing} · since {time}</source>
      <translation>{doing} · منذ {time}</translation>
    </message>
    <message>
      <location filename="db/export/followthemoney.py"/>
      <location filename="db/export/stix.py"/>
      <source>{done:,} incidents</source>
      <translation>الحوادث: {done:,}</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <source>{done:,} of {count:,}</source>
      <translation>{done:,} من {count:,}</translation>
    </message>
    <message>
      <location filename="desktop/guide/panel.py"/>
      <source>{done} of {count} steps done</source>
      <translation>أُنجزت {done} من {count} خطوات</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/clocks.py"/>
      <source>{early} to {late}</source>
      <translation>{early} إلى {late}</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>{empty:,} of {read:,} pages of {called} hold no text; they may be scans.</source>
      <translation>{empty:,} من صفحات {called} الـ{read:,} بلا نص؛ ربما كانت مسحًا ضوئيًا.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/pane.py"/>
      <source>{field} differs: {one}; {other}</source>
      <translation>{field} مختلف: {one}؛ {other}</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source>{field} stays “{mine}” (the file: “{now}”)</source>
      <translation>يبقى {field} «{mine}» (الملف: «{now}»)</translation>
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
        <numerusform>{first} لا يتهم {second}</numerusform>
        <numerusform>{first} يتهم {second}</numerusform>
        <numerusform>{first} يتهم {second} مرتين</numerusform>
        <numerusform>{first} يتهم {second}، {count:,} مرات</numerusform>
        <numerusform>{first} يتهم {second}، {count:,} مرة</numerusform>
        <numerusform>{first} يتهم {second}، {count:,} مرة</numerusform>
      </translation>
      <extra-singular>{first} accuses {second}</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/words.py"/>
      <source>{first} and {second} in {count:,} incidents</source>
      <translation>
        <numerusform>{first} و{second} بلا حوادث مشتركة</numerusform>
        <numerusform>{first} و{second} في حادثة واحدة</numerusform>
        <numerusform>{first} و{second} في حادثتين</numerusform>
        <numerusform>{first} و{second} في {count:,} حوادث</numerusform>
        <numerusform>{first} و{second} في {count:,} حادثة</numerusform>
        <numerusform>{first} و{second} في {count:,} حادثة</numerusform>
      </translation>
      <extra-singular>{first} and {second} in {count:,} incident</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/words.py"/>
      <source>{first} denies or contradicts {second}, {count:,} times</source>
      <translation>
        <numerusform>{first} لا ينفي قول {second}</numerusform>
        <numerusform>{first} ينفي قول {second} أو يناقضه</numerusform>
        <numerusform>{first} ينفي قول {second} أو يناقضه، مرتين</numerusform>
        <numerusform>{first} ينفي قول {second} أو يناقضه، {count:,} مرات</numerusform>
        <numerusform>{first} ينفي قول {second} أو يناقضه، {count:,} مرة</numerusform>
        <numerusform>{first} ينفي قول {second} أو يناقضه، {count:,} مرة</numerusform>
      </translation>
      <extra-singular>{first} denies or contradicts {second}</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/words.py"/>
      <source>{first} speaks of {second}, {count:,} times</source>
      <translation>
        <numerusform>{first} لا يتحدث عن {second}</numerusform>
        <numerusform>{first} يتحدث عن {second}</numerusform>
        <numerusform>{first} يتحدث عن {second} مرتين</numerusform>
        <numerusform>{first} يتحدث عن {second}، {count:,} مرات</numerusform>
        <numerusform>{first} يتحدث عن {second}، {count:,} مرة</numerusform>
        <numerusform>{first} يتحدث عن {second}، {count:,} مرة</numerusform>
      </translation>
      <extra-singular>{first} speaks of {second}</extra-singular>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>{framed:,} documents within pages (frames) were not taken.</source>
      <translation>الوثائق داخل الصفحات (الإطارات) التي لم تؤخذ: {framed:,}.</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>{good} origins rated A or B, independent of each other, report it</source>
      <translation>المصادر الأصلية المقيَّمة A أو B، المستقل بعضها عن بعض، التي تفيد بذلك: {good}</translation>
    </message>
    <message>
      <location filename="db/export/timelinejs.py"/>
      <source>{have} no date, or none with a beginning or an end, and made no slide.</source>
      <translation>{have} بلا تاريخ، أو بتاريخ لا بداية له ولا نهاية، فلم تُنشأ لذلك شريحة.</translation>
    </message>
    <message>
      <location filename="db/export/geojson.py"/>
      <source>{have} no place with a position and did not go out.</source>
      <translation>{have} بلا مكان له موضع، فلم يخرج ذلك.</translation>
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
      <translation>{hides} ما أُزيل ({count})</translation>
    </message>
    <message>
      <location filename="db/when/spans.py"/>
      <source>{hours} h {minutes} min</source>
      <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/reports.py"/>
      <source>{how_many:,} sources published, no incident: {span_text}</source>
      <translation>نُشرت مصادر عددها {how_many:,}، ولا حادثة: {span_text}</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>{is_} still being written.</source>
      <translation>{is_} ما زالت كتابته جارية.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>{keys} F2 renames the explanation of the column.</source>
      <translation>{keys} يعيد F2 تسمية تفسير العمود.</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>{keys} already does {act}, which cannot be changed.</source>
      <translation>{keys} يؤدي {act}، ولا يمكن تغيير ذلك.</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>{keys} already does {act}.</source>
      <translation>{keys} يؤدي {act} من قبل.</translation>
    </message>
    <message>
      <location filename="desktop/map/measure.py"/>
      <source>{kilometres} km</source>
      <translation>{kilometres} كم</translation>
    </message>
    <message>
      <location filename="desktop/widgets/fields.py"/>
      <source>{label} cannot be below {least}.</source>
      <translation>لا يمكن أن يقل {label} عن {least}.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/fields.py"/>
      <source>{label} is needed.</source>
      <translation>{label} مطلوب.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/fields.py"/>
      <source>{label} takes a whole number, such as 72.</source>
      <translation>{label} يأخذ عددًا صحيحًا، مثل 72.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/toll_marks.py"/>
      <source>{label}: {words} in {what}</source>
      <translation>{label}: {words} في {what}</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped_rows.py"/>
      <source>{lat}, {lon} for {short}</source>
      <translation>{lat}, {lon} لـ{short}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/clocks.py"/>
      <source>{least:,}–{most:,} days</source>
      <translation>{least:,}–{most:,} يومًا</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>{left:,} left</source>
      <translation>بقي {left:,}</translation>
    </message>
    <message>
      <location filename="desktop/actors/relations_part.py"/>
      <source>{left_out:,} actors more are two steps away.</source>
      <translation>على بعد خطوتين جهات فاعلة أخرى عددها {left_out:,}.</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <source>{length:,} word</source>
      <translation>{length:,} كلمة</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <source>{length:,} words</source>
      <translation>{length:,} كلمة</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>{letters:,} characters, cleaned by {cleaner}</source>
      <translation>{letters:,} حرفًا، نقّاها {cleaner}</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>{letters:,} letters of text</source>
      <translation>{letters:,} حرفًا من النص</translation>
    </message>
    <message>
      <location filename="desktop/widgets/rating_band.py"/>
      <source>{letter} grades {sources} with {claims}</source>
      <translation>{letter} تقييم {sources} مع {claims}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/rating_band.py"/>
      <source>{letter} {sources} with {claims}</source>
      <translation>{letter} {sources} مع {claims}</translation>
    </message>
    <message>
      <location filename="db/strangers/recovering.py"/>
      <source>{lost:,} pages hold rows of which nobody can say to what table they belong.</source>
      <translation>في {lost:,} من الصفحات صفوف لا يُعرف إلى أي جدول تنتمي.</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>{made} with {program}.</source>
      <translation>{made} بواسطة {program}.</translation>
    </message>
    <message>
      <location filename="desktop/actors/activity.py"/>
      <source>{maybe:,} that may have begun then</source>
      <translation>{maybe:,} ربما بدأت حينئذ</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>{measure}: {after} in place of {before}</source>
      <translation>{measure}: {after} بدلًا من {before}</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/details.py"/>
      <source>{measure}: {count}</source>
      <translation>{measure}: {count}</translation>
    </message>
    <message>
      <location filename="desktop/map/measure.py"/>
      <source>{metres} m</source>
      <translation>{metres} م</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>{mine} (yours)</source>
      <translation>{mine} (لك)</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>{mine}, edited by you</source>
      <translation>{mine}، عدّلتَه</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>{more:,} more claims keep the weight their act gives them.</source>
      <translation>إفادات أخرى عددها {more:,} تحتفظ بالوزن الذي يعطيها إياه فعلها.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/arcs.py"/>
      <source>{more} more links; J goes round all of them</source>
      <translation>روابط أخرى: {more}؛ المفتاح J يمر بها كلها</translation>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>{names} and {more} turns more</source>
      <translation>{names} ومنعطفات أخرى: {more}</translation>
    </message>
    <message>
      <location filename="db/records/identities.py"/>
      <source>{names} and {names2} were found to be different. Nothing was changed. Take that decision back first.</source>
      <translation>تبيّن أن {names} و{names2} مختلفتان. لم يتغير شيء. تراجع عن ذلك القرار أولًا.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <location filename="desktop/reading/readings.py"/>
      <source>{names} and {parts}</source>
      <translation>{names} و{parts}</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>{names} and {rest} others</source>
      <translation>{names} وغيرهم: {rest}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/spoken.py"/>
      <source>{names} and {shown}</source>
      <translation>{names} و{shown}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/shared_texts.py"/>
      <location filename="db/merging/alike.py"/>
      <source>{names} and {told}</source>
      <translation>{names} و{told}</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>{names} and {unique}</source>
      <translation>{names} و{unique}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sources_part.py"/>
      <location filename="desktop/timeline/showing/told.py"/>
      <source>{names} and {words}</source>
      <translation>{names} و{words}</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>{names}: also where others of this name are meant.</source>
      <translation>{names}: أيضًا حيث يُقصد آخرون بهذا الاسم.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>{name} (with {count} articles that rest on it)</source>
      <translation>{name} (مع {count} مقالات تستند إليه)</translation>
    </message>
    <message>
      <location filename="desktop/window/mapping.py"/>
      <source>{name} and {count} more</source>
      <translation>{name} و{count} أخرى</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>{name} and {name2} are different</source>
      <translation>{name} و{name2} مختلفتان</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>{name} and {name2} are the same</source>
      <translation>{name} و{name2} واحدة</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>{name} is called so from then on: {day}.</source>
      <translation>يسمى {name} هكذا منذ ذلك الحين: {day}.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>{name} is not a mapping of columns that can be used: {why}.</source>
      <translation>لا يمكن استخدام {name} لربط الأعمدة: {why}.</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>{name} is not there</source>
      <translation>{name} غير موجود</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>{name} receipt.txt</source>
      <translation>إيصال {name}.txt</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>{name} was called {other} from then on: {day}.</source>
      <translation>سُمّي {name} باسم {other} منذ ذلك الحين: {day}.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>{name}, changed</source>
      <translation>{name}، تغير</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/zone_field.py"/>
      <source>{name}, now UTC{sign}{size:02d}:{size2:02d}</source>
      <translation>{name}، الآن UTC{sign}{size:02d}:{size2:02d}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger_cells.py"/>
      <source>{name}, open the card</source>
      <translation>{name}، فتح البطاقة</translation>
    </message>
    <message>
      <location filename="db/schema.py"/>
      <source>{name}.before-format-{user_version}</source>
      <translation>{name}.before-format-{user_version}</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/resembling.py"/>
      <source>{name}: same as {actor_name}</source>
      <translation>{name}: هو نفسه {actor_name}</translation>
    </message>
    <message>
      <location filename="db/sharing/receipt.py"/>
      <source>{name}: {size} bytes, encrypted, made for: {profile}</source>
      <translation>{name}: {size} بايت، مشفَّر، أُنشئ لـ: {profile}</translation>
    </message>
    <message>
      <location filename="db/sharing/receipt.py"/>
      <source>{name}: {size} bytes, made for: {profile}</source>
      <translation>{name}: {size} بايت، أُنشئ لـ: {profile}</translation>
    </message>
    <message>
      <location filename="db/strangers/taking.py"/>
      <source>{name}” (table “{table}</source>
      <translation>{name}» (الجدول «{table}</translation>
    </message>
    <message>
      <location filename="desktop/map/measure.py"/>
      <source>{north}° N, {east}° E</source>
      <translation>{north}° شمالًا، {east}° شرقًا</translation>
    </message>
    <message>
      <location filename="desktop/map/measure.py"/>
      <source>{north}° N, {west}° W</source>
      <translation>{north}° شمالًا، {west}° غربًا</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>{number} filters</source>
      <translation>المرشحات: {number}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>{n} side by side</source>
      <translation>{n} جنبًا إلى جنب</translation>
    </message>
    <message>
      <location filename="desktop/sharing/receipt_pane.py"/>
      <source>{one} replaced wherever found; how often is told by the preview.</source>
      <translation>يُستبدل {one} حيثما وُجد؛ وتبيّن المعاينة كم مرة.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/page.py"/>
      <source>{others:,} of the smallest lanes share one</source>
      <translation>أصغر المسارات، وعددها {others:,}، تشترك في مسار واحد</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>{own} is also {other}</source>
      <translation>{own} هو أيضًا {other}</translation>
    </message>
    <message>
      <location filename="desktop/dossier/panel.py"/>
      <source>{pages}, {bytes:.1f} MB. {form}Fingerprint {fingerprint}. The same case and the same choices make the same file.</source>
      <translation>{pages}، {bytes:.1f} MB. {form}البصمة {fingerprint}. القضية نفسها والخيارات نفسها تنتج الملف نفسه.</translation>
    </message>
    <message>
      <location filename="desktop/intake/taking.py"/>
      <source>{place:,} of {count:,} · {doing}</source>
      <translation>{place:,} من {count:,} · {doing}</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/sources/card_changes.py"/>
      <source>{places} · {count:,} words came, {went:,} went</source>
      <translation>
        <numerusform>{places} · لم تأت أي كلمة، وذهبت {went:,}</numerusform>
        <numerusform>{places} · أتت كلمة واحدة، وذهبت {went:,}</numerusform>
        <numerusform>{places} · أتت كلمتان، وذهبت {went:,}</numerusform>
        <numerusform>{places} · أتت {count:,} كلمات، وذهبت {went:,}</numerusform>
        <numerusform>{places} · أتت {count:,} كلمة، وذهبت {went:,}</numerusform>
        <numerusform>{places} · أتت {count:,} كلمة، وذهبت {went:,}</numerusform>
      </translation>
      <extra-singular>{places} · {count:,} word came, {went:,} went</extra-singular>
    </message>
    <message>
      <location filename="desktop/guide/panel.py"/>
      <source>{place} of {count}: {title}</source>
      <translation>{place} من {count}: {title}</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggesting.py"/>
      <source>{place} of {left}</source>
      <translation>{place} من {left}</translation>
    </message>
    <message>
      <location filename="desktop/reading/page.py"/>
      <source>{quotes}, {claims} in this text</source>
      <translation>{quotes}، {claims} في هذا النص</translation>
    </message>
    <message>
      <location filename="db/exchange/documents.py"/>
      <source>{reason}. The file is kept whole as evidence.</source>
      <translation>{reason}. يُحفظ الملف كاملًا بوصفه دليلًا.</translation>
    </message>
    <message>
      <location filename="desktop/intake/told.py"/>
      <source>{refused:,} not used</source>
      <translation>لم يُستخدم {refused:,}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/without_it.py"/>
      <source>{rest:,} more incidents rest on it in part.</source>
      <translation>تستند إليه جزئيًا حوادث أخرى عددها {rest:,}.</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>{rest} on it alone</source>
      <translation>{rest} إليه وحده</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <source>{role}, it or {names}</source>
      <translation>{role}، هو أو {names}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <source>{role}, one of several</source>
      <translation>{role}، واحد من عدة</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>{said} An incident that has a date already gets a claim about it.</source>
      <translation>{said} والحادثة التي لها تاريخ من قبل تُضاف إليها إفادة عنه.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/asking_first.py"/>
      <source>{said} Below stand the pages of before.</source>
      <translation>{said} وفي الأسفل الصفحات السابقة.</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>{said} It is linked to “{title}”.</source>
      <translation>{said} وهي مرتبطة بـ«{title}».</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>{said}{said2}, speaker not named</source>
      <translation>{said}{said2}، والمتحدث غير مسمى</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_judging.py"/>
      <source>{same_cells}: row {first}</source>
      <translation>{same_cells}: الصف {first}</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>{scheme} precision</source>
      <translation>دقة {scheme}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/hypothesis_matrix.py"/>
      <source>{score} least</source>
      <translation>{score} الأقل</translation>
    </message>
    <message>
      <location filename="desktop/actors/names_part.py"/>
      <source>{script_name} script</source>
      <translation>كتابة {script_name}</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <source>{script} script, {language}, guessed.</source>
      <translation>كتابة {script}، {language}، تخمينًا.</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <source>{script} script, {language}.</source>
      <translation>كتابة {script}، {language}.</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>{seen:,} pages were met again unchanged.</source>
      <translation>صفحات صودفت مجددًا دون تغيير: {seen:,}.</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>{several}: some are lost, and nobody can say how many</source>
      <translation>{several}: فُقد بعضها، ولا يُعرف كم</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>{share} % of the words</source>
      <translation>{share} % من الكلمات</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>{share} % of this text</source>
      <translation>{share} % من هذا النص</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <location filename="db/records/duplicates/finding.py"/>
      <source>{short} may stand for {long}</source>
      <translation>قد يكون {short} اختصارًا لـ{long}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/spoken.py"/>
      <source>{shown:,} incidents in {count:,} lanes.</source>
      <translation>الحوادث: {shown:,}، في {count:,} من المسارات.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/list_page.py"/>
      <source>{shown:,} of {told}</source>
      <translation>{shown:,} من {told}</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>{shown:,} of {total:,}</source>
      <translation>{shown:,} من {total:,}</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/words.py"/>
      <source>{shown} of {count:,} actors</source>
      <translation>
        <numerusform>لا جهات فاعلة للعرض: {shown}</numerusform>
        <numerusform>{shown} من جهة فاعلة واحدة</numerusform>
        <numerusform>{shown} من جهتين فاعلتين</numerusform>
        <numerusform>{shown} من {count:,} جهات فاعلة</numerusform>
        <numerusform>{shown} من {count:,} جهة فاعلة</numerusform>
        <numerusform>{shown} من {count:,} جهة فاعلة</numerusform>
      </translation>
      <extra-singular>{shown} of {count:,} actor</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>{show} was counted from {words} in a source. Moved to {show2} it no longer hangs on them, and no longer follows when the source’s day of publication is corrected. Nothing has been changed yet.</source>
      <translation>حُسب {show} من {words} في مصدر. وإذا نُقل إلى {show2} لم يعد مرتبطًا بها، ولم يعد يتبع تصحيح يوم نشر المصدر. لم يتغير شيء بعد.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/list_filter.py"/>
      <source>{since} to {until}</source>
      <translation>{since} إلى {until}</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>{size:,} bytes</source>
      <translation>{size:,} بايت</translation>
    </message>
    <message>
      <location filename="db/reading/pictures.py"/>
      <source>{size:,} × {size2:,} pixels.</source>
      <translation>{size:,} × {size2:,} بكسل.</translation>
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
      <translation>{size}، مشفَّر</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>{slots} each claim it for themselves</source>
      <translation>{slots}، كل منهم يتبناها لنفسه</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/spoken.py"/>
      <source>{sources:,} sources</source>
      <translation>المصادر: {sources:,}</translation>
    </message>
    <message>
      <location filename="desktop/map/measure.py"/>
      <source>{south}° S, {east}° E</source>
      <translation>{south}° جنوبًا، {east}° شرقًا</translation>
    </message>
    <message>
      <location filename="desktop/map/measure.py"/>
      <source>{south}° S, {west}° W</source>
      <translation>{south}° جنوبًا، {west}° غربًا</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source>{speaker} says otherwise now{version}.</source>
      <translation>يقول {speaker} غير ذلك الآن{version}.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/colleague_marks.py"/>
      <source>{state}. Click for its card.</source>
      <translation>{state}. انقر لفتح بطاقتها.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>{staying} Press to change it.</source>
      <translation>{staying} اضغط لتغييره.</translation>
    </message>
    <message>
      <location filename="desktop/keeping.py"/>
      <source>{stem} as of {day_and_time}{suffix}</source>
      <translation>{stem} بتاريخ {day_and_time}{suffix}</translation>
    </message>
    <message>
      <location filename="desktop/arriving/arriving.py"/>
      <source>{stem} checked{suffix}</source>
      <translation>{stem} مفحوص{suffix}</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <source>{stem} copy{suffix}</source>
      <translation>{stem} نسخة{suffix}</translation>
    </message>
    <message>
      <location filename="desktop/arriving/recovery.py"/>
      <source>{stem} recovered{suffix}</source>
      <translation>{stem} مستعاد{suffix}</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>{stem} report</source>
      <translation>{stem} تقرير</translation>
    </message>
    <message>
      <location filename="desktop/arriving/report_view.py"/>
      <source>{stem} report.txt</source>
      <translation>{stem} تقرير.txt</translation>
    </message>
    <message>
      <location filename="desktop/sharing/sharing.py"/>
      <source>{stem} share{suffix}</source>
      <translation>{stem} مشاركة{suffix}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/printing.py"/>
      <source>{stem} timeline.{way}</source>
      <translation>{stem} خط زمني.{way}</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>{stem} to look at</source>
      <translation>{stem} للنظر فيه</translation>
    </message>
    <message>
      <location filename="desktop/history/step_model.py"/>
      <source>{step} (taken back)</source>
      <translation>{step} (جرى التراجع عنها)</translation>
    </message>
    <message>
      <location filename="desktop/network/words.py"/>
      <source>{subject} {relation} {object}</source>
      <translation>{subject} {relation} {object}</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>{texts} of this case are still to be compared.</source>
      <translation>ما زال يلزم مقارنة {texts} من هذه القضية.</translation>
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
      <translation>{todos}، فتح القائمة</translation>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>{told} and {more} more</source>
      <translation>{told} و{more} غيره</translation>
    </message>
    <message>
      <location filename="desktop/history/act_list.py"/>
      <source>{told} and {rest:,} more</source>
      <translation>{told} و{rest:,} غيرها</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>{told} · done by {who}, {day}</source>
      <translation>{told} · أنجزه {who}، {day}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>{told} · private</source>
      <translation>{told} · خاص</translation>
    </message>
    <message>
      <location filename="desktop/incidents/when_and_where.py"/>
      <source>{told}, and {count} more</source>
      <translation>{told}، و{count} غيرها</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source>{told}. Changed here: {names}</source>
      <translation>{told}. غُيّر هنا: {names}</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source>{told}. Edited here and kept: {mine}</source>
      <translation>{told}. عُدّل هنا وأُبقي: {mine}</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>{trouble} Nothing was imported.</source>
      <translation>{trouble} لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_judging.py"/>
      <source>{twice}: {native}, row {first}</source>
      <translation>{twice}: {native}، الصف {first}</translation>
    </message>
    <message>
      <location filename="db/export/followthemoney.py"/>
      <source>{undated:,} incidents have no date that FollowTheMoney can hold.</source>
      <translation>حوادث لا تاريخ لها يتسع له FollowTheMoney: {undated:,}.</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <source>{undated} no known beginning.</source>
      <translation>{undated} بلا بداية معروفة.</translation>
    </message>
    <message>
      <location filename="db/export/stix.py"/>
      <source>{unplaced:,} places have neither a position nor a country.</source>
      <translation>أماكن لا موضع لها ولا بلد: {unplaced:,}.</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>{url} is too large to be a page</source>
      <translation>{url} أكبر من أن يكون صفحة</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>{url} was unchanged on {date}, but the page is not in here.</source>
      <translation>لم يتغير {url} في {date}، لكن الصفحة ليست هنا.</translation>
    </message>
    <message>
      <location filename="db/exchange/references.py"/>
      <source>{value}kept as written here: {names}</source>
      <translation>{value}أُبقي كما هو مكتوب هنا: {names}</translation>
    </message>
    <message>
      <location filename="db/strangers/fresh.py"/>
      <source>{what} in “{name}” is not what was stored ({table} {number}): the file was damaged or altered outside Casebinder. Nothing was taken from it; ask for another copy.</source>
      <translation>{what} في «{name}» ليس كما حُفظ ({table} {number}): تلف الملف أو عُدّل خارج Casebinder. لم يؤخذ منه شيء؛ اطلب نسخة أخرى.</translation>
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
        <numerusform>{what}، ولم تكن هناك تغييرات لاحقة</numerusform>
        <numerusform>{what}، وأُبقي تغيير لاحق واحد</numerusform>
        <numerusform>{what}، وأُبقي تغييران لاحقان</numerusform>
        <numerusform>{what}، وأُبقيت {count:,} تغييرات لاحقة</numerusform>
        <numerusform>{what}، وأُبقي {count:,} تغييرًا لاحقًا</numerusform>
        <numerusform>{what}، وأُبقي {count:,} تغيير لاحق</numerusform>
      </translation>
      <extra-singular>{what}, {count:,} later change was kept</extra-singular>
    </message>
    <message>
      <location filename="db/place.py"/>
      <source>{what}. This step was not kept; everything before it was. Save a copy now, under a new name, and go on in that.</source>
      <translation>{what}. لم تُحفظ هذه الخطوة؛ وحُفظ كل ما قبلها. احفظ نسخة الآن باسم جديد، وتابع العمل فيها.</translation>
    </message>
    <message>
      <location filename="desktop/intake/together.py"/>
      <source>{what}: import of {count:,} files</source>
      <translation>{what}: استيراد {count:,} من الملفات</translation>
    </message>
    <message>
      <location filename="desktop/network/menus.py"/>
      <source>{what}: {shown} of {every}</source>
      <translation>{what}: {shown} من {every}</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>{where} changed the {name}.</source>
      <translation>غُيّر {name} في: {where}.</translation>
    </message>
    <message>
      <location filename="db/strangers/taking.py"/>
      <source>{where} in “{name}” {what}. Nothing was taken from the file; ask for another copy.</source>
      <translation>{where} في «{name}» {what}. لم يؤخذ من الملف شيء؛ اطلب نسخة أخرى.</translation>
    </message>
    <message>
      <location filename="desktop/sources/two_texts.py"/>
      <source>{which}{words:,} words are the same.</source>
      <translation>{which}{words:,} كلمة متطابقة.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/shared_texts.py"/>
      <source>{who} share their text ({share} % of the words) and may be one origin: {listed}.</source>
      <translation>تشترك {who} في النص ({share} % من الكلمات) وقد تكون مصدرًا أصليًا واحدًا: {listed}.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>{who}, {day}</source>
      <translation>{who}، {day}</translation>
    </message>
    <message>
      <location filename="db/merging/adopting.py"/>
      <source>{why_read_only} Nothing was adopted.</source>
      <translation>{why_read_only} لم يُعتمد شيء.</translation>
    </message>
    <message>
      <location filename="desktop/intake/seeing.py"/>
      <location filename="db/exchange/imports.py"/>
      <location filename="db/exchange/pasted.py"/>
      <source>{why_read_only} Nothing was imported.</source>
      <translation>{why_read_only} لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="db/merging/merging.py"/>
      <source>{why_read_only} Nothing was merged.</source>
      <translation>{why_read_only} لم يُدمج شيء.</translation>
    </message>
    <message>
      <location filename="db/case.py"/>
      <source>{why} Nothing was changed.</source>
      <translation>{why} لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>{words:,} words {where}</source>
      <translation>{words:,} كلمة {where}</translation>
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
      <translation>{words} بصمة القضية {fingerprint}.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>{words} alone</source>
      <translation>{words} فقط</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>{words} from the selected words ({key})</source>
      <translation>{words} من الكلمات المحددة ({key})</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>{words} so far</source>
      <translation>{words} حتى الآن</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>{words} · day 0 is {date}</source>
      <translation>{words} · اليوم 0 هو {date}</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>{words} “{title}”; nothing was added.</source>
      <translation>{words} «{title}»؛ لم يُضف شيء.</translation>
    </message>
    <message>
      <location filename="desktop/reading/key_button.py"/>
      <source>{words}, key {key}</source>
      <translation>{words}، المفتاح {key}</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>{words}, version {version}</source>
      <translation>{words}، الإصدار {version}</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>{words}, {count} to decide, {state}</source>
      <translation>{words}، للبت فيه {count}، {state}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/repetition_form.py"/>
      <source>{words}. What repeats another claim does not count as one more voice.</source>
      <translation>{words}. وما يكرر إفادة أخرى لا يُحسب صوتًا إضافيًا.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>{words}: more than the whole</source>
      <translation>{words}: أكثر من الكل</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_ratings.py"/>
      <source>{words}: the newest rating of the outlet, because it had none on {day}.</source>
      <translation>{words}: أحدث تقييم لوسيلة الإعلام، لأنه لم يكن لها تقييم في {day}.</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_ratings.py"/>
      <source>{words}: the newest rating of the outlet.</source>
      <translation>{words}: أحدث تقييم لوسيلة الإعلام.</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_ratings.py"/>
      <source>{words}: the outlet's rating on {day}.</source>
      <translation>{words}: تقييم وسيلة الإعلام في {day}.</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>{words}: {count} to decide. Press to show or hide them.</source>
      <translation>{words}: للبت فيه {count}. اضغط لإظهارها أو إخفائها.</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>{words}: {name} and {name2}</source>
      <translation>{words}: {name} و{name2}</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_review.py"/>
      <source>{words}: {old} → more than one reading</source>
      <translation>{words}: {old} → أكثر من قراءة</translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <source>{words}: {old} → more than one reading; set it on its card</source>
      <translation>{words}: {old} → أكثر من قراءة؛ حددها في بطاقتها</translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <location filename="desktop/sources/card_review.py"/>
      <source>{words}: {old}, stays the same</source>
      <translation>{words}: {old}، يبقى كما هو</translation>
    </message>
    <message>
      <location filename="desktop/network/words.py"/>
      <source>{word} · {count}</source>
      <translation>{word} · {count}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/gaps.py"/>
      <source>{year_label} years</source>
      <translation>سنوات {year_label}</translation>
    </message>
    <message>
      <location filename="desktop/actors/activity.py"/>
      <source>{year} to {year2}</source>
      <translation>{year} إلى {year2}</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>{} merged into it</source>
      <translation>اندمج فيه {}</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>{} merged into {}</source>
      <translation>{} اندمج في {}</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>{} split from {}</source>
      <translation>{} انشق عن {}</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>{} split off</source>
      <translation>انشق عنه {}</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>{} succeeded {}</source>
      <translation>{} خلف {}</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/resembling.py"/>
      <source>– the same as</source>
      <translation>– هو نفسه</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>“Last” is the latest one that was over by publication.</source>
      <comment>rule of dates</comment>
      <translation>«الماضي» هو آخر ما كان قد انقضى عند النشر.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>“Last” with a weekday can be the one of the week before.</source>
      <comment>rule of dates</comment>
      <translation>«الماضي» مع يوم من الأسبوع قد يكون يوم الأسبوع السابق.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>“Last” with a weekday is the latest one before the day of publication.</source>
      <comment>rule of dates</comment>
      <translation>«الماضي» مع يوم من الأسبوع هو آخره قبل يوم النشر.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>“Next” with a weekday is the first one after the day of publication.</source>
      <comment>rule of dates</comment>
      <translation>«القادم» مع يوم من الأسبوع هو أوله بعد يوم النشر.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>“Overnight” is the night that ended on the day named.</source>
      <comment>rule of dates</comment>
      <translation>«ليلًا» هي الليلة التي انتهت في اليوم المذكور.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>“This” names the one in the year of publication.</source>
      <comment>rule of dates</comment>
      <translation>«هذا» هو الواقع في سنة النشر.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>“This” with a weekday is the one in the week of publication.</source>
      <comment>rule of dates</comment>
      <translation>«هذا» مع يوم من الأسبوع هو يوم أسبوع النشر.</translation>
    </message>
    <message>
      <location filename="desktop/reading/figure_fields.py"/>
      <source>“between” takes two numbers, the lower one first.</source>
      <translation>تأخذ «بين» رقمين، الأدنى أولًا.</translation>
    </message>
    <message>
      <location filename="db/sharing/redaction.py"/>
      <source>“names” and “fields” are lists</source>
      <translation>«names» و«fields» قائمتان</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped_rows.py"/>
      <source>“none” can mean nobody or not known; no figure was made</source>
      <translation>«none» قد تعني لا أحد أو غير معروف؛ لم يُسجَّل رقم</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>“{act}” is on {keys} now.</source>
      <translation>«{act}» على {keys} الآن.</translation>
    </message>
    <message>
      <location filename="db/strangers/recovering.py"/>
      <source>“{beside}” lies beside the file and was not used: the last acts may be in it.</source>
      <translation>«{beside}» موجود بجانب الملف ولم يُستخدم: قد تكون فيه الخطوات الأخيرة.</translation>
    </message>
    <message>
      <location filename="db/exchange/zotero_rdf.py"/>
      <source>“{called}” declares a document type or entities, which Zotero never writes and which can hide harm. Nothing was imported; export the list from Zotero again.</source>
      <translation>يعلن «{called}» نوع وثيقة أو كيانات، وهو ما لا يكتبه Zotero أبدًا وقد يخفي ضررًا. لم يُستورد شيء؛ صدّر القائمة من Zotero من جديد.</translation>
    </message>
    <message>
      <location filename="db/exchange/zotero_rdf.py"/>
      <source>“{called}” is damaged or cut short: it cannot be read as RDF{where}. Nothing was imported; export it from Zotero again.</source>
      <translation>«{called}» تالف أو مبتور: لا يمكن قراءته بصيغة RDF{where}. لم يُستورد شيء؛ صدّره من Zotero من جديد.</translation>
    </message>
    <message>
      <location filename="db/exchange/bibtex.py"/>
      <source>“{called}” is nested too deeply to be read; nothing was imported.</source>
      <translation>«{called}» متداخل بعمق تتعذر معه قراءته؛ لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/order.py"/>
      <source>“{column}” has dates such as {example}. Which comes first?</source>
      <translation>في «{column}» تواريخ مثل {example}. أيهما يأتي أولًا؟</translation>
    </message>
    <message>
      <location filename="desktop/fault_sheets.py"/>
      <source>“{doing}” did not work because of a fault in Casebinder. Nothing was changed, and you can go on working. This report helps to mend it. Nothing of your case is in it: every word that is not the program’s own became “…”.</source>
      <translation>لم ينجح «{doing}» بسبب خلل في Casebinder. لم يتغير شيء، ويمكنك مواصلة العمل. هذا التقرير يساعد على إصلاح الخلل. وليس فيه شيء من قضيتك: كل كلمة ليست من البرنامج صارت «…».</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_beside.py"/>
      <source>“{file}” could not be read: the process that reads it has ended too soon. Nothing was imported; try again.</source>
      <translation>تعذرت قراءة «{file}»: انتهت العملية التي تقرؤه قبل أوانها. لم يُستورد شيء؛ حاول مرة أخرى.</translation>
    </message>
    <message>
      <location filename="desktop/paper/files.py"/>
      <source>“{file}” could not be written ({strerror}). What stood there was kept.</source>
      <translation>تعذرت كتابة «{file}» ({strerror}). أُبقي ما كان فيه.</translation>
    </message>
    <message>
      <location filename="desktop/network/sheets.py"/>
      <source>“{file}” does not end in .pdf, .svg or .png, so it is not clear what to write.</source>
      <translation>لا ينتهي «{file}» بـ.pdf أو .svg أو .png، فليس واضحًا ما الذي يُكتب.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing.py"/>
      <source>“{file}” has a header but no rows; nothing was imported.</source>
      <translation>في «{file}» ترويسة بلا صفوف؛ لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="db/sharing/bag.py"/>
      <source>“{inside}” is not in the manifest.</source>
      <translation>«{inside}» ليس في البيان.</translation>
    </message>
    <message>
      <location filename="db/sharing/redaction.py"/>
      <source>“{marker}” would itself hold a withheld name</source>
      <translation>«{marker}» يحوي هو نفسه اسمًا محجوبًا</translation>
    </message>
    <message>
      <location filename="db/place.py"/>
      <source>“{name}-wal”, which lies beside the case, does not belong to it and was not read. The case is open for reading only; to write, move that file somewhere else first.</source>
      <translation>«{name}-wal» الموجود بجانب القضية لا ينتمي إليها ولم يُقرأ. القضية مفتوحة للقراءة فقط؛ للكتابة فيها انقل ذلك الملف أولًا إلى مكان آخر.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>“{name}” asks for more memory than there is. Nothing was changed.</source>
      <translation>يطلب «{name}» ذاكرة أكثر من المتاح. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="db/sharing/parcels.py"/>
      <source>“{name}” becomes {size:,} bytes, and {free:,} are free on this disk. Make room and open it again; nothing was unpacked.</source>
      <translation>يصير حجم «{name}» {size:,} بايت، والمتاح على هذا القرص {free:,}. أفسح مكانًا وافتحه من جديد؛ لم يُفك شيء.</translation>
    </message>
    <message>
      <location filename="db/sharing/handing_over.py"/>
      <source>“{name}” came to be there meanwhile. It was left as it is; choose another name.</source>
      <translation>ظهر «{name}» هناك في هذه الأثناء. تُرك كما هو؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>“{name}” cannot be read ({reason}); nothing was imported.</source>
      <translation>لا يمكن قراءة «{name}» ({reason})؛ لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="db/exchange/delimited.py"/>
      <location filename="db/exchange/foreign_bytes.py"/>
      <location filename="db/exchange/tables/sheets_checked.py"/>
      <source>“{name}” cannot be read ({strerror}); nothing was imported.</source>
      <translation>لا يمكن قراءة «{name}» ({strerror})؛ لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="db/sharing/zips.py"/>
      <source>“{name}” cannot be read as a zip: it is damaged, or none. Nothing was unpacked; ask for another copy.</source>
      <translation>لا يمكن قراءة «{name}» بصيغة zip: هو تالف أو ليس منها. لم يُفك شيء؛ اطلب نسخة أخرى.</translation>
    </message>
    <message>
      <location filename="db/exchange/delimited.py"/>
      <source>“{name}” cannot be read past record {number:,}: a cell there has more than {cell_max:,} characters, probably because a quotation mark is never closed. Nothing was imported.</source>
      <translation>لا يمكن قراءة «{name}» بعد السجل {number:,}: فيه خلية بأكثر من {cell_max:,} حرفًا، والأرجح أن علامة اقتباس لم تُغلق. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>“{name}” cannot be read. Nothing was changed.</source>
      <translation>لا يمكن قراءة «{name}». لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <location filename="db/sharing/encryption.py"/>
      <location filename="db/sharing/parcels.py"/>
      <location filename="db/strangers/recovering.py"/>
      <source>“{name}” cannot be read: {strerror}.</source>
      <translation>لا يمكن قراءة «{name}»: {strerror}.</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>“{name}” cannot be used: {names} Nothing was imported.</source>
      <translation>لا يمكن استخدام «{name}»: {names} لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="db/place.py"/>
      <source>“{name}” cannot be written here, so it is open for reading only.</source>
      <translation>لا يمكن الكتابة في «{name}» هنا، فهو مفتوح للقراءة فقط.</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <source>“{name}” cannot be written here. Nothing was changed.</source>
      <translation>لا يمكن الكتابة في «{name}» هنا. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>“{name}” cannot be written in “{parent}”: it is not allowed. Nothing was left there; choose another place.</source>
      <translation>لا يمكن كتابة «{name}» في «{parent}»: ذلك غير مسموح. لم يُترك هناك شيء؛ اختر مكانًا آخر.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>“{name}” could not be opened: it was damaged on the way, or cut short. Nothing was written; ask for another copy.</source>
      <translation>تعذر فتح «{name}»: تلف في الطريق أو بُتر. لم يُكتب شيء؛ اطلب نسخة أخرى.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets_held.py"/>
      <source>“{name}” could not be read within {longest} minutes; nothing was imported. Save the sheet you need as CSV.</source>
      <translation>تعذرت قراءة «{name}» خلال {longest} دقائق؛ لم يُستورد شيء. احفظ الورقة التي تحتاجها بصيغة CSV.</translation>
    </message>
    <message>
      <location filename="desktop/actors/portrait.py"/>
      <source>“{name}” could not be read: {strerror}. Nothing was changed.</source>
      <translation>تعذرت قراءة «{name}»: {strerror}. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>“{name}” could not be written ({error}).</source>
      <translation>تعذرت كتابة «{name}» ({error}).</translation>
    </message>
    <message>
      <location filename="db/sharing/bag.py"/>
      <location filename="db/sharing/encryption.py"/>
      <source>“{name}” could not be written ({strerror}).</source>
      <translation>تعذرت كتابة «{name}» ({strerror}).</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <source>“{name}” could not be written ({strerror}). The case is unchanged.</source>
      <translation>تعذرت كتابة «{name}» ({strerror}). القضية لم تتغير.</translation>
    </message>
    <message>
      <location filename="db/strangers/fresh.py"/>
      <source>“{name}” could not be written ({why}). Nothing was changed.</source>
      <translation>تعذرت كتابة «{name}» ({why}). لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>“{name}” could not be written ({words}). Nothing was left there.</source>
      <translation>تعذرت كتابة «{name}» ({words}). لم يُترك هناك شيء.</translation>
    </message>
    <message>
      <location filename="desktop/map/sheets.py"/>
      <source>“{name}” does not end in .pdf, .svg or .png, so it is not clear what to write.</source>
      <translation>لا ينتهي «{name}» بـ.pdf أو .svg أو .png، فليس واضحًا ما الذي يُكتب.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets_checked.py"/>
      <source>“{name}” has a sheet that spans more than {cells_max:,} cells, most of them surely empty; nothing was imported. Save the part you need as CSV.</source>
      <translation>في «{name}» ورقة تمتد على أكثر من {cells_max:,} خلية، معظمها فارغ بلا شك؛ لم يُستورد شيء. احفظ الجزء الذي تحتاجه بصيغة CSV.</translation>
    </message>
    <message>
      <location filename="db/records/portraits.py"/>
      <source>“{name}” has more than {most} million points. Nothing was changed; save it smaller and try again.</source>
      <translation>في «{name}» أكثر من {most} مليون نقطة. لم يتغير شيء؛ احفظه أصغر وحاول مرة أخرى.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets_held.py"/>
      <source>“{name}” has no sheet called “{name2}”; nothing was imported. Its sheets: {names}.</source>
      <translation>ليس في «{name}» ورقة باسم «{name2}»؛ لم يُستورد شيء. أوراقه: {names}.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped.py"/>
      <source>“{name}” has none of the columns that the mapping names ({names}); nothing was imported.</source>
      <translation>ليس في «{name}» أي من الأعمدة التي يسميها الربط ({names})؛ لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="db/exchange/foreign_bytes.py"/>
      <source>“{name}” has {size:,} MB; {what} of more than {most:,} MB is not read. Nothing was imported; import a part of it.</source>
      <translation>حجم «{name}» {size:,} MB؛ ولا يُقرأ {what} يزيد على {most:,} MB. لم يُستورد شيء؛ استورد جزءًا منه.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>“{name}” holds a value too large for a case. Nothing was changed.</source>
      <translation>في «{name}» قيمة أكبر من أن تتسع لها قضية. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="db/schema.py"/>
      <source>“{name}” holds a {kind} that Casebinder did not make (“{item}”), so it was not opened. It was left as it is.</source>
      <translation>في «{name}» {kind} لم يصنعه Casebinder («{item}»)، فلم يُفتح. تُرك كما هو.</translation>
    </message>
    <message>
      <location filename="db/sharing/parcels.py"/>
      <source>“{name}” holds no case that Casebinder knows. Nothing was opened.</source>
      <translation>ليس في «{name}» قضية يعرفها Casebinder. لم يُفتح شيء.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <location filename="db/sharing/kept_keys.py"/>
      <source>“{name}” holds no identity of age.</source>
      <translation>ليس في «{name}» هوية age.</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>“{name}” holds no page and no PDF.</source>
      <translation>ليس في «{name}» صفحة ولا PDF.</translation>
    </message>
    <message>
      <location filename="db/exchange/reference_previews.py"/>
      <location filename="db/exchange/references.py"/>
      <source>“{name}” holds no references; nothing was imported.</source>
      <translation>ليس في «{name}» مراجع؛ لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="db/merging/adopting.py"/>
      <source>“{name}” holds no such record ({row}). Nothing was adopted.</source>
      <translation>ليس في «{name}» سجل كهذا ({row}). لم يُعتمد شيء.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets.py"/>
      <source>“{name}” holds no table; nothing was imported.</source>
      <translation>ليس في «{name}» جدول؛ لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>“{name}” holds nothing that this case lacks.</source>
      <translation>ليس في «{name}» شيء ينقص هذه القضية.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>“{name}” holds text that is none (not UTF-8). Nothing was changed.</source>
      <translation>في «{name}» نص ليس بنص (ليس UTF-8). لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>“{name}” holds very much that is no case. It was left as it is.</source>
      <translation>في «{name}» الكثير مما ليس قضية. تُرك كما هو.</translation>
    </message>
    <message>
      <location filename="desktop/handing/outcome.py"/>
      <source>“{name}” in {parent}: {files}{told}.</source>
      <translation>«{name}» في {parent}: {files}{told}.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>“{name}” in {parent}: {told}, {profile}.</source>
      <translation>«{name}» في {parent}: {told}، {profile}.</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>“{name}” is a case or another database. Choose another name; nothing was written.</source>
      <translation>«{name}» قضية أو قاعدة بيانات أخرى. اختر اسمًا آخر؛ لم يُكتب شيء.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets_checked.py"/>
      <source>“{name}” is a damaged or incomplete workbook; nothing was imported. Open it in a spreadsheet program and save it anew, or look for a complete copy.</source>
      <translation>«{name}» مصنف تالف أو ناقص؛ لم يُستورد شيء. افتحه في برنامج جداول واحفظه من جديد، أو ابحث عن نسخة كاملة.</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>“{name}” is a file, and this format makes a folder. Choose another name, or one that ends in .zip. Nothing was written.</source>
      <translation>«{name}» ملف، وهذه الصيغة تُنشئ مجلدًا. اختر اسمًا آخر، أو اسمًا ينتهي بـ.zip. لم يُكتب شيء.</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>“{name}” is a folder, and this format makes a file. Choose another name. Nothing was written.</source>
      <translation>«{name}» مجلد، وهذه الصيغة تُنشئ ملفًا. اختر اسمًا آخر. لم يُكتب شيء.</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>“{name}” is a key. Keys are not taken into a case, where everybody who gets it would have them; you are asked for yours when a locked file is opened.</source>
      <translation>«{name}» مفتاح. لا تُدخل المفاتيح إلى قضية، إذ تصير لدى كل من يحصل عليها؛ وسيُطلب مفتاحك عند فتح ملف مقفل.</translation>
    </message>
    <message>
      <location filename="db/exchange/imports.py"/>
      <source>“{name}” is a table of no kind that is known: say what becomes of its columns. Nothing was imported.</source>
      <translation>«{name}» جدول من نوع غير معروف: بيّن ما تصير إليه أعمدته. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="db/exchange/recognition.py"/>
      <source>“{name}” is a table, but not UCDP GED: it lacks the columns {missing}. {reads} Nothing was imported.</source>
      <translation>«{name}» جدول لكنه ليس UCDP GED: تنقصه الأعمدة {missing}. {reads} لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="db/sharing/profiles.py"/>
      <source>“{name}” is always there. Give the profile another name.</source>
      <translation>«{name}» موجود دائمًا. أعط الملمح اسمًا آخر.</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <source>“{name}” is an SQLite database, but not a Casebinder case. It was left as it is.</source>
      <translation>«{name}» قاعدة بيانات SQLite لكنه ليس قضية Casebinder. تُرك كما هو.</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <source>“{name}” is being written by another program. Nothing was changed.</source>
      <translation>يكتب برنامج آخر في «{name}» الآن. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>“{name}” is cut short or damaged at its {nth} record (after byte {position:,}). The {before:,} before it were read, what comes after was not. Look for a complete copy.</source>
      <translation>«{name}» مبتور أو تالف عند سجله رقم {nth} (بعد البايت {position:,}). قُرئ ما قبله وعدده {before:,}، ولم يُقرأ ما بعده. ابحث عن نسخة كاملة.</translation>
    </message>
    <message>
      <location filename="db/exchange/delimited.py"/>
      <source>“{name}” is cut short or damaged: it cannot be unpacked to its end. Nothing was imported; look for a complete copy.</source>
      <translation>«{name}» مبتور أو تالف: لا يمكن فكه إلى آخره. لم يُستورد شيء؛ ابحث عن نسخة كاملة.</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>“{name}” is cut short or damaged: it cannot be unpacked. Nothing was imported; look for a complete copy.</source>
      <translation>«{name}» مبتور أو تالف: لا يمكن فكه. لم يُستورد شيء؛ ابحث عن نسخة كاملة.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>“{name}” is cut short or was copied while it was open: {size:,} of {pages:,} bytes are there. It was left as it is; ask for a copy made after closing the case.</source>
      <translation>«{name}» مبتور أو نُسخ وهو مفتوح: فيه {size:,} من {pages:,} بايت. تُرك كما هو؛ اطلب نسخة صُنعت بعد إغلاق القضية.</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <source>“{name}” is cut short: {size:,} of {pages:,} bytes are there. It was left as it is; look for a complete copy.</source>
      <translation>«{name}» مبتور: فيه {size:,} من {pages:,} بايت. تُرك كما هو؛ ابحث عن نسخة كاملة.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/recovery.py"/>
      <source>“{name}” is damaged</source>
      <translation>«{name}» تالف</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <source>“{name}” is damaged ({text_}). It was left as it is; look for a copy.</source>
      <translation>«{name}» تالف ({text_}). تُرك كما هو؛ ابحث عن نسخة.</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>“{name}” is damaged at its {where} record, and no page comes before that.</source>
      <translation>«{name}» تالف عند سجله رقم {where}، ولا صفحة قبل ذلك.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>“{name}” is damaged or was altered outside Casebinder. It was left as it is; ask for another copy, or recover what can be read with “casebinder recover”.</source>
      <translation>«{name}» تالف أو عُدّل خارج Casebinder. تُرك كما هو؛ اطلب نسخة أخرى، أو استعد ما يمكن قراءته بالأمر «casebinder recover».</translation>
    </message>
    <message>
      <location filename="db/strangers/recovering.py"/>
      <source>“{name}” is empty. It was left as it is.</source>
      <translation>«{name}» فارغ. تُرك كما هو.</translation>
    </message>
    <message>
      <location filename="db/exchange/delimited.py"/>
      <location filename="db/exchange/recognition.py"/>
      <source>“{name}” is empty; nothing was imported.</source>
      <translation>«{name}» فارغ؛ لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="db/keeping/backups.py"/>
      <source>“{name}” is larger than all earlier copies together may be ({size:.1f} GB; they may take {limit:.1f} GB), so none is kept. Save copies yourself.</source>
      <translation>«{name}» أكبر مما يُسمح به لكل النسخ السابقة معًا ({size:.1f} GB؛ والمسموح لها {limit:.1f} GB)، فلا تُحفظ أي نسخة. احفظ النسخ بنفسك.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>“{name}” is locked by a passphrase</source>
      <translation>«{name}» مقفل بعبارة مرور</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>“{name}” is locked by a passphrase, and no key opens it.</source>
      <translation>«{name}» مقفل بعبارة مرور، ولا يفتحه مفتاح.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>“{name}” is locked for a key</source>
      <translation>«{name}» مقفل لمفتاح</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>“{name}” is locked for a key, and no passphrase opens it.</source>
      <translation>«{name}» مقفل لمفتاح، ولا تفتحه عبارة مرور.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>“{name}” is locked for another key than the one given. Nothing was written.</source>
      <translation>«{name}» مقفل لمفتاح غير المعطى. لم يُكتب شيء.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets_checked.py"/>
      <source>“{name}” is locked with a password; nothing was imported.</source>
      <translation>«{name}» مقفل بكلمة مرور؛ لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets_checked.py"/>
      <source>“{name}” is locked with a password; nothing was imported. Open it in the program that made it and save it without a password.</source>
      <translation>«{name}» مقفل بكلمة مرور؛ لم يُستورد شيء. افتحه في البرنامج الذي أنشأه واحفظه بلا كلمة مرور.</translation>
    </message>
    <message>
      <location filename="db/sharing/bag.py"/>
      <source>“{name}” is no bag that Casebinder makes: {why}. Nothing was unpacked; if a case is in it, unpack it with another program and open that.</source>
      <translation>«{name}» ليس حزمة مما يصنعه Casebinder: {why}. لم يُفك شيء؛ إن كانت فيه قضية ففكه ببرنامج آخر وافتحها.</translation>
    </message>
    <message>
      <location filename="db/merging/their_copy.py"/>
      <source>“{name}” is no copy of this case but of another one (“{title}”), so there is nothing to merge along. Nothing was changed.</source>
      <translation>«{name}» ليس نسخة من هذه القضية بل من قضية أخرى («{title}»)، فلا أساس مشترك للدمج. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="db/states/shadows.py"/>
      <source>“{name}” is no longer where it was opened, so that another state of it cannot be read. Put it back, or save a copy and open that.</source>
      <translation>لم يعد «{name}» حيث فُتح، فلا يمكن قراءة حالة أخرى منه. أعده إلى مكانه، أو احفظ نسخة وافتحها.</translation>
    </message>
    <message>
      <location filename="db/records/portraits.py"/>
      <source>“{name}” is no picture that can be shown, or it is damaged. Nothing was changed; JPEG, PNG, GIF, WebP and BMP can be shown.</source>
      <translation>«{name}» ليس صورة يمكن عرضها، أو هو تالف. لم يتغير شيء؛ يمكن عرض JPEG وPNG وGIF وWebP وBMP.</translation>
    </message>
    <message>
      <location filename="db/sharing/signature.py"/>
      <source>“{name}” is no signature that can be read.</source>
      <translation>«{name}» ليس توقيعًا يمكن قراءته.</translation>
    </message>
    <message>
      <location filename="db/exchange/previews.py"/>
      <source>“{name}” is no table and no list; it can be imported unseen.</source>
      <translation>«{name}» ليس جدولًا ولا قائمة؛ يمكن استيراده دون معاينة.</translation>
    </message>
    <message>
      <location filename="db/strangers/recovering.py"/>
      <source>“{name}” is not a Casebinder case. It was left as it is.</source>
      <translation>«{name}» ليس قضية Casebinder. تُرك كما هو.</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <location filename="db/strangers/recovering.py"/>
      <source>“{name}” is not a case file. It was left as it is.</source>
      <translation>«{name}» ليس ملف قضية. تُرك كما هو.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>“{name}” is not a file. Nothing was opened.</source>
      <translation>«{name}» ليس ملفًا. لم يُفتح شيء.</translation>
    </message>
    <message>
      <location filename="db/exchange/imports.py"/>
      <location filename="db/exchange/previews.py"/>
      <source>“{name}” is not a file; nothing was imported.</source>
      <translation>«{name}» ليس ملفًا؛ لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>“{name}” is not encrypted with age. Nothing was opened.</source>
      <translation>«{name}» غير مشفَّر بـage. لم يُفتح شيء.</translation>
    </message>
    <message>
      <location filename="db/sharing/signature.py"/>
      <source>“{name}” is not the file that was signed: it, or its signature, was changed. Working in a case changes its file, too; a signature holds for what was handed over.</source>
      <translation>«{name}» ليس الملف الذي وُقّع: غُيّر هو أو توقيعه. والعمل في قضية يغير ملفها أيضًا؛ فالتوقيع يصح لما سُلّم.</translation>
    </message>
    <message>
      <location filename="db/exchange/delimited.py"/>
      <source>“{name}” is not the {encoding} text it began as; nothing was imported.</source>
      <translation>«{name}» ليس نص {encoding} الذي بدأ به؛ لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="db/sharing/bag.py"/>
      <source>“{name}” is not what the manifest says.</source>
      <translation>«{name}» ليس كما يقول البيان.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>“{name}” is only a link to another place. Choose the file itself; nothing was opened.</source>
      <translation>«{name}» مجرد رابط إلى مكان آخر. اختر الملف نفسه؛ لم يُفتح شيء.</translation>
    </message>
    <message>
      <location filename="db/place.py"/>
      <source>“{name}” is open in another window or program.</source>
      <translation>«{name}» مفتوح في نافذة أخرى أو برنامج آخر.</translation>
    </message>
    <message>
      <location filename="db/exchange/foreign_bytes.py"/>
      <source>“{name}” is packed; unpack it first. Nothing was imported.</source>
      <translation>«{name}» مضغوط؛ فكه أولًا. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>“{name}” is the case itself. Choose another name; nothing was written.</source>
      <translation>«{name}» هو القضية نفسها. اختر اسمًا آخر؛ لم يُكتب شيء.</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <source>“{name}” is the case you are working on. Choose another name.</source>
      <translation>«{name}» هو القضية التي تعمل عليها. اختر اسمًا آخر.</translation>
    </message>
    <message>
      <location filename="db/merging/merging.py"/>
      <source>“{name}” is the open case itself. Choose a copy of it.</source>
      <translation>«{name}» هو القضية المفتوحة نفسها. اختر نسخة منها.</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <location filename="db/merging/adopting.py"/>
      <source>“{name}” is the open case itself. Choose another file.</source>
      <translation>«{name}» هو القضية المفتوحة نفسها. اختر ملفًا آخر.</translation>
    </message>
    <message>
      <location filename="db/case.py"/>
      <source>“{name}” is the open case itself. Choose another name.</source>
      <translation>«{name}» هو القضية المفتوحة نفسها. اختر اسمًا آخر.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/place_field.py"/>
      <source>“{name}” is there already and stays as it is. Choose another name.</source>
      <translation>«{name}» موجود من قبل ويبقى كما هو. اختر اسمًا آخر.</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>“{name}” is there already and was left as it is. Choose another name, or say that it may be replaced.</source>
      <translation>«{name}» موجود من قبل وتُرك كما هو. اختر اسمًا آخر، أو بيّن أنه يجوز استبداله.</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <location filename="db/keeping/backups.py"/>
      <source>“{name}” is there already and was left as it is. Choose another name.</source>
      <translation>«{name}» موجود من قبل وتُرك كما هو. اختر اسمًا آخر.</translation>
    </message>
    <message>
      <location filename="db/sharing/signature.py"/>
      <source>“{name}” is there already. It was left as it is.</source>
      <translation>«{name}» موجود من قبل. تُرك كما هو.</translation>
    </message>
    <message>
      <location filename="db/errors.py"/>
      <source>“{name}” is there already. It was left as it is; choose another name.</source>
      <translation>«{name}» موجود من قبل. تُرك كما هو؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>“{name}” is too large to be opened by a passphrase. Ask for one that is locked for your key instead.</source>
      <translation>«{name}» أكبر من أن يُفتح بعبارة مرور. اطلب بدلًا منه ملفًا مقفلًا لمفتاحك.</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>“{name}” is watched. Files that come into it from now on are told at the foot of the window.</source>
      <translation>«{name}» تحت المراقبة. والملفات التي تدخله من الآن يُبلَّغ عنها أسفل النافذة.</translation>
    </message>
    <message>
      <location filename="db/records/portraits.py"/>
      <source>“{name}” is {count} MB. A portrait can have at most {most_bytes} MB. Nothing was changed; save it smaller and try again.</source>
      <translation>حجم «{name}» {count} MB. ولا تزيد الصورة الشخصية على {most_bytes} MB. لم يتغير شيء؛ احفظها أصغر وحاول مرة أخرى.</translation>
    </message>
    <message>
      <location filename="db/exchange/recognition.py"/>
      <source>“{name}” is {other} of a kind that is not known. {reads} Nothing was imported.</source>
      <translation>«{name}» {other} من نوع غير معروف. {reads} لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="db/exchange/recognition.py"/>
      <source>“{name}” is {words}. {reads} Nothing was imported.</source>
      <translation>«{name}» {words}. {reads} لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="db/schema.py"/>
      <source>“{name}” lacks its {kind} “{item}”. It was left as it is.</source>
      <translation>ينقص «{name}» {kind} «{item}». تُرك كما هو.</translation>
    </message>
    <message>
      <location filename="db/sharing/profiles.py"/>
      <source>“{name}” names a marking that does not exist. Nothing was changed.</source>
      <translation>يسمي «{name}» تصنيفًا غير موجود. لم يتغير شيء.</translation>
    </message>
    <message numerus="yes">
      <location filename="db/export/bibtex.py"/>
      <source>“{name}” of {count:,} sources has no field in BibLaTeX.</source>
      <translation>
        <numerusform>لا حقل في BibLaTeX لـ«{name}».</numerusform>
        <numerusform>لا حقل في BibLaTeX لـ«{name}» في مصدر واحد.</numerusform>
        <numerusform>لا حقل في BibLaTeX لـ«{name}» في مصدرين.</numerusform>
        <numerusform>لا حقل في BibLaTeX لـ«{name}» في {count:,} مصادر.</numerusform>
        <numerusform>لا حقل في BibLaTeX لـ«{name}» في {count:,} مصدرًا.</numerusform>
        <numerusform>لا حقل في BibLaTeX لـ«{name}» في {count:,} مصدر.</numerusform>
      </translation>
      <extra-singular>“{name}” of {count:,} source has no field in BibLaTeX.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/ris.py"/>
      <source>“{name}” of {count:,} sources has no field in RIS.</source>
      <translation>
        <numerusform>لا حقل في RIS لـ«{name}».</numerusform>
        <numerusform>لا حقل في RIS لـ«{name}» في مصدر واحد.</numerusform>
        <numerusform>لا حقل في RIS لـ«{name}» في مصدرين.</numerusform>
        <numerusform>لا حقل في RIS لـ«{name}» في {count:,} مصادر.</numerusform>
        <numerusform>لا حقل في RIS لـ«{name}» في {count:,} مصدرًا.</numerusform>
        <numerusform>لا حقل في RIS لـ«{name}» في {count:,} مصدر.</numerusform>
      </translation>
      <extra-singular>“{name}” of {count:,} source has no field in RIS.</extra-singular>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <source>“{name}” says the same as this case.</source>
      <translation>يقول «{name}» ما تقوله هذه القضية.</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>“{name}” unpacks to more than {ratio_max} times its size, which no web archive does. Nothing was imported.</source>
      <translation>يتسع «{name}» عند فكه إلى أكثر من {ratio_max} ضعفًا من حجمه، وهو ما لا يفعله أي أرشيف ويب. لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>“{name}” was cut short, or its beginning was damaged. Nothing was opened; ask for another copy.</source>
      <translation>بُتر «{name}» أو تلفت بدايته. لم يُفتح شيء؛ اطلب نسخة أخرى.</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>“{name}” was left: drop a case by itself to open it.</source>
      <translation>تُرك «{name}»: أفلت القضية وحدها لفتحها.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>“{name}” was made to take more memory to open than any passphrase needs. It was left as it is.</source>
      <translation>صُنع «{name}» بحيث يتطلب فتحه ذاكرة أكثر مما تحتاجه أي عبارة مرور. تُرك كما هو.</translation>
    </message>
    <message>
      <location filename="db/place.py"/>
      <source>“{name}” was moved or removed while it was open</source>
      <translation>نُقل «{name}» أو أُزيل وهو مفتوح</translation>
    </message>
    <message>
      <location filename="db/merging/their_copy.py"/>
      <source>“{name}” was not closed properly: “{beside}” lies beside it. Open it in Casebinder once, close it and merge again; nothing was changed.</source>
      <translation>لم يُغلق «{name}» كما ينبغي: «{beside}» موجود بجانبه. افتحه مرة في Casebinder وأغلقه ثم ادمج من جديد؛ لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="db/sharing/zips.py"/>
      <source>“{name}” was not unpacked: {why}. Nothing was taken from it.</source>
      <translation>لم يُفك «{name}»: {why}. لم يؤخذ منه شيء.</translation>
    </message>
    <message>
      <location filename="db/sharing/signature.py"/>
      <source>“{name}” was signed with another key than the one given.</source>
      <translation>«{name}» موقَّع بمفتاح غير المعطى.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>“{name}” was written by a newer Casebinder (format {major}.{minor}), so it cannot be checked here. Nothing was changed; a newer program opens it.</source>
      <translation>كُتب «{name}» بإصدار أحدث من Casebinder (الصيغة {major}.{minor})، فلا يمكن فحصه هنا. لم يتغير شيء؛ يفتحه برنامج أحدث.</translation>
    </message>
    <message>
      <location filename="db/place.py"/>
      <source>“{name}” was written by a newer Casebinder (format {major}.{minor}), so it is open for reading only.</source>
      <translation>كُتب «{name}» بإصدار أحدث من Casebinder (الصيغة {major}.{minor})، فهو مفتوح للقراءة فقط.</translation>
    </message>
    <message>
      <location filename="db/merging/their_copy.py"/>
      <source>“{name}” was written by a newer Casebinder (format {major}.{minor}). Merge with that program; nothing was changed.</source>
      <translation>كُتب «{name}» بإصدار أحدث من Casebinder (الصيغة {major}.{minor}). ادمج بذلك البرنامج؛ لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <source>“{name}” was written by a newer Casebinder (format {major}.{minor}; this one knows {format_major}.{format_minor}). Nothing was changed; a newer program opens it.</source>
      <translation>كُتب «{name}» بإصدار أحدث من Casebinder (الصيغة {major}.{minor}؛ وهذا يعرف {format_major}.{format_minor}). لم يتغير شيء؛ يفتحه برنامج أحدث.</translation>
    </message>
    <message>
      <location filename="db/strangers/recovering.py"/>
      <source>“{name}” was written by a newer Casebinder. Nothing was changed; a newer program can recover it.</source>
      <translation>كُتب «{name}» بإصدار أحدث من Casebinder. لم يتغير شيء؛ يمكن لبرنامج أحدث أن يستعيده.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets_checked.py"/>
      <source>“{name}” would take more memory than a table can need when it is unpacked; nothing was imported. Save the sheet you need as CSV.</source>
      <translation>يتطلب فك «{name}» ذاكرة أكثر مما قد يحتاجه جدول؛ لم يُستورد شيء. احفظ الورقة التي تحتاجها بصيغة CSV.</translation>
    </message>
    <message>
      <location filename="db/merging/shares.py"/>
      <source>“{other}” is a share made from a newer state of the case: it names {acts} that this case does not know, without what they changed. Merge it into the case it was made from; if a merge was taken back here since, take that copy in again first. Nothing was changed.</source>
      <translation>«{other}» مشاركة صُنعت من حالة أحدث من القضية: فهي تسمي {acts} لا تعرفها هذه القضية، دون ما غيّرته. ادمجها في القضية التي صُنعت منها؛ وإن كان قد جرى التراجع عن دمج هنا منذ ذلك الحين، فأدخل تلك النسخة أولًا من جديد. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="db/merging/shares.py"/>
      <source>“{own}” is a share, which holds only a part of the case, so “{other}” cannot be taken into it. Merge the other way round: the share into the case it was made from. Nothing was changed.</source>
      <translation>«{own}» مشاركة لا تحوي إلا جزءًا من القضية، فلا يمكن إدخال «{other}» فيها. ادمج بالعكس: المشاركة في القضية التي صُنعت منها. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="db/place.py"/>
      <source>“{parent}” cannot be written here.</source>
      <translation>لا يمكن الكتابة في «{parent}» هنا.</translation>
    </message>
    <message>
      <location filename="db/sharing/signature.py"/>
      <source>“{path}” could not be read ({strerror}).</source>
      <translation>تعذرت قراءة «{path}» ({strerror}).</translation>
    </message>
    <message>
      <location filename="db/sharing/signature.py"/>
      <source>“{path}” could not be written ({strerror}).</source>
      <translation>تعذرت كتابة «{path}» ({strerror}).</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <location filename="db/sharing/parcels.py"/>
      <location filename="db/sharing/zips.py"/>
      <location filename="db/strangers/untrusted.py"/>
      <source>“{path}” does not exist.</source>
      <translation>«{path}» غير موجود.</translation>
    </message>
    <message>
      <location filename="db/exchange/delimited.py"/>
      <location filename="db/exchange/foreign_bytes.py"/>
      <source>“{path}” does not exist; nothing was imported.</source>
      <translation>«{path}» غير موجود؛ لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <location filename="db/sharing/parcels.py"/>
      <source>“{path}” is not a file.</source>
      <translation>«{path}» ليس ملفًا.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>“{path}” is not there.</source>
      <translation>«{path}» ليس هناك.</translation>
    </message>
    <message>
      <location filename="db/sharing/signature.py"/>
      <source>“{public}” could not be written ({strerror}).</source>
      <translation>تعذرت كتابة «{public}» ({strerror}).</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>“{short}” is too short to be withheld: a name has at least two letters.</source>
      <translation>«{short}» أقصر من أن يُحجب: للاسم حرفان على الأقل.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>“{short}” would become “{short2}”</source>
      <translation>سيصير «{short}» «{short2}»</translation>
    </message>
    <message>
      <location filename="db/exchange/reference_previews.py"/>
      <source>“{title}” is held as “{again}”.</source>
      <translation>«{title}» محفوظ باسم «{again}».</translation>
    </message>
    <message>
      <location filename="db/exchange/references.py"/>
      <source>“{title}” is held as “{again}”; nothing was added.</source>
      <translation>«{title}» محفوظ باسم «{again}»؛ لم يُضف شيء.</translation>
    </message>
    <message>
      <location filename="db/records/incident_links.py"/>
      <source>“{title}” is itself part of this incident; a whole cannot be part of its part.</source>
      <translation>«{title}» هي نفسها جزء من هذه الحادثة؛ ولا يكون الكل جزءًا من جزئه.</translation>
    </message>
    <message>
      <location filename="desktop/window/windows.py"/>
      <source>“{title}” is open in this window. Both can be open at once, each in its own.</source>
      <translation>«{title}» مفتوحة في هذه النافذة. يمكن فتح الاثنتين معًا، كل في نافذتها.</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>“{title}” was cited in the case and not held; now its text is.</source>
      <translation>كان «{title}» مستشهدًا به في القضية غير محفوظ؛ والآن صار نصه محفوظًا.</translation>
    </message>
    <message>
      <location filename="db/exchange/reference_previews.py"/>
      <source>“{title}” was edited in its list</source>
      <translation>عُدّل «{title}» في قائمته</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>“{title}”, the first</source>
      <translation>«{title}»، الأول</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>“{title}”, the second</source>
      <translation>«{title}»، الثاني</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>“{typed}” was typed but is not withheld yet: press Enter, or clear it.</source>
      <translation>كُتب «{typed}» ولم يُحجب بعد: اضغط Enter أو امسحه.</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>… a source of the case</source>
      <translation>… مصدر من القضية</translation>
    </message>
    <message>
      <location filename="desktop/sources/retraction.py"/>
      <source>… and {rest:,} more incidents.</source>
      <translation>… وحوادث أخرى عددها {rest:,}.</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>… or one that is not held</source>
      <translation>… أو ما هو غير محفوظ</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/linking.py"/>
      <source>… which incident</source>
      <translation>… أي حادثة</translation>
    </message>
    <message>
      <location filename="desktop/widgets/relation_sheet.py"/>
      <source>… whom</source>
      <translation>… مَن</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/pane.py"/>
      <source>≠ both say something, and not the same · ± only one does</source>
      <translation>≠ كلاهما يقول شيئًا، وليس الشيء نفسه · ± أحدهما فقط يقول</translation>
    </message>
    <message>
      <location filename="desktop/notes/table.py"/>
      <source>☐ To do</source>
      <translation>☐ للتنفيذ</translation>
    </message>
    <message>
      <location filename="desktop/notes/table.py"/>
      <source>☑ Done</source>
      <translation>☑ أُنجز</translation>
    </message>
  </context>
</TS>
