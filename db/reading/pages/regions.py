"""Parts of a page that surround the article, known by their element, role, class and id.

Hides the list of names that web designers give these parts. A part that turns out to hold most
of the page's prose is no surrounding, whatever its name.
"""

from __future__ import annotations

import re

from db.reading.furniture import (
    ADVERTISEMENT,
    NAVIGATION,
    NEWSLETTER,
    OTHER_ARTICLES,
    SHARING,
)

COMMENTS = "readers' comments"
CONSENT = "notice about cookies"
HEADER = "head of the website"
FOOTER = "foot of the website"
FORM = "form or button"
AUTHOR = "about the author"
KEYWORDS = "keywords and categories"
ASIDE = "beside the article"
CONTENTS = "table of contents"
EDITING = "link to edit the page"

_NAMES: tuple[tuple[str, str], ...] = (
    (CONSENT, r"cookies?|gdpr|consent|cmp|onetrust|privacy-(?:banner|notice|popup)"),
    (
        ADVERTISEMENT,
        r"ads?|ad-?(?:container|slot|unit|wrapper|block|banner|box)s?|adsense|adsbygoogle|advert\w*"
        r"|sponsor\w*|dfp|gpt-ad|google_ads\w*|taboola|outbrain|mgid|werbung|anzeige|publicite"
        r"|reklama|promo(?:tion|box|ted)?",
    ),
    (
        SHARING,
        r"share\w*|sharing|sharedaddy|social\w*|addtoany\w*|addthis\w*|follow-?us|print-?link"
        r"|tools|toolbar|article-tools|shariff|ssba",
    ),
    (
        COMMENTS,
        r"comments?|commentlist|comment-?(?:area|section|form|list|respond|wrap\w*)|respond"
        r"|disqus\w*|discussion|livefyre|leserkommentare|reader-comments",
    ),
    (
        OTHER_ARTICLES,
        r"related\w*|jp-relatedposts|recommend\w*|recirc\w*|trending|popular|readnext"
        r"|(?:more|read|see|also)-?(?:on|from|stories|news|articles|next|also|more|in)"
        r"|(?:most|top)-?(?:read|viewed|popular|stories)|latest(?:-\w+)?|you-may-\w+|yarpp\w*"
        r"|(?:post|article|entry|nav|posts)-?(?:nav|navigation|pagination|links|pager)"
        r"|next-?(?:post|article)|prev(?:ious)?-?(?:post|article)|teasers?|also-read|navlinks",
    ),
    (
        NEWSLETTER,
        r"newsletter\w*|subscri\w+|sign-?up\w*|paywall\w*|donat\w+|membership|support-us|mailing",
    ),
    (CONTENTS, r"toc|table-of-contents|toc-?(?:container|wrapper)"),
    (
        KEYWORDS,
        r"tags?|tag-?(?:list|cloud|links)|(?:entry|post|article)-?tags|catlinks|cat-links"
        r"|categor(?:y|ies)(?:-list)?|keywords|topics",
    ),
    (AUTHOR, r"author-?(?:bio|box|info|card|description)|about-?(?:the-)?author|bio|biography"),
    (EDITING, r"mw-editsection|edit-?(?:link|page)|noprint"),
    (
        NAVIGATION,
        r"nav|navi|navbar\w*|navigation|menu\w*|breadcrumbs?|pagination|pager|skip-?link|sidebar\w*"
        r"|widget(?:s|-area)?|subnav|topnav|mainnav|jump-?(?:link|to-nav)|navbox|portal|languages|interlanguage\w*"
        r"|lang(?:uage)?-?(?:switch\w*|select\w*|menu|list|nav)",
    ),
    (HEADER, r"site-?header|masthead|page-?header-?bar|topbar|banner|logo|branding|sitesub"),
    (
        FOOTER,
        r"(?:site|page|main|global)?-?footer\w*|colophon|imprint|impressum|printfooter|legal"
        r"|copyright|credits-?bar",
    ),
    (FORM, r"search(?:-?(?:form|box|bar))?|login\w*|form"),
)
_PATTERNS = tuple(
    (why, re.compile(rf"(?:^|[ _-])(?:{names})(?:$|[ _-]|\d)", re.IGNORECASE))
    for why, names in _NAMES
)
_TAGS = {
    "nav": NAVIGATION,
    "aside": ASIDE,
    "form": FORM,
    "button": FORM,
    "dialog": CONSENT,
    "menu": NAVIGATION,
}
_ROLES = {
    "navigation": NAVIGATION,
    "complementary": ASIDE,
    "banner": HEADER,
    "contentinfo": FOOTER,
    "search": FORM,
    "dialog": CONSENT,
    "alertdialog": CONSENT,
    "menu": NAVIGATION,
    "menubar": NAVIGATION,
    "toolbar": SHARING,
}
# Elements that may carry any class of the site's theme.
_NEVER = frozenset(
    {"html", "body", "main", "article", "p", "h1", "blockquote", "figure", "time", "pre", "code"}
)


def reason(tag: str, identity: str, classes: str, role: str, *, in_article: bool) -> str:
    """Why an element would surround the article, or "". `in_article`: below article or main."""
    if role in _ROLES:
        return _ROLES[role]
    if tag in _TAGS:
        return _TAGS[tag]
    if tag in ("header", "footer") and not in_article:
        return HEADER if tag == "header" else FOOTER
    if tag in _NEVER or not (identity or classes):
        return ""
    return named(identity) or named(classes)


def named(names: str) -> str:
    """The reason that a class or id gives, or ""."""
    if not names or len(names) > 500:
        return ""
    return next((why for why, pattern in _PATTERNS if pattern.search(names)), "")
