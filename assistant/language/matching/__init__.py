"""How the rows of the tables are found in a sentence, fast and in linear time."""
