"""Which mails belong together: by what they reply to, else by people and subject."""

from __future__ import annotations

import re
from functools import lru_cache

from assistant.facts.conversation import Conversation
from assistant.facts.touches import Touch
from assistant.once import once

_PREFIX = re.compile(
    r"\s*(?:re|aw|antw|sv|fwd?|wg|tr)\s{0,3}(?:\[\d{1,3}\]\s{0,3})?:\s*", re.IGNORECASE
)


class Threads:
    """The threads of a conversation."""

    def __init__(self, conversation: Conversation) -> None:
        self._conversation = conversation

    def same(self, first: Touch, second: Touch) -> bool:
        """Whether two mails stand in one thread.

        One replies to the other, also through further mails; or the same people write under the
        same subject, where a mail without one may belong to any.
        """
        origins = self._origins
        if first.id in origins and origins[first.id] == origins.get(second.id):
            return True
        return _share_people(first, second) and _share_subject(first, second)

    @once
    def _origins(self) -> dict[str, str]:
        """For each touch with a message id the one message that stands for its thread."""
        stands_for: dict[str, str] = {}
        mails = [touch for touch in self._conversation.touches if _message(touch)]
        for touch in mails:
            before = touch.activity.in_reply_to
            if before:
                stands_for[_origin(_message(touch), stands_for)] = _origin(before, stands_for)
        return {touch.id: _origin(_message(touch), stands_for) for touch in mails}


def _message(touch: Touch) -> str:
    return touch.activity.message_id or touch.activity.in_reply_to


def _origin(message: str, stands_for: dict[str, str]) -> str:
    """The message that stands for the thread of another; on the way there, steps are shortened."""
    steps = []
    while (origin := stands_for.get(message, message)) != message:
        steps.append(message)
        message = origin
    stands_for.update(dict.fromkeys(steps, message))
    return message


def _share_people(first: Touch, second: Touch) -> bool:
    return not (first.people and second.people) or not {*first.people}.isdisjoint(second.people)


def _share_subject(first: Touch, second: Touch) -> bool:
    one = bare_subject(first.activity.subject)
    other = bare_subject(second.activity.subject)
    return one == other or not one or not other


@lru_cache(maxsize=4096)
def bare_subject(subject: str) -> str:
    """The subject without `Re:` and its like, to compare."""
    while found := _PREFIX.match(subject):
        subject = subject[found.end() :]
    return " ".join(subject.casefold().split())
