"""The work that one run of a text may do: its loops and long values are paid for in steps."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from assistant.templating.limits import LONGEST_LIST, MOST_STEPS
from assistant.templating.problem import TemplateProblem
from assistant.templating.values import list_of

if TYPE_CHECKING:
    from jinja2.runtime import Context

# Names of ours in what Jinja runs; a text cannot write them, they begin with _.
STEPS, ITEMS = "_steps", "_items"


class Steps:
    """What one run may still spend."""

    left = MOST_STEPS

    def spend(self, steps: int) -> None:
        """Takes `steps` off; raises TemplateProblem when there are not as many."""
        self.left -= steps
        if self.left < 0:
            raise TemplateProblem("does too much in its loops")


def spend(context: Context, steps: int) -> None:
    """Takes `steps` off what the run of `context` may still spend."""
    context.parent[STEPS].spend(steps)


def items_of(context: Context, value: object, weight: int) -> Collection[object]:
    """The items of a given list, once the run has paid for them; an empty value has none."""
    if value is None:
        return ()
    items = list_of(value)
    if len(items) > LONGEST_LIST:
        raise TemplateProblem(f"goes through a list of more than {LONGEST_LIST:,}")
    spend(context, len(items) * weight)
    return items
