"""Figures of persons in running text, with their words."""
