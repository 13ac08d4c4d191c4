"""One widget to a file."""
