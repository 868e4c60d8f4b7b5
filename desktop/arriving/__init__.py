"""What arrives from elsewhere, on its way to being a case here: parcels, strangers' and damaged
files."""
