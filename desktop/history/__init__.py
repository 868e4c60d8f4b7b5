"""What was done to a record and to the whole case, and putting earlier values back."""
