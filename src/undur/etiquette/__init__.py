"""The article as rules over a record and a moment. Pure: the moment is always an argument."""
