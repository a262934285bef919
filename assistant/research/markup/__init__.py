"""What the HTML of one page says, before anybody reads its sentences."""
