"""The rules, a family a module: each is a function from a letter to its findings."""
