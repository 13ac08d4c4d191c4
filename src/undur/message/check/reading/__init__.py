"""How the checker reads a text: sentences, what they do, and the times they name."""
