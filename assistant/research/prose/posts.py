"""Speakers who are named by their post alone: "the chief executive said"."""

from __future__ import annotations

from assistant.research.prose import attribution as words
from assistant.research.prose.heard import Heard, Speaker
from assistant.research.prose.roles import role_behind


class Posts:
    """Finds the one person on the page who holds the post that the words name.

    Args:
        covered: the text, with what is said covered up.
        heard: who was named so far.
    """

    def __init__(self, covered: str, heard: Heard) -> None:
        self._words = covered
        self._heard = heard

    def beginning(self, start: int, stop: int) -> Speaker | None:
        """With a post begins a part of the text."""
        role = self._role(start, stop)
        return self._holder(role) if role else None

    def saying(self, start: int, stop: int) -> Speaker | None:
        """ "..., the chief executive said"."""
        role = self._role(start, stop)
        says = role and words.THEN_SAYS.match(self._words, role[1], stop)
        return self._holder(role) if role and says else None

    def before(self, start: int, verb: int) -> Speaker | None:
        """ "The chief executive told the room"."""
        role = self._role(start, verb)
        is_next = role and words.ROLE_ENDS.fullmatch(self._words, role[1], verb)
        return self._holder(role) if role and is_next else None

    def _role(self, start: int, stop: int) -> tuple[int, int] | None:
        article = words.ROLE_NEXT.match(self._words, start, stop)
        return role_behind(self._words, article.end(), stop) if article else None

    def _holder(self, role: tuple[int, int]) -> Speaker | None:
        return self._heard.holder(self._words[slice(*role)])
