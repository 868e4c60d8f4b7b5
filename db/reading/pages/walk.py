"""The walk through a page's elements, and the linear text that comes of it.

Without recursion, so that no depth of nesting can exhaust the stack. The linear text is made so
that anybody can make it again:

- elements in the order of the page. Scripts, styles, templates, choices of a form and what stands
  in place of a script are no text. What the page hides (`hidden`, `display: none`) is text only
  where it is a block of its own; what is meant for screen readers alone, and Wikipedia's "edit"
  links, are no text;
- every element that browsers set apart (paragraph, heading, list item, table row, division ...) is
  a block, and so is what two line breaks part. Blocks are parted by an empty line;
- within a block, runs of white space (no-break spaces too) are one space. A tab parts the cells of
  a table, and inline elements that touch (as in a row of buttons). A table that arranges the page
  has blocks for cells. A single line break stays one behind the end of a sentence or a short line;
- invisible signs (controls, soft hyphens, zero-width spaces, signs that turn the direction of
  writing) are left out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from resiliparse.parse.html import ELEMENT, TEXT, ElementNode, HTMLTree, Node

from db.reading.article import Dropped
from db.reading.pages import regions
from db.reading.pages.blocks import Block, Page, Region, Time
from db.reading.paragraphs import ended

_APART = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "button",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "hr",
        "iframe",
        "legend",
        "li",
        "main",
        "menu",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "tfoot",
        "thead",
        "tr",
        "ul",
    ]
)
_NO_TEXT = frozenset(
    [
        "head",
        "script",
        "style",
        "template",
        "noscript",
        "select",
        "datalist",
        "textarea",
        "iframe",
        "frame",
        "object",
        "embed",
        "applet",
        "canvas",
        "audio",
        "video",
        "svg",
        "annotation",
        "annotation-xml",
        "title",
        "noframes",
        "rp",
        "progress",
        "meter",
    ]
)
_WHOLE = frozenset(("body", "main"))
_KEEPS_ROLE = frozenset(["h1", "h2", "h3", "h4", "h5", "h6", "figcaption", "caption", "blockquote"])
_LOADED = {
    "img": ("picture", ("src", "data-src", "srcset")),
    "script": ("script", ("src",)),
    "iframe": ("frame", ("src",)),
    "frame": ("frame", ("src",)),
    "object": ("frame", ("data",)),
    "embed": ("frame", ("src",)),
    "audio": ("film or sound", ("src",)),
    "video": ("film or sound", ("src", "poster")),
    "source": ("picture, film or sound", ("src", "srcset")),
}
_LINKED = {"stylesheet": "style sheet", "icon": "picture", "preload": "font or other file"}
_EMBEDDED = ("data:", "cid:", "blob:", "about:", "javascript:", "#")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_UNSEEN = re.compile(
    r"(?:^|\s)(?:sr-only|visually-?hidden|screen-reader(?:-text)?|screenreader|a11y-hidden"
    r"|mw-editsection|mwe-math-mathml-a11y)(?:$|\s)",
    re.IGNORECASE,
)
_SPACE = re.compile(r"[ \t\n\r\f\v\u00a0\u2000-\u200a\u2028\u2029\u3000]+")
_INVISIBLE = re.compile(
    "[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069"
    "\U000e0000-\U000e0fff\U000f0000-\U0010ffff]"
)
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
_ARRANGED = "br, table, p, div, h1, h2, h3, ul, form"
_BESIDE = frozenset(["a", "span", "time", "label", "small", "strong", "em", "b", "i"])
_BREAK, _CELL = "\x1e", "\x1f"
_BREAKS = re.compile(r" ?(?:\x1e ?){2,}")
_MARKS = re.compile(r" ?([\x1e\x1f]) ?")
_SHORT_LINE = 60
_ADDRESS_MAX = 500


@dataclass(frozen=True, slots=True)
class _Around:
    """What holds inside an element."""

    tag: str = "body"
    region: int = -1
    link: bool = False
    hidden: bool = False
    pre: bool = False
    article: bool = False
    names: str = ""
    apart: bool = True
    time: str | None = None
    number: int = 0
    inside: int = 0
    own: str = ""
    layout: bool = False
    inline: bool = False


def walked(tree: HTMLTree) -> Page:
    """Walk through a page."""
    walk = _Walk()
    if tree.head is not None:
        for link in tree.head.query_selector_all("link, script").values():
            walk.note(link, link.tag or "")
    trail: list[tuple[Node, _Around]] = []
    node: Node | None = tree.body
    around = _Around()
    while node is not None:
        inside = walk.enter(node, around)
        child = node.first_child if inside is not None else None
        if inside is not None and child is not None:
            trail.append((node, around))
            walk.page.deepest = max(walk.page.deepest, len(trail))
            node, around = child, inside
            continue
        if inside is not None:
            walk.leave(inside)
        following = node.next if trail else None
        while following is None and trail:
            walk.leave(around)
            node, around = trail.pop()
            following = node.next if trail else None
        node = following
    return walk.finished()


class _Walk:
    """The text gathered so far; a block is closed wherever an element is set apart."""

    def __init__(self) -> None:
        self.page = Page()
        self._parts: list[str] = []
        self._length = 0
        self._pieces: list[str] = []
        self._linked = 0
        self._first: tuple[Node, _Around] | None = None
        self._elements = 0
        self._touched = False

    def enter(self, node: Node, around: _Around) -> _Around | None:
        """Take a node in: what holds inside it, or None when nothing in it is text."""
        kind = node.type
        if kind == TEXT:
            self._add(node, node.value or "", around)
            return None
        if kind != ELEMENT or not isinstance(node, ElementNode):
            return None
        tag = node.tag or ""
        if tag == "br":
            self._break()
            return None
        if tag in _LOADED or tag == "link":
            self.note(node, tag)
        if tag in _APART or (around.layout and tag in ("td", "th")):
            self._close()
        if tag in _NO_TEXT:
            return None
        if (tag in ("td", "th") and self._first and not around.layout) or (
            tag in _BESIDE and self._touched and not around.pre
        ):
            self._pieces.append(_CELL)
        self._touched = False
        return self._inside(node, tag, around)

    def leave(self, inside: _Around) -> None:
        """Go out of an element."""
        if inside.time is not None:
            self.page.times.append(Time(inside.time, inside.own, len(self.page.blocks)))
        if inside.apart:
            self._close()
        # A letter of its own may be the first of a word, set large.
        self._touched = inside.inline and bool(self._pieces) and len(self._pieces[-1].strip()) > 1

    def finished(self) -> Page:
        """The page, its last block closed and its linear text set."""
        self._close()
        self.page.text = "".join(self._parts)
        return self.page

    def note(self, node: ElementNode, tag: str) -> None:
        """Note what an element would load from elsewhere."""
        kind, names = _LOADED.get(tag, ("", ("href",)))
        if tag == "link":
            words = (node.getattr("rel") or "").lower().split()
            kind = next((_LINKED[word] for word in words if word in _LINKED), "")
        if not kind:
            return
        for name in names:
            address = (node.getattr(name) or "").strip()
            if address and not address[:11].lower().startswith(_EMBEDDED):
                self.page.dropped.append(Dropped(kind, address[:_ADDRESS_MAX]))

    def _inside(self, node: ElementNode, tag: str, around: _Around) -> _Around | None:
        cell = around.layout and tag in ("td", "th")
        apart = tag in _APART or cell
        names = node.attrs
        classes = (node.getattr("class") or "") if "class" in names else ""
        style = (node.getattr("style") or "") if "style" in names else ""
        hidden = "hidden" in names or bool(style and _HIDDEN.search(style))
        if (hidden and not apart) or (classes and _UNSEEN.search(classes)):
            return None
        region = around.region
        if apart:
            identity = (node.getattr("id") or "") if "id" in names else ""
            part = (node.getattr("role") or "") if "role" in names else ""
            why = regions.reason(tag, identity, classes, part, in_article=around.article)
            if why:
                self.page.regions.append(Region(why, around.region))
                region = len(self.page.regions) - 1
        role = apart and around.tag not in _KEEPS_ROLE
        self._elements += 1
        return _Around(
            tag if role else around.tag,
            region,
            around.link or tag == "a",
            around.hidden or hidden,
            around.pre or tag == "pre",
            around.article or tag in ("article", "main"),
            f"{around.own} {classes}" if apart and tag not in _WHOLE else around.names,
            apart,
            (node.getattr("datetime") or "") if tag == "time" else None,
            self._elements if apart else around.number,
            around.number if role else around.inside,
            (classes if tag not in _WHOLE else "") if apart or tag == "time" else around.own,
            around.layout if tag != "table" else node.query_selector(_ARRANGED) is not None,
            tag in _BESIDE,
        )

    def _add(self, node: Node, text: str, around: _Around) -> None:
        self._touched = False
        clean = _INVISIBLE.sub("", text)
        if len(clean) != len(text):
            self.page.turned += len(_TURNING.findall(text))
        if around.pre:
            clean = clean.replace("\r\n", "\n").replace("\n", _BREAK)
        clean = _SPACE.sub(" ", clean)
        if self._first is None and clean.strip(" \x1e"):
            self._first = (node, around)
        self._pieces.append(clean)
        if around.link:
            self._linked += len(clean)

    def _break(self) -> None:
        self._touched = False
        for piece in reversed(self._pieces):
            if piece.endswith(_BREAK):
                self._close()
                return
            if piece.strip(" "):
                break
        self._pieces.append(_BREAK)

    def _close(self) -> None:
        first, pieces, linked = self._first, self._pieces, self._linked
        self._first, self._pieces, self._linked = None, [], 0
        if first is None:
            return
        text = _SPACE.sub(" ", "".join(pieces))
        for part in _BREAKS.split(text):
            shown = _set(part)
            if shown:
                self._block(shown, linked, *first)

    def _block(self, text: str, linked: int, node: Node, around: _Around) -> None:
        if self._parts:
            self._parts.append("\n\n")
            self._length += 2
        start = self._length
        self._parts.append(text)
        self._length += len(text)
        self.page.blocks.append(
            Block(
                start,
                self._length,
                text,
                around.tag,
                min(linked, len(text)),
                around.region,
                around.hidden,
                around.article,
                around.names,
                around.inside,
                node,
                len(text.split()),
            )
        )


def _set(part: str) -> str:
    """Lines and cells of a block: a tab between cells, a line break where it says something."""
    text = _MARKS.sub(r"\1", part).strip(" \x1e\x1f")
    if _BREAK in text:
        lines = text.split(_BREAK)
        out = lines[0]
        for before, line in pairwise(lines):
            out += ("\n" if len(before) < _SHORT_LINE or ended(before) else " ") + line
        text = out
    return text.replace(_CELL, "\t")
