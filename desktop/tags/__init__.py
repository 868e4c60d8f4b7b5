"""The place where the tags of a case are kept in order."""
