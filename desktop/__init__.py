"""The Qt program and the command line. Imports db; never sqlite3."""
