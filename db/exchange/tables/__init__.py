"""Tables of incidents that others made (UCDP, ACLED, GTD, a newsroom's own sheet), row by row.

`incoming` is the shape every format gives its rows; `landing` writes rows of that shape into a
case, whoever they came from.
"""
