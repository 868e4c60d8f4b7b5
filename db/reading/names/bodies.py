"""Bodies known all over the world by their names in every script, so that they need no other sign.

A table with the index of it: what a case holds under the same name comes before.
"""

from __future__ import annotations

import re
from functools import lru_cache

from db.reading.names.index import NameIndex
from db.reading.suggestion import Named

#: By code of terms.ACTOR_KINDS.
WELL_KNOWN = {
    "igo": """
        ЮНИСЕФ|УВКБ|УВКБ ООН|ВОЗ|يونامي|يونيفيل|مينوسما|یونامی|برنامهٔ جهانی غذا|UN|U.N.|EU
        United Nations|European Union|African Union|Arab League|Security Council
        International Criminal Court|World Bank|World Health Organization|World Food Programme
        Frontex|ООН|Организация Объединённых Наций|Евросоюз|Европейский союз|Совет Безопасности
        НАТО|ОБСЕ|ОДКБ|ШОС|СНГ|Созмони Милали Муттаҳид|الأمم المتحدة|سازمان ملل متحد|سازمان ملل
        ملل متحد|یوناما|يوناما|ناتو|حلف الناتو|یونیسف|اليونيسف|الاتحاد الأوروبي|اتحادیه اروپا
        اقوام متحدہ|ملګري ملتونه|مجلس الأمن|شورای امنیت|الاتحاد الأفريقي|الجامعة العربية
        جامعة الدول العربية|یونسکو
        """,
    "ngo": """
        Красный Полумесяц|Врачи без границ|هه‌نگاو|هرانا
        Reporters Without Borders|Committee to Protect Journalists|Save the Children
        Doctors Without Borders|Médecins Sans Frontières|Human Rights Watch
        Amnesty International|Freedom House|International Committee of the Red Cross|Red Cross
        Red Crescent|Mercy Corps|World Vision
        Islamic Relief|White Helmets|International Crisis Group|Crisis Group
        Human Rights Commission|Международная амнистия|Репортёры без границ|Красный Крест
        Хьюман Райтс Вотч|Мемориал|ہیومن رائٹس واچ|ایمنسٹی انٹرنیشنل|ایدھی فاؤنڈیشن
        انسانی حقوق کمیشن|الدفاع المدني السوري|الدفاع المدني|الخوذ البيضاء
        المرصد السوري لحقوق الإنسان|هیومن رایتس ووچ|هيومن رايتس ووتش|عفو بین‌الملل|عفو بین الملل
        منظمة العفو الدولية|صلیب سرخ|الصليب الأحمر|هلال احمر|الهلال الأحمر|دیده‌بان حقوق بشر
        دیدبان حقوق بشر
        أطباء بلا حدود|پزشکان بدون مرز
        """,
    "media": """
        Meduza|Mediazona|Radio Liberty|Iran International|Amu TV|Kabul Now|Etilaatroz|Hasht-e Subh
        ایلنا|کیهان|کوردپا|ڈان|Ховар|ТАСС|РИА Новости|Kloop|Клооп|24.kg|Asia-Plus|Азия-Плюс
        Фергана.Ру|Sputnik
        Al Jazeera|Al Arabiya|Al Mayadeen|Al Hadath|France 24|Deutsche Welle|Voice of America
        Agence France-Presse|Associated Press|Radio Free Europe|Radio Liberty|Sky News
        RFE/RL|Radio Free Europe/Radio Liberty|RFERL|Sudan Tribune|Middle East Eye|Al-Monitor
        Washington Post|New York Times|Wall Street Journal|The Guardian|The Hindu|The Nation
        Радио Свобода|Радио Озоди|Радиои Озодӣ|Азаттык|Озодлик|Медиазона|Коммерсант|Интерфакс
        Рейтер|Би-би-си|Медуза|Новая газета|Настоящее время|روئٹرز|رائٹرز|جیو نیوز|ڈان نیوز
        ایکسپریس نیوز|سما نیوز|الجزیرہ|وائس آف امریکا|ریڈیو پاکستان|رویترز|رويترز|بی‌بی‌سی
        بي بي سي|فرانس برس|أسوشيتد برس|آسوشیتدپرس|الجزيرة|العربية|رادیو آزادی|صدای امریکا
        صدای آمریکا|طلوع‌نیوز|طلوع نیوز|هشت صبح|خامه پرس|خامه‌پرس|آماج نیوز|افغانستان اینترنشنال
        رادیو فردا|ایران اینترنشنال|ایسنا|ایرنا|تسنیم|الشرق الأوسط|سكاي نيوز|سکای نیوز|پژواک
        """,
    "armed_group": """
        Taliban|Al-Qaeda|Al Qaeda|Islamic State|ISIS|ISIL|Daesh|Талибан|Аль-Каида
        Исламское государство|ИГИЛ|طالبان|القاعدة|القاعده|القاعدہ|داعش|کومله|پژاک|جندالله
        كتائب حزب الله|سرايا القدس|كتائب القسام|عصائب أهل الحق|تحریک طالبان پاکستان|Толибон
        ДИИШ
        وحدات حماية الشعب|قسد|هيئة تحرير الشام|جبهة النصرة|الجيش الوطني السوري|جیش‌العدل|جيش العدل
        Boko Haram|Al-Shabaab|Hamas|Hezbollah|Hizbullah|Hizballah|Houthis|Houthi|Islamic Jihad
        Haqqani network|Боко Харам|Хамас|ХАМАС|Хезболла|Хуситы|شبکه حقانی|شبكة حقاني|الحوثي
        أنصار الله|حزب الله|حزب‌الله|حماس|الحوثيون|حوثی‌ها
        """,
    "government_body": """
        Жогорку Кенеш|Госдума|Мажилис|Маджлиси Оли|Верховная рада|Бундестаг
        النيابة العامة|النيابة العسكرية|المحكمة العليا|المجلس الرئاسي|مجلس النواب|مجلس الوزراء
        الأمن العام|الأمن الوطني|الأمن الداخلي|رئاسة الوزراء|رئاسة الجمهورية|الإدارة الذاتية
        الحكومة المؤقتة|الديوان الملكي|القضاء العسكري|المحكمة الاتحادية|الحكومة الانتقالية
        قوهٔ قضاییه|قوه قضائیه|دیوان عالی کشور|دادگاه انقلاب|شورای عالی امنیت ملی|وزارت اطلاعات
        مجلس شورای اسلامی|سازمان زندان‌ها|پزشکی قانونی|دادستانی کل|ریاست استخبارات|بانک مرکزی
        مجلس نمایندگان|امارت اسلامی|الإمارة الإسلامية|مجلس القضاء الأعلى|مجلس السيادة
        White House|Pentagon|Kremlin|State Department
        Белый дом|Пентагон|Кремль|Госдеп|Госдепартамент
        البيت الأبيض|البنتاغون|الكرملين|کاخ سفید|پنتاگون|کرملین|وائٹ ہاؤس
        """,
    "state_force": """
        Quds Force|Revolutionary Guards|Revolutionary Guard|КСИР|Afghan National Army
        الحرس الوطني|الحرس الجمهوري|الشرطة العسكرية|نیروی انتظامی|نیروی قدس|ستاد مشترک ارتش
        ستاد کل نیروهای مسلح|الحشد الشعبي|پلیس فتا
        الحرس الثوري|سپاه پاسداران|قوات سوريا الديمقراطية|الجيش اللبناني|ارتش اسرائیل
        """,
}


@lru_cache(maxsize=1)
def well_known() -> NameIndex:
    """An index of these names; the record of each is 0, its kind stands in `sort`."""
    return NameIndex(
        Named("actor", 0, name.strip(), sort=sort)
        for sort, listed in WELL_KNOWN.items()
        for name in re.split(r"[|\n]", listed)
        if name.strip()
    )
