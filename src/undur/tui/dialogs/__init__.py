"""Questions asked in a box over the screen."""
