"""The place that lists every note and to-do of the case."""
