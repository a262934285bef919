"""CRM exports: a file of rows in, deals with the places of their cells out."""
