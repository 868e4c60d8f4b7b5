"""What a speaker is of a sentence, in words to show.

The readers tell it in the plain words that are the keys here, and compare those; hides what a
person reads for them.
"""

from __future__ import annotations

from db.language import say

_WORDS = {
    "after “by”": say("after “by”"),
    "after the verb": say("after the verb"),
    "the one cited": say("the one cited"),
    "the one quoted": say("the one quoted"),
    "the subject": say("the subject"),
    "the subject of the sentence": say("the subject of the sentence"),
    "the subject of the verb before": say("the subject of the verb before"),
    "the words after the verb": say("the words after the verb"),
    "the words before the verb": say("the words before the verb"),
    "the words that follow": say("the words that follow"),
    "who answers in the interview": say("who answers in the interview"),
}


def shown(how: str) -> str:
    """What a speaker is of its sentence (`Saying.how`), in the language of the person."""
    return _WORDS[how] if how else ""
