"""Handing a case, or a part of it, to somebody else, so that nothing else goes with it.

A share is a new file, made row by row of what may go (`rules`), never a copy with rows taken out.
Rows keep their numbers and the acts that made them, so that what the recipient does with them
comes back by merging. What was withheld is looked for in the finished file before it is handed
over (`proof`).
"""
