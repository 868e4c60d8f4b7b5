"""The command line: the same work as the window, without a screen.

Nothing here imports Qt; the commands that need it import it when they run.
"""

from desktop.cli.program import main

__all__ = ["main"]
