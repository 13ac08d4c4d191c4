"""The form for an interview, apart from its fields on the screen: what is typed into it, and how that is read."""
