"""The incidents on a map of the world that is on this machine."""
