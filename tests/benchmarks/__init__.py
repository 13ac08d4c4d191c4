"""How fast Undur is, as ratios to floors that are measured in the same run: `python -m tests.benchmarks`."""
