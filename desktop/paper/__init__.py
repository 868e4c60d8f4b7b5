"""Drawings as sheets of paper: painted like a screen, written as SVG. For rooms that print."""
