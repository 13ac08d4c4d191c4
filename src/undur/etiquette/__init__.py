"""The article as rules over a record and a moment."""
