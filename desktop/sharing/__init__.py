"""Handing a share over: what goes, for whom, what is withheld, how it is closed, its receipt."""
