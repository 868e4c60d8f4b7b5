"""Whether a word of saying is a verb that says something, or only looks like one.

Hides the doubt about English forms: "reports" may be papers, "claims" may be made by nobody, and
a weak word such as "noted" says something only with words that are said.
"""

from __future__ import annotations

import re

from db.reading.speech.cues import Cue, Pattern
from db.reading.speech.phrases import ALONE, Line, Phrase
from db.reading.speech.sentences import wordset
from db.reading.speech.wordclasses import NOUNS_TOO

PLAIN = wordset("said says told tells")


def is_noun(line: Line, cue: Cue, pattern: Pattern, left: int) -> bool:
    """Whether the cue is a noun or an adjective here: "its claims", "reported clashes"."""
    forms = line.held.form.get(line.low(cue.first), frozenset())
    word, before = line.low(cue.first), line.letter(left)
    counted = line.low(left) in ALONE or line.low(left - 1) == "of"
    if left == cue.first - 1 and before and before in "DPS" and not (before == "D" and counted):
        return not (before == "P" and line.low(left) == "to")
    if (pattern.long and pattern.frame == "act") or before == "O":
        return False
    right, following = line.letter(cue.last + 1), line.low(cue.last + 1)
    if word in NOUNS_TOO and forms & {"base", "third"}:
        that = {line.low(at) for at in range(cue.last + 1, cue.last + 6)}
        if following in ("from", "on") and "that" in that:
            return False
        if right in ("", ".") and before == "N" and "," in line.letters[:left]:
            return False
        return not (following == "that" or right in "ODQ" or following == "to")
    if word == "alleged":
        return not (following == "that" or right in ("O", "D"))
    return (word, following) in (("accused", "of"), ("attributed", "to"))


def may_speak(line: Line, cue: Cue, pattern: Pattern, phrase: Phrase) -> bool:
    """Whether a phrase of words that no list holds may be a speaker.

    With a plain verb any with an article will do, or a plural; else it must end as words for
    people do ("the welder").
    """
    words = line.held.words
    last = line.low(phrase.last)
    if line.letters[phrase.last] != "N" or last in words["things"]:
        return False
    article = line.letters[phrase.first] == "D"
    if pattern.frame == "said" and line.low(cue.first) in PLAIN:
        return article or last.endswith("s")
    agent = last.endswith(tuple(words["agents"])) and last not in words["no_agents"]
    return article and agent and len(last) > 4


def says_something(line: Line, cue: Cue, phrase: Phrase) -> bool:
    """A weak word needs what is said: "that", a quotation, a clause, or to stand behind it."""
    end = cue.last + 1
    if "that" in (line.low(at) for at in range(end, end + 4)):
        return True
    if phrase.first > cue.last:
        return line.letter(cue.first - 1) in ("Q", ",")
    if line.low(end) in ("that", "how", "why", "what", "about", "of", "against") or line.letter(
        end
    ) in ("Q", ".", "O"):
        return True
    if line.letter(end) == "P" and "that" in {line.low(at) for at in range(end, end + 9)}:
        return True
    if line.letter(end) in ("", ","):
        return phrase.first > 0
    if line.letter(end) == "D" or line.letter(end) == "N":
        rest = line.letters[end:]
        return bool(re.match(r"[DN#S]+[XV]", rest)) or line.low(cue.first) in (
            "describe",
            "described",
        )
    return line.letter(phrase.first - 1) in ("Q", ",") and line.letter(end) in (
        "P",
        "T",
        "B",
        "A",
        "R",
    )
