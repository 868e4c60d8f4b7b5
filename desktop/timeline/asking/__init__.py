"""The bar and the overview: what is asked, how it is said, and saved views."""
