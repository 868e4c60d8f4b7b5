"""Places in running text, of the case and of the gazetteer that comes along."""
