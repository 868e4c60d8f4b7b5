"""Keeping cases: copies made beside the settings, and what sync programs leave beside a case."""
