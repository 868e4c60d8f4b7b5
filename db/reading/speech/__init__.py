"""Who says what: speech acts and their speakers found in running text, by rules and word lists.

Hides the grammar of four languages behind one function. Nothing is merged or believed by it: a
speaker is the words of the text that name one, kept apart from who publishes the text.
"""

from db.reading.speech.finding import speech

__all__ = ["speech"]
