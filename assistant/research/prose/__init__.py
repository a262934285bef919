"""What the sentences of a page say: who speaks, what is wanted, what has happened."""
