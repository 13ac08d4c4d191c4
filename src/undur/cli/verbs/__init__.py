"""The verbs, a module each: `arguments(parser)` and `run(invocation)`. Only the one that is asked for is imported."""
