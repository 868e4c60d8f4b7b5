"""The case file and everything that can be done to it without a screen. No Qt anywhere below."""
