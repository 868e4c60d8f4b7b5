"""Small shared pieces every room builds from. Rooms import from here, not from the files below.

Words and heads (widgets.labels)
    Words(text, role="body", tone="")        a wrapping QLabel; tone "", secondary, danger, ...
    Secondary(text, role="small")            the quiet line
    ElidedLabel(text, role="body", tone="", mode=right|middle)   one line, tooltip when cut
    SectionHead(title, action_text="", hint="")     .acted signal; hint: quiet words at the right
    isolated(text)                           wraps a name so that Arabic script cannot flip a line
Buttons (widgets.buttons)
    PrimaryButton(text)  QuietButton(text, framed=False)  LinkButton(text)
    IconButton(icon_name, words)             words = tooltip and accessible name
    RowButton()                              a whole clickable row with hover; put a layout in it
Chips (widgets.chips)
    Chip(text, tone="neutral", removable=False, icon="")  .clicked .removed;
        tone: neutral quiet accent warning danger good category-N; Chip.outlined for a pill
    GradeBadge("C3", tone="neutral")         a small grade; clickable when .clicked is connected
    FlowLayout(gap=8)                        children wrap like words
Cards (widgets.cards)
    CardScroll()                             card with 24 px margins: .add(widget) .gap() .clear()
    CardHead(overline, title, menu=None)     INCIDENT / title / three-dot menu
    QuoteBlock(words, attribution)           .clicked; accent bar, italic, its own text direction
    Facts([("Country", "Afghanistan"), ...]) two columns, label and value (text or widget)
    EmptyState(icon, title, hint, action="") .acted
Lists (widgets.tables, widgets.choices)
    RecordTable()                            no grid, 36 px rows, hover; .chosen(index) .choose(row)
    FilterBar()                              44 px bar: .add(widget) .stretch(widget) .say(text)
    MenuButton(label)                        "Lanes: actor" .set_choices([(key, words)], key) .chose
Forms (widgets.fields, widgets.when_field, widgets.picker, widgets.sheet)
    TextField LinesField ChoiceField CheckField IntegerField WhenField RecordPicker
        Field(label, ...): .value() .set_value() .trouble() .complain(sentence) .changed
    Sheet.open(near, title, fields, primary, then, hint="")
        a panel over the window; `then()` returns "" or the sentence why not; see widgets.sheet

Pages (what the window asks of a room's page; all but the first optional)
    Page(session)                            a QWidget
    status_text: str, status_changed Signal  words for the status line: "331–366 of 12,804 in view"
    show_span(start, end)                    seconds; only the timeline has it
    focus_first()                            where Ctrl+1..5 puts the cursor
    self.addAction(QAction)                  listed in the Ctrl+K palette while the page is shown
    session.select(Ref)                      card in the inspector; quote, snapshot: opens Reading
    session.go("timeline")                   switch to a view: timeline incidents actors sources
                                             reading dossier; or do any act: session.go("import")

Theme: colours are asked at paint time from desktop.theme.theme(); fonts from font(role).
"""

from desktop.widgets.buttons import (
    IconButton,
    LinkButton,
    PrimaryButton,
    QuietButton,
    RowButton,
)
from desktop.widgets.cards import CardHead, CardScroll, EmptyState, Facts, QuoteBlock
from desktop.widgets.chips import Chip, GradeBadge
from desktop.widgets.choices import MenuButton
from desktop.widgets.fields import (
    CheckField,
    ChoiceField,
    Field,
    IntegerField,
    LinesField,
    TextField,
)
from desktop.widgets.filter_bar import FilterBar
from desktop.widgets.flow import FlowLayout
from desktop.widgets.labels import ElidedLabel, Secondary, SectionHead, Words, isolated
from desktop.widgets.picker import Found, RecordPicker
from desktop.widgets.sheet import Sheet
from desktop.widgets.tables import RecordTable
from desktop.widgets.when_field import WhenField

__all__ = [
    "CardHead",
    "CardScroll",
    "CheckField",
    "Chip",
    "ChoiceField",
    "ElidedLabel",
    "EmptyState",
    "Facts",
    "Field",
    "FilterBar",
    "FlowLayout",
    "Found",
    "GradeBadge",
    "IconButton",
    "IntegerField",
    "LinesField",
    "LinkButton",
    "MenuButton",
    "PrimaryButton",
    "QuietButton",
    "QuoteBlock",
    "RecordPicker",
    "RecordTable",
    "RowButton",
    "Secondary",
    "SectionHead",
    "Sheet",
    "TextField",
    "WhenField",
    "Words",
    "isolated",
]
