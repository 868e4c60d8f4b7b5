"""Dates in running text, each with the chain from its words to the calendar."""
