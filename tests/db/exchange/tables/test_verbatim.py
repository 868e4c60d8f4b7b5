"""Rows put together as JSON by pieces are letter for letter what the encoder writes."""

from __future__ import annotations

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from db.exchange.tables.verbatim import verbatim

_CELLS = st.text() | st.none() | st.integers() | st.floats(allow_nan=False) | st.booleans()


@settings(max_examples=60)
@given(st.dictionaries(st.text(), st.text()) | st.dictionaries(st.text(), _CELLS))
def test_it_is_what_the_encoder_writes(cells: dict[str, object]) -> None:
    assert verbatim(cells) == json.dumps(cells, ensure_ascii=False)
