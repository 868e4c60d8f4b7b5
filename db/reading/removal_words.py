"""Why a passage was left out of a clean text, in the language of the person.

Snapshots keep the reason in English, so that the sums of a case do not hang on who read it; hides
which reasons there are.
"""

from __future__ import annotations

import re

from db.language import say

_REASONS = {
    "about the author": say("about the author"),
    "advertisement": say("advertisement"),
    "beside the article": say("beside the article"),
    "byline, kept as the author": say("byline, kept as the author"),
    "comment form": say("comment form"),
    "copyright line": say("copyright line"),
    "copyright line, kept as outlet and year": say("copyright line, kept as outlet and year"),
    "date of publication, kept as the date": say("date of publication, kept as the date"),
    "date of the last change": say("date of the last change"),
    "foot of the website": say("foot of the website"),
    "form or button": say("form or button"),
    "head of the website": say("head of the website"),
    "headline of another article": say("headline of another article"),
    "headline, kept as the title": say("headline, kept as the title"),
    "headline, kept as the title; it may belong to another article": say(
        "headline, kept as the title; it may belong to another article"
    ),
    "hidden on the page": say("hidden on the page"),
    "invitation to subscribe": say("invitation to subscribe"),
    "keywords and categories": say("keywords and categories"),
    "link to edit the page": say("link to edit the page"),
    "link to other articles": say("link to other articles"),
    "list of links": say("list of links"),
    "no words": say("no words"),
    "notice about cookies": say("notice about cookies"),
    "page furniture": say("page furniture"),
    "page navigation": say("page navigation"),
    "page number": say("page number"),
    "question to the reader": say("question to the reader"),
    "reader's comment": say("reader's comment"),
    "readers' comments": say("readers' comments"),
    "repeats an earlier paragraph word for word": say("repeats an earlier paragraph word for word"),
    "repeats an earlier picture caption word for word": say(
        "repeats an earlier picture caption word for word"
    ),
    "repeats the headline": say("repeats the headline"),
    "section label": say("section label"),
    "separator line": say("separator line"),
    "share and print buttons": say("share and print buttons"),
    "table of contents": say("table of contents"),
}
_RUNNING = re.compile(r"running head or foot, repeated on (\d+) pages")
_BEGINS = re.compile(r"page (\S+) begins")


def shown(reason: str) -> str:
    """A reason as a person reads it; one from another program stays as it was kept."""
    if found := _RUNNING.fullmatch(reason):
        return say("running head or foot, repeated on {count} pages", count=found[1])
    if found := _BEGINS.fullmatch(reason):
        return say("page {label} begins", label=found[1])
    return _REASONS.get(reason, reason.replace("_", " "))
