"""What somebody asked for in the sheet, as plain values that another thread can act on.

Hides how choices become a question to the case, a redaction and a cover: all of that is read where
the case is read, never on the window's thread.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

from db import asking
from db.asking import EVERYTHING, Question
from db.errors import BadInput
from db.language import say
from db.reader import Reader
from db.records import saved_views, wording
from db.sharing import kept_keys, redaction, signature
from db.sharing.handing_over import Asked, Cover
from db.sharing.names import Withheld
from db.sharing.profiles import COLLEAGUE, Profile
from db.sharing.sharing import stricter
from db.when import When

_NOTHING_STAYS = say(
    "A copy with its history holds everything, so nothing can be withheld from "
    "it. Take off what stands under “Withheld”, or hand over a share without the "
    "history."
)

Part = Literal["whole", "copy", "shown", "picked", "view"]
Lock = Literal["none", "recipients", "passphrase"]
Signing = Literal["none", "keyring", "file"]


@dataclass(frozen=True, slots=True)
class Scope:
    """What a share can be narrowed to besides the whole case: what the timeline's filters let
    through (EVERYTHING: no filter is set) and the incidents that are selected."""

    shown: Question = EVERYTHING
    picked: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class WhatWish:
    """Which incidents. `part` "copy": everything, with its history; `view`: of a saved view;
    `actors`: ids, any of them takes part; `start`, `end`: seconds."""

    part: Part = "whole"
    view: int = 0
    actors: tuple[int, ...] = ()
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class NameWish:
    """One name to withhold. `also`: other spellings; `known`: those that the case has for it."""

    name: str
    also: tuple[str, ...] = ()
    kind: str = "person"
    code: str = "A"
    known: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Wish:
    """Everything that decides what goes. `marking` "": as the profile says; `fields`:
    "table.column"."""

    what: WhatWish = field(default_factory=WhatWish)
    profile: Profile = COLLEAGUE
    marking: str = ""
    names: tuple[NameWish, ...] = ()
    fields: tuple[str, ...] = ()

    @property
    def goes_for(self) -> Profile:
        """The profile, with the stricter of the two markings."""
        if not self.marking:
            return self.profile
        return replace(self.profile, marking=stricter(self.profile.marking, self.marking))

    def asked(self, reader: Reader, scope: Scope) -> Asked:
        """What is to be handed over. Raises BadInput."""
        if self.what.part == "copy":
            if self.names or self.fields or self.marking:
                raise BadInput(_NOTHING_STAYS)
            return Asked(history=True)
        picked = scope.picked if self.what.part == "picked" else None
        withheld = [Withheld((each.name, *each.also), each.code, each.kind) for each in self.names]
        return Asked(
            self.goes_for,
            question(reader, self.what, scope),
            picked,
            redaction.make(reader, withheld, list(self.fields)),
        )


@dataclass(frozen=True, slots=True)
class CoverWish:
    """How it is closed. `key`: the file of the secret key, when it does not lie in the keyring."""

    bag: bool = False
    signing: Signing = "none"
    key: str = ""
    lock: Lock = "none"
    recipients: tuple[str, ...] = ()
    passphrase: str = field(default="", repr=False)

    @property
    def suffix(self) -> str:
        """What the file is called at its end."""
        return (".zip" if self.bag else ".case") + (".age" if self.lock != "none" else "")

    def cover(self) -> Cover:
        """With the secret key, read where it lies. Raises NotFound, BadInput, NoKeyring."""
        secret = ""
        if self.signing == "keyring":
            secret = kept_keys.kept("signing")
            kept_keys.public("signing", secret)
        elif self.signing == "file":
            secret = signature.secret_key(Path(self.key))
        return Cover(
            self.recipients if self.lock == "recipients" else (),
            self.passphrase if self.lock == "passphrase" else "",
            secret,
        )


@dataclass(frozen=True, slots=True)
class Kept:
    """What stood in the sheet when it was closed, so that it stands there again: nothing that was
    typed is lost by a key pressed too soon. How the share was closed is no part of it, because of
    the passphrase. `part`: as the choice names it; `actors`, `fields`: with their words."""

    part: str
    actors: tuple[tuple[int, str], ...]
    start: When | None
    end: When | None
    profile: str
    marking: str
    names: tuple[NameWish, ...]
    fields: tuple[tuple[str, str], ...]


def question(reader: Reader, what: WhatWish, scope: Scope) -> Question:
    """Which incidents may go. Raises BadInput for a view that cannot be read."""
    said: list[Question] = []
    if what.part == "shown":
        said.append(scope.shown)
    elif what.part == "view":
        filters = saved_views.definition(reader, what.view).get("filters")
        if filters is not None:
            said.append(asking.read(filters))
    if what.start is not None or what.end is not None:
        said.append(asking.Dated(what.start, what.end))
    takes_part = tuple(map(asking.WithActor, what.actors))
    if takes_part:
        said.append(takes_part[0] if len(takes_part) == 1 else asking.Any(takes_part))
    parts = [part for each in said for part in asking.parts(each)]
    return asking.All(tuple(parts)) if parts else EVERYTHING


def fields_in_words() -> Mapping[str, str]:
    """Every field that can be withheld, "table.column", as people call it."""
    return {
        f"{table}.{column}": f"{wording.noun(table)}: {wording.field(table, column)}"
        for table, column in redaction.can_be_empty()
    }
