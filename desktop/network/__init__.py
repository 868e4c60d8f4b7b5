"""The network of actors: who has to do with whom, and when."""
