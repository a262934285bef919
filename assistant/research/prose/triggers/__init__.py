"""Events of a page's company: one table of ways to tell them for each type, and who does what."""
