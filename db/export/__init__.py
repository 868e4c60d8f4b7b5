"""Handing out what a case holds, in the formats others read. Nothing is ever locked in.

`wanted` says what is to go out, `content` reads it once in one shape (`outgoing`), and there is
one module per format, which only writes. What a format cannot hold is told, never dropped in
silence; what may not go out (private, marked, under a licence) is counted by the rule that held
it back.
"""
