"""How companies say what they want: a table of ways, each with a sentence that it finds."""

from __future__ import annotations

from assistant.research.prose.aims import goals, priorities, strategies, visions
from assistant.research.prose.aims.aim import Aim

AIMS: tuple[Aim, ...] = (
    *(*visions.NAMED, *priorities.NAMED, *priorities.RANKED, *visions.FAR_AHEAD),
    *(*strategies.NAMED, *goals.TARGETS, *strategies.COURSES, *goals.DATED, *strategies.INSTEAD),
    *(*goals.MEASURED, *strategies.WISHES),
)
"""The first that fits a sentence decides its kind."""
