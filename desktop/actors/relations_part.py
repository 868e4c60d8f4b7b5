"""How an actor stands to others: as a list, or as a small graph of one step or two.

Hides when the graph is asked for: only when somebody looks at it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from db import terms
from db.language import say, with_commas, with_dots
from db.records.actors import Relation
from db.records.profiles import ActorCard
from db.records.surroundings import Surroundings
from db.refs import Ref
from desktop.actors import sheets
from desktop.actors.graph import LineKey, RelationGraph
from desktop.theme import Space
from desktop.widgets import Chip, Found, Secondary
from desktop.widgets.acts import Act
from desktop.widgets.card_view import CardView, flow
from desktop.widgets.claim_words import quoted
from desktop.widgets.item_row import ItemRow
from desktop.widgets.relation_sheet import edit_relation
from desktop.widgets.relation_words import span

#: What the relations are shown as: "" a list, else a graph of so many steps.
SHAPES = (("", say("List")), ("1", say("Graph")), ("2", say("Graph, two steps")))


def build(
    view: CardView,
    card: ActorCard,
    shape: str,
    around: Surroundings | None,
    reshape: Callable[[str], object],
) -> None:
    """The section; `around`: what the graph shows, None while it is being read."""
    if not card.relations:
        return
    own = Found(card.actor.id, card.actor.name)
    add = partial(edit_relation, view.session, view, own)
    view.section(say("Relations"), say("+ Relation"), add)
    view.add(flow(*(_chip(code, words, shape, reshape) for code, words in SHAPES)), Space.XS)
    view.gap(Space.XS)
    if not shape:
        view.many("relations", [partial(_row, view, card, each) for each in card.relations])
    elif around is not None:
        view.add(RelationGraph(around, lambda one: view.session.select(Ref("actor", one))))
        view.add(LineKey(), Space.XS)
        if around.left_out:
            view.add(
                Secondary(
                    say("{left_out:,} actors more are two steps away.", left_out=around.left_out)
                ),
                2,
            )


def _chip(code: str, words: str, shape: str, reshape: Callable[[str], object]) -> Chip:
    chip = Chip(words, "accent" if code == shape else "neutral")
    chip.setObjectName(f"shape:{code}")
    chip.clicked.connect(lambda: reshape(code))
    return chip


def _row(view: CardView, card: ActorCard, relation: Relation) -> QWidget:
    own = Found(card.actor.id, card.actor.name)
    change = partial(edit_relation, view.session, view, own, relation)
    acts = view.acts(Act(say("Change relation"), change, "edit"))
    if relation.quote is not None:
        read = partial(view.session.select, Ref("quote", relation.quote))
        acts.insert(0, Act(say("Open in the text"), read))
    if not relation.end:
        end = partial(sheets.end_relation, view.session, view, card.actor, relation)
        acts += view.acts(Act(say("It ended…"), end))
    acts += view.acts(
        Act(
            say("Remove relation"),
            partial(sheets.remove_relation, view.session, relation),
            "remove",
        )
    )
    wording = terms.RELATIONS_INVERSE if relation.inverse else terms.RELATIONS
    end_words = [span(relation.start, relation.end)]
    if relation.certainty in ("possible", "disputed"):
        end_words.append(terms.said(terms.CERTAINTIES, relation.certainty).lower())
    words = quoted(relation.quote_exact) if relation.quote_exact else ""
    row = ItemRow(
        relation.other_name,
        with_dots(filter(None, (relation.note, words))),
        with_commas(filter(None, end_words)),
        lead=terms.said(wording, relation.predicate),
        acts=acts,
        name=f"relation:{relation.id}",
    )
    row.opens(lambda: view.session.select(Ref("actor", relation.other)))
    return row
