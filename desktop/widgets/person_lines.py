"""Authors as they are typed in a form: one a line, "Family, Given", or a whole name."""

from __future__ import annotations

from db.records.sources import Person


def people_lines(people: tuple[Person, ...]) -> str:
    """Authors as they are typed: "Family, Given" a line."""
    return "\n".join(
        person.literal or ", ".join(part for part in (person.family, person.given) if part)
        for person in people
    )


def people_from(lines: str) -> tuple[Person, ...]:
    """Typed authors: a comma parts family from given name; without one the name stays whole."""
    out = []
    for line in filter(None, (each.strip() for each in lines.splitlines())):
        family, comma, given = (part.strip() for part in line.partition(","))
        out.append(Person(family, given) if comma else Person(literal=line))
    return tuple(out)
