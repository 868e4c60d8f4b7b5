"""Lists of actors that others made (UCDP actors, MISP galaxies, sanctions lists).

`listed` is the shape every format gives its entries; `landing` brings them together with the
actors of a case.
"""
