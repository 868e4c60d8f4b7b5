"""Authorities and units in Arabic script: "وزارة الموارد المائية والبيئة", "اللواء 44 مشاة".

Hides how many words after a head word such as "ministry", "office" or "brigade" belong to the name,
and when the head word names nothing ("this office", "the brigade").
"""

from __future__ import annotations

from collections.abc import Sequence

from db.reading.names.arabic_lists import ENDS, GENERIC, PLACE_WORDS, ROLES, SAYS, base_set
from db.reading.names.inflections import variants
from db.reading.names.words import Words
from db.search.fold import fold

_MINISTRIES = base_set("وزارة")
#: Heads that an article or a known complement makes a name.
_HEADS = {
    "government_body": base_set(
        """
        مكتب ديوان رئاسة مديرية دائرة هيئة جهاز محكمة نيابة مفوضية بلدية مجلس وزارة إدارة أمانة
        مصلحة سلطة
        """
    ),
    "state": base_set("حكومة"),
}
_PERSIAN_HEADS = base_set(
    """
    دادستانی دادگاه ریاست دفتر ادارهٔ اداره ستاد دیوان قوهٔ قوه شورای شورا پلیس نیروی بانک گمرک
    استانداری فرمانداری شهرداری دانشگاه
    """
)
_COMPLEMENTS = base_set(
    """
    قضاییه قضائیه مجریه مقننه مشترک عالی کل انقلاب انتظامی ملی امنیت مرکزی عمومی نظامی دریایی هوایی
    قدس زمینی فتا راه مهاجرت استخبارات اطلاعات سیاسی حقوق‌بشر مستقل محاسبات عدالت اداری ریاست‌جمهوری
    رئیس‌جمهور رئیس‌جمهوری مبارزه امور احصائیه ثبت سخنگوی جنایی ویژه
    """
)
_UNITS = base_set("لواء الفرقة كتيبة فوج سرية فيلق لشکر تیپ گردان اردوی هنگ قطعهٔ")
_UNIT_KINDS = base_set(
    """
    مشاة مدرع مدرعة مظلات ميكانيكي صاعقة دبابات عمالقة حماية مدفعية پیاده زرهی تکاور کوماندو سلاب
    مكافحة مدرعات حرس
    """
)
_ORDINALS = base_set(
    """
    الأول الأولى الثاني الثانية الثالث الثالثة الرابع الرابعة الخامس الخامسة السادس السادسة السابع
    السابعة الثامن الثامنة التاسع التاسعة العاشر العاشرة
    """
)
#: Fields of government that "and" may add to a ministry.
_FIELDS = base_set(
    """
    البيئة الزراعة السكان التعليم العمل الاتصالات المعلومات النقل التجارة الصناعة المعادن الغاز الري
    التنمية الرياضة الشباب الثقافة السياحة الإعلام المغتربين الإصلاح الدفاع الأمن التخطيط المالية
    الطاقة المياه الاستثمار الأوقاف الإرشاد المواصلات الأشغال المرأة الطفل العدل الإغاثة اللاجئين
    الهجرة التعاون الاقتصاد القوى الموارد الداخلية الخارجية
    """
)
_THESE = frozenset(fold("این آن همین همان هیچ یک هذا هذه تلك ذلك أي أحد إحدى بعض كل").split())
_NOT_STATES = base_set(
    "الاحتلال النظام البلاد الإقليم الولاية المدينة الظل الحرب بلاده الطوارئ الدولة"
)
#: What an office or council of is nobody in particular: "إدارة السجن".
_ANY = base_set(
    """
    السجن المستشفى المدرسة المدينة المدير الشركة المخيم الميناء المطار المحافظ الوالي البلدة القرية
    العزاء الإدارة المصنع الفندق الطوارئ الشباب الجلسة الحكم القضاء
    """
)
_ARTICLES = ("ال", "لل", "وال")
_MOST = 4

#: The last word of a name, and its code of terms.ACTOR_KINDS.
Reached = tuple[int, str]


def authority(text: Words, at: int, taken: Sequence[bool]) -> Reached | None:
    """The authority or unit whose name begins with a word, None when none does."""
    if at + 1 >= len(text) or text.gap(at) != " " or taken[at + 1]:
        return None
    if at and text[at - 1].folded in _THESE:
        return None
    forms = variants(text[at].folded)
    if not _UNITS.isdisjoint(forms):
        return _unit(text, at, taken)
    if text[at].base in _PERSIAN_HEADS and text[at + 1].base in _COMPLEMENTS:
        return _persian(text, at, taken), "government_body"
    for sort, heads in _HEADS.items():
        if not heads.isdisjoint(forms) and _is_bare(text, at):
            last = _arabic(text, at, taken)
            if last > at and not (sort == "state" and text[at + 1].base in _NOT_STATES):
                return last, sort
    return None


def _unit(text: Words, at: int, taken: Sequence[bool]) -> Reached | None:
    after = text[at + 1]
    if not (after.folded.isdigit() and len(after.folded) <= 3) and after.base not in _ORDINALS:
        return None
    last = at + 1
    if last + 1 < len(text) and text.gap(last) == " " and not taken[last + 1]:
        last += text[last + 1].base in _UNIT_KINDS
    return last, "state_force"


def _is_bare(text: Words, at: int) -> bool:
    """Whether a word has no article of its own, so that what follows is its complement."""
    return not text[at].folded.startswith(_ARTICLES)


def _arabic(text: Words, at: int, taken: Sequence[bool]) -> int:
    """The last word: a complement with an article, its adjectives, "and" with another field. An
    office of an office goes on: "مكتب رئيس الوزراء"."""
    last = at
    while last + 1 < len(text) and last - at < _MOST and text.gap(last) == " ":
        word = text[last + 1]
        if taken[last + 1] or word.base in ENDS or word.base in SAYS or word.base in PLACE_WORDS:
            break
        if last == at and word.base in ROLES and not word.folded.startswith("ال"):
            last += 1
        elif not word.folded.startswith("ال"):
            field = word.folded.removeprefix("و")
            more = word.folded.startswith("وال") and field[2:] in _FIELDS
            if not (more and last > at):
                break
            last += 1
        elif _is_beyond(text, at, last):
            break
        else:
            last += 1
    return last if text[last].folded.startswith(("ال", "وال")) else at


def _is_beyond(text: Words, at: int, last: int) -> bool:
    """Whether a word with an article is neither complement nor adjective."""
    after = text[last + 1]
    if last == at:
        return after.base in GENERIC or after.base in _ANY
    return text[last].folded.startswith("ال") and not after.folded.endswith(("يه", "ي"))


def _persian(text: Words, at: int, taken: Sequence[bool]) -> int:
    """The last word: complements, and one word that they need."""
    last = at + 1
    while last + 1 < len(text) and last - at < _MOST - 1 and text.gap(last) == " ":
        word = text[last + 1]
        if taken[last + 1] or word.base not in _COMPLEMENTS:
            break
        last += 1
    return last
