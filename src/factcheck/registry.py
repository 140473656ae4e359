"""Picking a member of a table by name, with an error that helps."""

from collections.abc import Mapping
from typing import TypeVar

from factcheck.errors import UnknownNameError

Member = TypeVar("Member")


def pick(table: Mapping[str, Member], name: str, kind: str) -> Member:
    """The member called `name`; raises `UnknownNameError` listing the known names.

    >>> pick({"json": 1}, "json", "format")
    1
    """
    try:
        return table[name]
    except KeyError:
        known = ", ".join(sorted(table))
        raise UnknownNameError(f"there is no {kind} called {name!r}; known: {known}") from None
