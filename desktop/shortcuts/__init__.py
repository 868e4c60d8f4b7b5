"""The keys: which act is on which, changing them, and the sheet they are printed on."""
