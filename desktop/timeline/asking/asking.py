"""The acts of asking, and what a saved view keeps of the bar: question, axis, colours, window."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from db import asking, columns
from db.asking import Disputed, Question, RestsOnOneOrigin, SingleSource, parts
from db.errors import BadInput
from db.language import say
from desktop.timeline.acts import Act
from desktop.timeline.asking.panel import COLOURS
from desktop.timeline.asking.view_parts import Effect, ViewPart
from desktop.timeline.host import Host

_FARTHEST = 1 << 60


def hang(host: Host) -> None:
    """Acts, parts of saved views, and the span in view for the filter that keeps to it."""
    panel = host.panel
    panel.window_of = lambda: window(host) if host.material is not None else None

    def asked(part: Question) -> bool:
        return part in parts(panel.narrowed)

    host.took.connect(lambda _: panel.answered())

    def some() -> bool:
        return panel.filters > 0

    def toggle(name: str, words: str, part: Question) -> Act:
        return Act(name, words, partial(panel.add_filter, part), on=lambda: asked(part))

    host.add_acts(
        [
            Act("filter", say("Add a filter…"), panel.open_filters, ("/", "Shift+/")),
            Act(
                "filter-list",
                say("Change the filters…"),
                panel.chips.open_list,
                ("?", "Shift+?"),
                some,
            ),
            toggle("filter-disputes", say("Only incidents with a dispute"), Disputed()),
            toggle("filter-alone", say("Only incidents that rest on one source"), SingleSource()),
            toggle(
                "filter-origin", say("Only incidents that rest on one origin"), RestsOnOneOrigin()
            ),
            Act(
                "filter-none",
                say("Take all filters away"),
                panel.clear,
                ("Shift+F",),
                ready=lambda: panel.filters > 0,
            ),
        ]
    )
    host.view_parts += [
        ViewPart("filters", lambda: asking.write(panel.narrowed), partial(_filters, host)),
        ViewPart(say("lanes by"), lambda: panel.axis, partial(_axis, host)),
        ViewPart("colours", lambda: panel.colouring, partial(_colours, host)),
        ViewPart("window", lambda: list(window(host)), partial(_window, host)),
        ViewPart("shown", lambda: _shown(host), partial(_show, host)),
    ]


def window(host: Host) -> tuple[int, int]:
    """The seconds in view, or where a glide is going."""
    scale = host.view.motion.goal(host.view.scale)
    return scale.left, scale.right


def _filters(host: Host, held: object) -> Effect:
    question = asking.read(held)
    return lambda: host.panel.put(question)


def _axis(host: Host, held: object) -> Effect:
    if held not in columns.AXES:
        raise BadInput(
            say(
                "This view has lanes by “{held}”, which this version does not know. The "
                "timeline was left as it is.",
                held=str(held)[:40],
            )
        )
    return lambda: host.panel.choose_axis(held)


def _colours(host: Host, held: object) -> Effect:
    if held not in dict(COLOURS):
        raise BadInput(
            say(
                "This view has colours by “{held}”, which this version does not know. The "
                "timeline was left as it is.",
                held=str(held)[:40],
            )
        )
    return lambda: host.panel.choose_colours(held)


def _window(host: Host, held: object) -> Effect:
    match held:
        case [int(start), int(end)] if -_FARTHEST < start < end < _FARTHEST:
            return lambda: host.view.fit(start, end, exact=True)
    raise BadInput(say("The window of this view cannot be read. The timeline was left as it is."))


def _shown(host: Host) -> dict[str, bool]:
    """What is switched on in the menu "Show"."""
    return {act.name: act.on() for act in host.acts.of_menu("show") if act.on is not None}


def _show(host: Host, held: object) -> Effect:
    if not isinstance(held, Mapping) or not all(isinstance(on, bool) for on in held.values()):
        raise BadInput(say("What this view shows cannot be read. The timeline was left as it is."))

    def effect() -> None:
        for wanted in (True, False):  # what is wanted first: it may push the other one out
            for name, on in _shown(host).items():
                if held.get(name, on) != on and on != wanted:
                    host.acts.run(name)

    return effect
