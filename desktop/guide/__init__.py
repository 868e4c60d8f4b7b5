"""The guided first case: six steps on a real case, left and taken up again at any time.

It looks on and never acts by itself: what a person does in the window ticks its steps off.
"""
