"""What the commands do that work on every screen, by what they are about."""
