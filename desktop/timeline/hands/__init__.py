"""Hands and ears: pointer, keys, voice, picking several, changing dates, the tray."""
