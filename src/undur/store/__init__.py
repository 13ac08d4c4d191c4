"""The plan file: read, write, recover."""
