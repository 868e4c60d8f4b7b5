"""The rules by which text becomes a date, each with one sentence for people.

Hides the wording of the reasons. A rule's name is kept in the case file with the date it produced,
so names
never change.
"""

_SENTENCES = {
    "edtf": "The text is a date in EDTF notation.",
}


def rule_sentence(rule: str) -> str:
    """What a rule does, in one sentence; an unknown name gives an empty text."""
    return _SENTENCES.get(rule, "")
