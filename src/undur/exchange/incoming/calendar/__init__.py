"""Calendar files: what the parser may see, in which zone a time is meant, and what an event tells of an interview."""
