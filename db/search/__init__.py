"""Full-text search in every script: folding, the index, and finding."""
