"""Tags on incidents: one sheet that ticks those there are and takes new ones."""

from __future__ import annotations

from functools import partial

from db.language import say
from db.reader import Reader
from db.records import tags
from db.records.tags import Tag
from db.step import Step
from db.terms import Term
from desktop.session import Session
from desktop.timeline.acts import Act
from desktop.timeline.asking.filter_forms import TermsField
from desktop.timeline.host import Host
from desktop.widgets import Field, Sheet, TextField

#: More tags than this are not offered as boxes: they can still be typed.
_OFFERED = 24


def hang(host: Host) -> None:
    """The act that tags what is picked or selected."""

    def wanted() -> tuple[int, ...]:
        chosen = host.session.selection
        if host.picked.ids:
            return tuple(sorted(host.picked.ids))
        return (chosen.id,) if chosen is not None and chosen.kind == "incident" else ()

    def ready() -> bool:
        return bool(wanted()) and not host.session.why_read_only

    def run() -> None:
        ids = wanted()
        host.session.read("tags", partial(_held, ids), partial(_open, host, ids))

    host.add_acts([Act("tag", say("Tag the incident…"), run, ("Shift+T",), ready, menu="incident")])


def _held(ids: tuple[int, ...], reader: Reader) -> tuple[tuple[Tag, ...], frozenset[int]]:
    """All tags, and those that every one of the incidents bears."""
    borne = [frozenset(tag.id for tag in tags.of(reader, "incident", one)) for one in ids]
    return tags.every(reader), frozenset.intersection(*borne)


def _open(host: Host, ids: tuple[int, ...], found: tuple[tuple[Tag, ...], frozenset[int]]) -> None:
    known, borne = found
    offered = sorted(known, key=lambda tag: (tag.id not in borne, -tag.count))[:_OFFERED]
    boxes = TermsField(
        say("Tags of the case"),
        tuple(Term(str(tag.id), tag.text) for tag in offered),
        [str(tag.id) for tag in offered if tag.id in borne],
    )
    new = TextField(say("New tags"), hint=say("Several are set apart by commas."))
    fields: list[Field] = [boxes, new] if offered else [new]

    def then() -> str:
        words = [" ".join(word.split()) for word in new.value().split(",")]
        if any(len(word) > tags.LONGEST for word in words):
            return say("A tag has at most {longest} letters.", longest=tags.LONGEST)
        ticked = {int(code) for code in boxes.value()} if offered else set()
        taken = {tag.id for tag in offered if tag.id in borne} - ticked
        _write(host.session, ids, ticked - borne, taken, [word for word in words if word])
        return ""

    many = say("{count:,} incidents", count=len(ids)) if len(ids) > 1 else say("the incident")
    Sheet.open(host.page, f"Tag {many}", fields, "Save tags", then)


def _write(
    session: Session, ids: tuple[int, ...], put: set[int], taken: set[int], fresh: list[str]
) -> None:
    if not put and not taken and not fresh:
        return

    def act(step: Step) -> None:
        wanted = [*put, *(tags.create(step, word) for word in fresh)]
        for one in ids:
            for tag in wanted:
                tags.add(step, tag, "incident", one)
            for tag in taken:
                tags.remove(step, tag, "incident", one)

    session.do(say("Tag incidents") if len(ids) > 1 else say("Tag an incident"), act)
