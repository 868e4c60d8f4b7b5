"""Changing a question part by part, as chips and their menus do: add, replace, negate, group.

A path says where a part stands: the first number is the chip, the next ones lead into groups;
into `Not` leads 0. What comes out is always an `All` at the top, and never a group of one.
"""

from __future__ import annotations

from db.asking.questions import All, Any, Not, Question, parts

Path = tuple[int, ...]


def with_part(question: Question, part: Question) -> All:
    """The question and one more part that must hold."""
    return All((*parts(question), part))


def at(question: Question, path: Path) -> Question:
    """The part at a path. Raises IndexError when there is none."""
    for place in path:
        if isinstance(question, Not):
            question = question.of
        elif isinstance(question, All | Any):
            question = question.of[place]
        else:
            raise IndexError(path)
    return question


def put(question: Question, path: Path, part: Question | None) -> All:
    """The question with another part at a path; None takes it out."""
    made = _put(All(parts(question)), path, part) if path else part
    return All() if made is None else All(parts(made))


def negated(part: Question) -> Question:
    """Whatever does not pass it; of a negation what it negates."""
    return part.of if isinstance(part, Not) else Not(part)


def either(part: Question, other: Question) -> Any:
    """One part or the other."""
    return Any((*_of(part, Any), *_of(other, Any)))


def both(part: Question, other: Question) -> All:
    """Both in one group."""
    return All((*_of(part, All), *_of(other, All)))


def joined(question: Question, place: int) -> All:
    """The chip at `place` and the one before it as alternatives in one chip."""
    of = list(parts(question))
    of[place - 1 : place + 1] = [either(of[place - 1], of[place])]
    return All(tuple(of))


def apart(question: Question, place: int) -> All:
    """A chip that asks several things at once as several chips; alternatives stay one."""
    of = list(parts(question))
    of[place : place + 1] = _of(of[place], All)
    return All(tuple(of))


def turned(part: Question) -> Question:
    """Alternatives as a group of which all must hold, and the other way round."""
    if isinstance(part, Not):
        return Not(turned(part.of))
    if isinstance(part, Any):
        return All(part.of)
    return Any(part.of) if isinstance(part, All) else part


def _of(part: Question, kind: type[All] | type[Any]) -> tuple[Question, ...]:
    return part.of if isinstance(part, All | Any) and isinstance(part, kind) else (part,)


def _put(question: Question, path: Path, part: Question | None) -> Question | None:
    if not path:
        return part
    if isinstance(question, Not):
        inner = _slim(_put(question.of, path[1:], part))
        return None if inner is None else negated(inner)
    if not isinstance(question, All | Any):
        raise IndexError(path)
    of: list[Question] = []
    for place, each in enumerate(question.of):
        made = _slim(_put(each, path[1:], part)) if place == path[0] else each
        if made is not None:
            of.append(made)
    return type(question)(tuple(of))


def _slim(part: Question | None) -> Question | None:
    """A group of one is that one, a group of none is nothing."""
    if isinstance(part, All | Any) and len(part.of) < 2:
        return part.of[0] if part.of else None
    return part
