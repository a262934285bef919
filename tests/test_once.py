from __future__ import annotations

import msgspec

from assistant.once import once


class Counted:
    def __init__(self) -> None:
        self.times = 0

    @once
    def worked_out(self) -> int:
        """How often it was worked out."""
        self.times += 1
        return self.times


class Frozen(msgspec.Struct, frozen=True, dict=True):
    word: str

    @once
    def letters(self) -> tuple[str, ...]:
        return tuple(self.word)


def test_a_value_is_worked_out_when_it_is_first_asked_for_and_kept() -> None:
    """Nothing is worked out before it is asked for, and nothing twice."""
    one = Counted()
    assert one.times == 0
    assert (one.worked_out, one.worked_out, one.times) == (1, 1, 1)


def test_each_instance_keeps_its_own_value() -> None:
    """What one instance has worked out says nothing of another."""
    assert Frozen("ab").letters == ("a", "b")
    assert Frozen("cd").letters == ("c", "d")


def test_a_value_that_failed_is_tried_again() -> None:
    """A mistake is not kept: the next who asks may be luckier."""

    class Late:
        ready = False

        @once
        def value(self) -> int:
            if not self.ready:
                raise LookupError
            return 1

    late = Late()
    try:
        _ = late.value
    except LookupError:
        late.ready = True
    assert late.value == 1


def test_the_property_itself_is_there_for_the_class() -> None:
    """Its documentation can be read without an instance."""
    assert Counted.worked_out.__doc__ == "How often it was worked out."
