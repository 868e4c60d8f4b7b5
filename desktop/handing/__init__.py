"""Handing a case out: in which format, how much of it, what stays back, and what came of it."""
