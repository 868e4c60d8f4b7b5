"""Lanes: which there are, in which order and how high, their heads, and what they hold."""
