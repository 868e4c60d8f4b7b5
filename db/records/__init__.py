"""The records of a case: frozen dataclasses, and functions that read or write them.

Reads take a `Reader` first, writes a `Step`. Deleted rows are never returned.
"""
