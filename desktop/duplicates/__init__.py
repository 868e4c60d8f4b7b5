"""Pairs of records that may be the same, decided one by one."""
