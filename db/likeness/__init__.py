"""Texts that find each other: near-identical ones, and passages that stand in several.

A text is cut into folded words (`worded`), a few of its word groups are kept as marks
(`marks`), texts with marks in common are compared word by word (`passages`), and what came of it
is told and decided between two sources (`finding`, `deciding`).
"""
