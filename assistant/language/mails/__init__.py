"""What the sentences of a seller's mail do to the one who reads it, in readable tables."""
