"""Templates of dossiers: ours, and those of a folder of the user's own.

Hides where a template lies and what belongs to it. A template is a folder with a `template.toml`
that describes it and a `dossier.typ` that sets its pages; it may use the files of the kit. The
engine is given exactly the files a template uses, and the fingerprint covers exactly these.
How to write one: docs/dossier-templates.md.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Literal, cast, get_args

from db.dossier.options import Paper
from db.errors import BadInput
from db.language import say

Subject = Literal["case", "incident", "actor", "source"]
Origin = Literal["ours", "user"]

ABOUT = "template.toml"
#: What tells names and descriptions of templates from other texts, to those who translate.
SENSE = "kind of dossier"
MAIN = "dossier.typ"
_KIT = "kit"
_FILES = (".typ", ".json", ".svg")
_CODE = re.compile(r"[a-z][a-z0-9-]{0,40}")
_QUOTED = re.compile(rb'"([\w.-]+)"')
_LARGEST = 4_000_000


class BadTemplate(BadInput):
    """A template of the user's own cannot be used; the sentence says why."""


@dataclass(frozen=True, slots=True)
class Template:
    """How a kind of dossier is set.

    `code`: name of its folder, the value of `Options.template`. `name`, `about`: in English, for
    the person. `subject`: what one print of it is about: "case" takes any choice of incidents,
    the others one record or several of that kind. `papers`: the sizes it is made for, the first is
    the one proposed. `landscape`: whether it is set across the sheet unless the person says
    otherwise. `needs`: names of further data that gathering fills only for templates that ask for
    it. `folder`: where a user's own template lies, None for ours. `volumes`: whether it can set one
    of several volumes.
    """

    code: str
    name: str
    about: str
    subject: Subject
    papers: tuple[Paper, ...]
    landscape: bool
    needs: tuple[str, ...]
    origin: Origin
    folder: Path | None = None
    volumes: bool = False

    def files(self) -> dict[str, bytes]:
        """Every file the engine needs, by name: `dossier.typ`, what it uses, and nothing else.

        Raises BadTemplate when a user's own file can no longer be read.
        """
        try:
            own = _contents(self.folder or _ours(self.code))
        except OSError as error:
            raise BadTemplate(
                say(
                    "The template “{name}” can no longer be read ({strerror}). Choose another "
                    "one, or put its folder back.",
                    name=self.name,
                    strerror=error.strerror,
                )
            ) from error
        return _used({**_contents(_ours(_KIT)), **own}, set(own) if self.folder else {MAIN})


def templates(own: Path | None = None) -> tuple[Template, ...]:
    """All templates that can be printed: ours first, the case dossier before the others.

    `own`: the folder in which each folder is a template of the user's; one that does not exist is
    empty. Those that cannot be used are left out; `faults` tells why.
    """
    return (*_shipped(), *(each for each in _read_own(own) if isinstance(each, Template)))


def faults(own: Path | None) -> tuple[str, ...]:
    """One sentence for each folder in `own` that cannot be used as a template."""
    return tuple(str(each) for each in _read_own(own) if isinstance(each, BadTemplate))


def template(code: str, own: Path | None = None) -> Template:
    """The template called `code`. Raises BadTemplate when there is none or it cannot be used."""
    found = next((each for each in templates(own) if each.code == code), None)
    if found is None:
        said = next((each for each in faults(own) if f"“{code}”" in each), "")
        raise BadTemplate(
            said
            or say(
                "There is no template called “{code}”. Choose one that is in the list.", code=code
            )
        )
    return found


def inner(name: str) -> dict[str, bytes]:
    """The files of a layout of our own that nobody chooses (sheets of the timeline)."""
    return _used({**_contents(_ours(_KIT)), **_contents(_ours(name))}, {MAIN})


def _ours(name: str) -> Traversable:
    return resources.files("resources").joinpath("dossier", name)


def _shipped() -> Iterator[Template]:
    folders = [each for each in _ours(".").iterdir() if each.joinpath(ABOUT).is_file()]
    for folder in sorted(folders, key=lambda each: (each.name != "case", each.name)):
        yield _described(folder.name, folder.joinpath(ABOUT).read_text("utf-8"), None)


