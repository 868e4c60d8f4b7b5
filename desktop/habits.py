"""What one person does often: the names of acts, the last one first. Never a word of a case."""

from __future__ import annotations

from desktop.settings import MOST_HABITS, Store


class Habits:
    """Kept among the settings."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @property
    def lately(self) -> tuple[str, ...]:
        """Names of acts, the last one first."""
        return self._store.now.habits

    def note(self, name: str) -> None:
        """It was done."""
        if name:
            others = [each for each in self.lately if each != name]
            self._store.change(habits=tuple([name, *others][:MOST_HABITS]))

    def place(self, name: str) -> int:
        """Smaller is more recent."""
        return self.lately.index(name) if name in self.lately else MOST_HABITS
