"""Spelling: which words are in the dictionaries of this computer. Nothing is fetched."""
