"""Other states of a case: as it was known at a moment, and without what is private.

`state` gives a reader that is asked like any other and answers for that state. The file itself is
never touched, and no second file is made.
"""

from db.states.states import State, is_private, state

__all__ = ["State", "is_private", "state"]
