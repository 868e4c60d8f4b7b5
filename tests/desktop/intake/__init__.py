"""Getting material in: what the clipboard offers, what becomes of it, the watched folder."""
