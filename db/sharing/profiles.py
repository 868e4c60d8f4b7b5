"""What kind of share: for whom, and what of a case that means. Kept in the case under a name.

Hides how a profile is kept (`case_meta`, as mappings are). The three that are always there cannot
be lost.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields

from db import terms
from db.errors import BadInput, NotFound
from db.language import in_quotes, say
from db.reader import Reader
from db.records import meta
from db.search.fold import fold
from db.step import Step

_FORMAT, _VERSION = "casebinder profile", 1
_KEY = "profile:"
_LONGEST = 120


@dataclass(frozen=True, slots=True)
class Profile:
    """What goes, beside what the filter chose. `marking`: nothing marked more strictly;
    `originals`: the stored bytes of articles; `files`: attachments; `cleaned`: files without what
    they say of their making; `texts`: whole texts also where no licence allows it (else passages
    that are quoted); `analysts`: who worked on the case by name.
    """

    name: str
    marking: str = "TLP:RED"
    notes: bool = True
    views: bool = True
    judgements: bool = True
    decisions: bool = True
    files: bool = True
    originals: bool = True
    cleaned: bool = True
    texts: bool = True
    analysts: bool = True

    def lets(self, part: str) -> bool:
        """Whether a part of `rules` goes."""
        return not part or bool(getattr(self, part))


EVERYTHING = Profile("everything", cleaned=False)
COLLEAGUE = Profile("colleague", marking="TLP:AMBER+STRICT", decisions=False)
PUBLIC = Profile(
    "public",
    marking="TLP:CLEAR",
    notes=False,
    views=False,
    decisions=False,
    files=False,
    originals=False,
    texts=False,
    analysts=False,
)
BUILT_IN = (EVERYTHING, COLLEAGUE, PUBLIC)


def goes(profile: Profile) -> tuple[str, ...]:
    """What a profile lets go beside the records themselves, in words."""
    said = {
        "notes": "notes",
        "views": "views",
        "judgements": "judgements",
        "decisions": say("reading decisions"),
        "files": "attachments",
        "originals": "originals",
        "texts": say("whole texts"),
        "analysts": say("names of analysts"),
    }
    return tuple(words for name, words in said.items() if getattr(profile, name))


def to_json(profile: Profile) -> str:
    """A profile as it is kept and handed on."""
    held = {"format": _FORMAT, "version": _VERSION, **asdict(profile)}
    return json.dumps(held, ensure_ascii=False, indent=2)


def from_json(text: str) -> Profile:
    """A profile from its text; what it does not say is withheld. Raises BadInput."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict) or (found.get("format"), found.get("version")) != (
        _FORMAT,
        _VERSION,
    ):
        raise BadInput(say("This is no profile of this Casebinder. Nothing was changed."))
    name, marking = found.get("name"), found.get("marking")
    if not isinstance(name, str) or not 0 < len(name.strip()) <= _LONGEST:
        raise BadInput(
            say(
                "The name of a profile has between 1 and {longest} letters. Nothing was changed.",
                longest=_LONGEST,
            )
        )
    if marking not in [each.code for each in terms.MARKINGS]:
        raise BadInput(
            say("“{name}” names a marking that does not exist. Nothing was changed.", name=name)
        )
    said = {
        each.name: found.get(each.name) is (each.name != "cleaned")
        for each in fields(Profile)
        if each.name not in ("name", "marking")
    }
    # What is not said at all is kept on the safe side: files are cleaned, the rest stays.
    said["cleaned"] = found.get("cleaned") is not False
    return Profile(" ".join(name.split()), marking, **said)


def keep(step: Step, profile: Profile) -> None:
    """Keep a profile in the case under its name. Raises BadInput for the name of a built-in one."""
    if fold(profile.name) in {each.name for each in BUILT_IN}:
        raise BadInput(
            say("“{name}” is always there. Give the profile another name.", name=profile.name)
        )
    meta.keep(step, _KEY + fold(profile.name), to_json(profile))


def forget(step: Step, name: str) -> None:
    """Keep it no longer."""
    meta.forget(step, _KEY + fold(name))


def every(reader: Reader) -> tuple[Profile, ...]:
    """The built-in profiles and those of the case; what a damaged file made of one is left out."""
    kept = []
    for key, value in reader.rows("SELECT key, value FROM case_meta WHERE deleted = 0"):
        if key.startswith(_KEY):
            try:
                kept.append(from_json(value))
            except BadInput:
                continue
    return (*BUILT_IN, *sorted(kept, key=lambda each: fold(each.name)))


def named(reader: Reader, name: str) -> Profile:
    """The profile of that name. Raises NotFound."""
    known = every(reader)
    for each in known:
        if fold(each.name) == fold(name):
            return each
    names = ", ".join(in_quotes(each.name) for each in known)
    raise NotFound(
        say("There is no profile “{name}” in this case. There are {names}.", name=name, names=names)
    )
