"""Taking a colleague's copy of a case back in: everything both did, nothing lost.

What a case holds is a function of the set of its transactions (see db/log.py), so merging is the
union of two sets, after which the cells that both know of are read anew. Where both changed the
same field to different values the newest stands, in both copies alike, and the other is kept as a
conflict for a person to decide. Merging twice changes nothing, and the order does not matter.
"""
