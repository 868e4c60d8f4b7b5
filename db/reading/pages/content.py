"""Which blocks of a page are the article, in the judgement of Resiliparse.

Hides how its answer is led back to places: it returns plain text, so each block gets one sign
that no page can hold before it is asked, and the signs that come back say which blocks it kept.
"""

from __future__ import annotations

import re

from resiliparse.extract.html2text import extract_plain_text
from resiliparse.parse.html import HTMLTree

from db.reading.pages.blocks import Page

# The supplementary private use planes; the walk leaves their letters out of every text.
_FIRST, _LAST = 0xF0000, 0x10FFFD
_SIGNS = re.compile(f"[{chr(_FIRST)}-{chr(_LAST)}]")
_BLOCKS_MAX = 120_000
# Its time grows with the square of the depth: 0.1 s at 2,000 elements, 2 s at 10,000.
_DEPTH_MAX = 2_000


def kept(tree: HTMLTree, page: Page) -> set[int] | None:
    """The numbers of the blocks it takes for the article; None when it cannot be asked.

    Changes the tree: it can be asked once.
    """
    if page.deepest > _DEPTH_MAX or len(page.blocks) > _BLOCKS_MAX:
        return None
    marks = _marked(page)
    text = extract_plain_text(
        tree, main_content=True, comments=False, alt_texts=False, list_bullets=False
    )
    return {number for sign in _SIGNS.findall(text) for number in marks.get(ord(sign), ())}


def _marked(page: Page) -> dict[int, list[int]]:
    marks: dict[int, list[int]] = {}
    sign = _FIRST - 1
    for number, block in enumerate(page.blocks):
        if number and block.node is page.blocks[number - 1].node:
            marks[sign].append(number)
            continue
        sign += 1
        # The last two code points of a plane are no characters.
        sign += 2 if sign & 0xFFFF == 0xFFFE else 0
        block.node.value = chr(sign) + _without_signs(block.node.value or "")
        marks[sign] = [number]
    return marks


def _without_signs(text: str) -> str:
    return _SIGNS.sub("", text)
