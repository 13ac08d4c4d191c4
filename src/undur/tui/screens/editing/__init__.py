"""The rooms that the third screen is made of, each with what it is about."""
