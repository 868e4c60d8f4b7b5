"""Getting material in: what is pasted, dropped, chosen or waits in a watched folder, and the sheet
that tells what became of it.

It stands beside the rooms: it knows none of them, and only the window knows it.
"""
