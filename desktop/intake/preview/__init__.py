"""The sheet in which a table or a list is seen before it is taken in: its rows, what becomes of
them, what is odd, what changed since it came last, and what a person decides about it."""
