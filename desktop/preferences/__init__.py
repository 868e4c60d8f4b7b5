"""The settings of a person: how the window looks and speaks, what it keeps, what it remembers.

Every setting is heard at once, so that one sees what one chooses; nothing has to be confirmed.
"""
