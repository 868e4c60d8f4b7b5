"""What can go wrong with a user's file, each kind with one sentence for the person.

Anything that is not a `CaseError` is a bug of ours: it is logged and shown once with
"copy details". A `CaseError` says what happened, what was kept and what to do.
"""

from __future__ import annotations

from db.language import say


class CaseError(Exception):
    """A trouble of the world (file, disk, input), told in one clear sentence."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class NotACase(CaseError):
    """The file is not a case file at all."""


class NewerFormat(CaseError):
    """The file was written by a newer Casebinder."""


class Damaged(CaseError):
    """The file is cut short, altered or fails its own checks."""


class InUse(CaseError):
    """Somebody else has the file open, or it cannot be written."""


class NotFound(CaseError):
    """The file or record asked for is not there."""


class BadInput(CaseError):
    """Input (a table, an article, a value typed) that cannot be used."""


def there_already(name: str) -> InUse:
    """For what would have been written over a file."""
    return InUse(
        say("“{name}” is there already. It was left as it is; choose another name.", name=name)
    )
