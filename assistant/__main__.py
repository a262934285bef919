"""`python -m assistant` is the command `deal`."""

from assistant.cli import main

if __name__ == "__main__":
    main()
