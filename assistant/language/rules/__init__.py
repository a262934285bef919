"""How people ask, promise, worry and praise in English: one readable table a kind.

A row is tried only where one of its words stands (`first_look`), and rows higher up come first.
To add one, write it with an example that it hits and a near one that it must not; the tests run
every example. Patterns are written for `Plain` text: lower case, one line, single spaces, plain
quotes. None of them may look further than a hundred or so characters, so that time stays linear.
"""
