"""What the tests of the timeline's page begin with."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from desktop.session import Session


@pytest.fixture
def session() -> Iterator[Session]:
    made = Session()
    yield made
    made.end()
