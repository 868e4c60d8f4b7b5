"""The receipt of a share, to be read and to be kept: what went, what stayed and why, how it is
closed.

Hides nothing but words.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from db.export.wanted import counted
from db.language import bare, say
from db.sharing.handing_over import HandedOver

#: The rows of a share that people count, in the order in which they are told.
_TOLD = ("incident", "actor", "place", "source", "snapshot", "quote", "claim", "figure")
_ALSO = ("note", "attachment", "saved_view", "bookmark", "assessment", "hypothesis")
SEARCHED = say("The file was searched for every withheld name, and holds none.")


def went(counts: Mapping[str, int]) -> list[str]:
    """ "12 incidents", "40 claims" …: what goes, the records first."""
    return [counted(table, counts[table]) for table in _TOLD + _ALSO if counts.get(table)]


def stayed(withheld: Sequence[tuple[str, str, int]]) -> list[tuple[str, str]]:
    """Each rule with what it held back or changed: ("private …", "2 incidents, 5 claims")."""
    by_rule: dict[str, list[str]] = {}
    for rule, table, rows in withheld:
        by_rule.setdefault(rule, []).append(counted(table, rows))
    return [(rule, ", ".join(each)) for rule, each in by_rule.items()]


def as_values(done: HandedOver) -> dict[str, object]:
    """Plain values for JSON."""
    shared = done.shared
    return {
        "file": str(done.path),
        "profile": shared.profile,
        "counts": dict(shared.counts),
        "withheld": [
            {"rule": rule, "table": rows, "count": count} for rule, rows, count in shared.withheld
        ],
        "names_withheld": shared.names,
        "case": shared.case,
        "log_head": shared.head,
        "bytes": done.bytes,
        "encrypted": done.locked,
        "signed": done.signature is not None,
    }


def _whole(done: HandedOver) -> str:
    name, profile = done.path.name, done.shared.profile
    size = f"{done.bytes:,}"
    if done.locked:
        return say(
            "{name}: {size} bytes, encrypted, made for: {profile}",
            name=name,
            size=size,
            profile=profile,
        )
    return say("{name}: {size} bytes, made for: {profile}", name=name, size=size, profile=profile)


def as_text(done: HandedOver) -> str:
    """The same as lines for people."""
    shared = done.shared
    lines = [
        _whole(done),
        say("Case {case}", case=shared.case),
        say("Head of its log {head}", head=shared.head),
        "",
        "Went",
        *(f"    {each}" for each in went(shared.counts)),
    ]
    if shared.withheld:
        lines += ["", say("Stayed, or was changed")]
        lines += [f"    {rows}: {rule}" for rule, rows in stayed(shared.withheld)]
    if shared.names:
        lines += ["", SEARCHED]
    if done.signature is not None:
        lines += ["", say("Its signature lies beside it: {name}", name=done.signature.name)]
    return bare("\n".join(lines)) + "\n"
