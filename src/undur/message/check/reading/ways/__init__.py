"""The ways in which people say what a message says, one matter a module."""
