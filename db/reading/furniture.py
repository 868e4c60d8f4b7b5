"""What a page puts around an article: advertisements, buttons, navigation, comment boxes.

Hides the list of phrases. Only whole lines are ever taken out, each with its reason, so
that a reader can see what was left out and disagree.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from db.reading.paragraphs import Line, ended

ADVERTISEMENT = "advertisement"
NAVIGATION = "page navigation"
SHARING = "share and print buttons"
NEWSLETTER = "invitation to subscribe"
OTHER_ARTICLES = "link to other articles"
QUESTION = "question to the reader"
COMMENT_FORM = "comment form"
COMMENT = "reader's comment"
SEPARATOR = "separator line"

_LINES: tuple[tuple[str, str], ...] = (
    (
        ADVERTISEMENT,
        r"(?:article continues |story continues )?(?:below )?(?:this )?advertise?ments?"
        r"|advertising|ad|ads|sponsored(?: content)?|promoted|(?:article|story) continues below"
        r"|реклама|إعلان|اعلان|آگهی|اشتہار|اعلانات|publicité|anzeige|publicidad|реклом|reklama",
    ),
    (
        NAVIGATION,
        r"jump to(?: navigation| search|: navigation, search)?(?: jump to search)?"
        r"|top of page|bottom of page|back to top|skip to (?:main )?content|home|menu|search"
        r"|skip .{1,40} and continue reading"
        r"|end of most read|article information|main menu|navigation|previous(?: article)?"
        r"|next(?: article)?|print edition|log ?in"
        r"|sign in|tag cloud|featured review|breadcrumbs?|table of contents",
    ),
    (
        SHARING,
        r"share|share this(?: article| story| page)?|share on \w+|facebook|twitter|tweet|whatsapp"
        r"|telegram|linkedin|reddit|pinterest|e-?mail(?: this)?|print(?: this(?: article| page)?)?"
        r"|copy link|save|bookmark|listen|x|поделиться|مشاركة|اشتراک‌گذاری|partager|teilen",
    ),
    (
        NEWSLETTER,
        r"subscribe(?: now| to our newsletters?)?|sign up(?: for our newsletters?| now)?|newsletter"
        r"|(?:sign up|subscribe) (?:for|to) (?:our|the) .{0,60}|get our (?:app|newsletter).{0,40}",
    ),
    (
        OTHER_ARTICLES,
        r"related(?: articles| stories| news| content| topics)?|read (?:more|also|next)"
        r"|(?:read more|read also|see also|also read|more on this)\s*[:：].{1,150}"
        r"|more on this (?:story|topic)|(?:more )?top stories"
        r"|читайте также|по теме|другие новости|اقرأ أيضا[ً]?|مواضيع ذات صلة|اخبار مرتبط|مطالب مرتبط"
        r"|بیشتر بخوانید|lire aussi|à lire aussi|mehr zum thema|lesen sie auch"
        r"|most (?:read|popular|viewed)|you may also like|recommended(?: for you)?|more stories"
        r"|trending(?: now)?|editor'?s picks?|latest news|tags?\s*:.{0,200}",
    ),
    (QUESTION, r"do you like this article\s*\??|was this (?:article|page) (?:useful|helpful)\s*\?"),
    (SEPARATOR, r"[\W_]{3,}"),
)
_PATTERNS = tuple((why, re.compile(rf"(?:{body})[.:»›>…]*", re.IGNORECASE)) for why, body in _LINES)
_COMMENTS = re.compile(
    r"\d* ?comments?(?: ?\(\d+\))?|comments? policy\b.{0,150}|leave a (?:reply|comment)\b.{0,80}"
    r"|add (?:a|your) comment.{0,40}|post a comment.{0,40}|join the (?:discussion|conversation)"
    r"|комментарии.{0,20}|التعليقات.{0,20}|نظرات.{0,20}|تبصرے.{0,20}",
    re.IGNORECASE,
)
_LIST_ABOVE = re.compile(
    r"related (?:articles|stories|news|content)|most (?:read|popular|viewed)|you may also like"
    r"|recommended for you|more stories|(?:more )?top stories|trending now|editor'?s picks?"
    r"|latest news|читайте также|اقرأ أيضا|اخبار مرتبط|مطالب مرتبط",
    re.IGNORECASE,
)
_LIST_MAX, _LIST_BEHIND = 12, 200
_FORM = re.compile(
    r"reply|report|like|dislike|load more(?: comments)?|show more(?: comments)?|submit|cancel"
    r"|denotes required field.{0,60}|name\s*\*?|your name.{0,20}|e-?mail\s*\*.{0,40}|\d+ ?/ ?\d+"
    r"|ответить|رد|پاسخ",
    re.IGNORECASE,
)


def reasons(lines: Sequence[Line]) -> dict[int, str]:
    """The lines that are not the article: position in `lines` -> why."""
    out: dict[int, str] = {}
    for at, line in enumerate(lines):
        why = reason(line.text)
        if why:
            out[at] = why
    _add_headlines(lines, out)
    return out | _comment_section(lines, out)


def reason(text: str) -> str:
    """Why a line that reads so is not the article, or ""."""
    bare = text.strip(" -–—*•|[]()")
    if not bare:
        return SEPARATOR if len(text) >= 3 else ""
    if len(text) > 250:
        return ""
    for why, pattern in _PATTERNS:
        if pattern.fullmatch(bare):
            return why
    return COMMENT_FORM if _COMMENTS.fullmatch(bare) else ""


def _add_headlines(lines: Sequence[Line], known: dict[int, str]) -> None:
    """Headlines listed below "Related articles": lines that end without a full stop."""
    for start in [at for at, why in known.items() if why == OTHER_ARTICLES]:
        listed = _LIST_ABOVE.fullmatch(lines[start].text.strip(" :-–—*•|"))
        # "Latest news" above a headline is the name of a section.
        if not listed or _letters(lines[:start], known, 0) < _LIST_BEHIND:
            continue
        for at in range(start + 1, min(start + _LIST_MAX, len(lines))):
            words = lines[at].text.split()
            if not words:
                continue
            if at in known or not 4 <= len(words) <= 18 or ended(lines[at].text):
                break
            known[at] = OTHER_ARTICLES


def _comment_section(lines: Sequence[Line], known: dict[int, str]) -> dict[int, str]:
    """Everything after a comment heading, when that heading stands behind the article."""
    marks = [at for at, why in known.items() if why == COMMENT_FORM]
    for mark in sorted(marks):
        before = _letters(lines[:mark], known, 0)
        after = _letters(lines[mark:], known, mark)
        # "2 comments" also stands under headlines: what follows must be the smaller part.
        if before > after and before > 200:
            return {
                at: known.get(at) or (COMMENT_FORM if _FORM.fullmatch(lines[at].text) else COMMENT)
                for at in range(mark, len(lines))
                if lines[at].text
            }
    return {}


def _letters(part: Sequence[Line], known: dict[int, str], offset: int) -> int:
    return sum(len(line.text) for at, line in enumerate(part, offset) if at not in known)