def _read_own(own: Path | None) -> Iterator[Template | BadTemplate]:
    if own is None or not own.is_dir():
        return
    taken = {each.code for each in _shipped()}
    for folder in sorted(each for each in own.iterdir() if each.is_dir()):
        if folder.name.startswith((".", "_")):
            continue
        try:
            if folder.name in taken:
                raise BadTemplate(
                    say(
                        "The template “{name}” has the name of one of ours. Rename its folder.",
                        name=folder.name,
                    )
                )
            yield _own(folder)
        except BadTemplate as fault:
            yield fault


def _own(folder: Path) -> Template:
    try:
        about = (folder / ABOUT).read_text("utf-8")
        size = sum(each.stat().st_size for each in folder.iterdir() if each.is_file())
    except (OSError, UnicodeDecodeError) as error:
        raise BadTemplate(
            say(
                "The template “{name}” has no {about} that can be read.",
                name=folder.name,
                about=ABOUT,
            )
        ) from error
    if not (folder / MAIN).is_file():
        raise BadTemplate(say("The template “{name}” has no {main}.", name=folder.name, main=MAIN))
    if size > _LARGEST:
        raise BadTemplate(say("The template “{name}” is larger than 4 MB.", name=folder.name))
    return _described(folder.name, about, folder)


def _described(code: str, about: str, folder: Path | None) -> Template:
    if not _CODE.fullmatch(code):
        raise BadTemplate(
            say(
                "The template “{code}” needs a folder name of small letters, digits and hyphens.",
                code=code,
            )
        )
    try:
        held = tomllib.loads(about)
    except tomllib.TOMLDecodeError as error:
        raise BadTemplate(
            say(
                "The {about} of the template “{code}” says: {error}.",
                about=ABOUT,
                code=code,
                error=error,
            )
        ) from error
    papers = _words(code, held, "papers", get_args(Paper)) or ("a4", "us-letter")
    subject = _word(code, held, "subject") or "case"
    if subject not in get_args(Subject):
        raise BadTemplate(_wrong(code, "subject", get_args(Subject)))
    return Template(
        code,
        _word(code, held, "name") or code,
        _word(code, held, "about"),
        cast(Subject, subject),
        cast("tuple[Paper, ...]", papers),
        _switch(code, held, "landscape"),
        _words(code, held, "needs"),
        "user" if folder else "ours",
        folder,
        _switch(code, held, "volumes"),
    )


def _switch(code: str, held: Mapping[str, object], key: str) -> bool:
    value = held.get(key, False)
    if not isinstance(value, bool):
        raise BadTemplate(_wrong(code, key, ("true", "false")))
    return value


def _word(code: str, held: Mapping[str, object], key: str) -> str:
    value = held.get(key, "")
    if not isinstance(value, str):
        raise BadTemplate(
            say(
                "In the {about} of the template “{code}”, {key} must be words.",
                about=ABOUT,
                code=code,
                key=key,
            )
        )
    return " ".join(value.split())


def _words(
    code: str, held: Mapping[str, object], key: str, known: tuple[str, ...] = ()
) -> tuple[str, ...]:
    value = held.get(key, [])
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise BadTemplate(
            say(
                "In the {about} of the template “{code}”, {key} must be a list.",
                about=ABOUT,
                code=code,
                key=key,
            )
        )
    if known and not set(value) <= set(known):
        raise BadTemplate(_wrong(code, key, known))
    return tuple(value)


def _wrong(code: str, key: str, known: tuple[str, ...]) -> str:
    return say(
        "In the {about} of the template “{code}”, {key} can only be one of: {names}.",
        about=ABOUT,
        code=code,
        key=key,
        names=", ".join(known),
    )


def _contents(folder: Traversable) -> dict[str, bytes]:
    """The files of a folder that pages can use; a link is not followed out of it."""
    return {
        each.name: each.read_bytes()
        for each in sorted(folder.iterdir(), key=lambda each: each.name)
        if each.name.endswith(_FILES)
        and each.is_file()
        and not (isinstance(each, Path) and each.is_symlink())
    }


def _used(files: Mapping[str, bytes], start: set[str]) -> dict[str, bytes]:
    """The files of `start` and those they name, directly or through others."""
    found: set[str] = set()
    waiting = set(start)
    while waiting:
        name = waiting.pop()
        found.add(name)
        if name.endswith(".typ"):
            named = {each.decode() for each in _QUOTED.findall(files[name])}
            waiting |= (named & set(files)) - found
    return {name: files[name] for name in sorted(found)}
