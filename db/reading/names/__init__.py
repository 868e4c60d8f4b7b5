"""Names in running text: those of the case in every script and spelling, and new ones."""
