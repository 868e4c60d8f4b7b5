"""The main window: the rooms in their frame, and every act bound to what it does.

Only this package knows all rooms.
"""

from desktop.window.frame import Window

__all__ = ["Window"]
