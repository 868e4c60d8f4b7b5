"""The example article of the guided first case, made up for it: nothing in it is true."""
