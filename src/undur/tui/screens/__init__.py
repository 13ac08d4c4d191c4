"""The three screens, and what they are made of apart from widgets."""
