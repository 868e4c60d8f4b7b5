"""What `casebinder bench` runs."""
