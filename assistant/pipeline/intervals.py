"""Shares and their differences, with the bounds between which they lie (Wilson, Newcombe)."""

from __future__ import annotations

from math import sqrt
from statistics import NormalDist

from assistant.results.backtest import Difference, Share

CONFIDENCE = 0.95


def share(found: int, of: int, confidence: float = CONFIDENCE) -> Share:
    """A share with its bounds by Wilson's score, which hold for small numbers too (1927)."""
    if not of:
        return Share(found=0, of=0)
    z = NormalDist().inv_cdf((1 + confidence) / 2)
    rate, extra = found / of, z * z / of
    middle = (rate + extra / 2) / (1 + extra)
    half = z * sqrt(rate * (1 - rate) / of + extra / (4 * of)) / (1 + extra)
    return Share(found=found, of=of, low=max(0.0, middle - half), high=min(1.0, middle + half))


def difference(
    first: tuple[int, int], second: tuple[int, int], confidence: float = CONFIDENCE
) -> Difference | None:
    """How much larger the first share is than the second; None where one is of nothing.

    The bounds are Newcombe's hybrid of two Wilson scores (1998, method 10).

    Args:
        first: found, and of how many.
        second: the same.
        confidence: how sure the bounds are.
    """
    one, other = share(*first, confidence), share(*second, confidence)
    if one.rate is None or other.rate is None:
        return None
    value = one.rate - other.rate
    below = sqrt((one.rate - one.low) ** 2 + (other.high - other.rate) ** 2)
    above = sqrt((one.high - one.rate) ** 2 + (other.rate - other.low) ** 2)
    return Difference(value=value, low=value - below, high=value + above)
