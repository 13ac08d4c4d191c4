"""English: words of rooms that are entered now and then."""
