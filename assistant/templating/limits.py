"""How much a text may hold and do."""

from __future__ import annotations

LONGEST_TEXT = 20_000  # characters, of a source and of what comes out
LONGEST_LITERAL = 1_000
LONGEST_LIST = 1_000
LARGEST_LITERAL = 10**12
LARGEST_NUMBER = 10**30
DEEPEST_LOOPS = 2
DEEPEST = 30  # parts inside parts; each takes some of Python's stack
MOST_STEPS = 200_000  # parts run inside loops
