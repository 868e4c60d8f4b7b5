"""Taking a colleague's copy back in: what it would bring, and what two people left differently."""
