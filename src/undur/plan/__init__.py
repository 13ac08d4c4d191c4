"""What is kept: frozen records; a change is a new record."""
