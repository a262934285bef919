"""Kinds of options that several commands take."""

from __future__ import annotations

import datetime as dt

import click


class DateParam(click.ParamType[dt.date]):
    """A day, written 2026-11-21."""

    name = "date"

    def convert(
        self, value: str | dt.date, param: click.Parameter | None, ctx: click.Context | None
    ) -> dt.date:
        """The date, or a usage error that says how to write one."""
        if isinstance(value, dt.date):
            return value
        try:
            return dt.date.fromisoformat(value)
        except ValueError:
            self.fail(
                f"'{value}' is no date. Write year-month-day, such as 2026-11-21.", param, ctx
            )


def today() -> dt.date:
    """The only place where the clock is read."""
    return dt.date.today()
