"""Composing, keeping edits of, and checking the messages to a company."""
