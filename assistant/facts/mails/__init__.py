"""What follows from one mail, and from what the record knew when it was written."""
