"""One field of a JSON record at a time, typed; a wrong one is an `InputError` that says where it is."""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any, TypeVar

from factcheck.errors import InputError
from factcheck.model import Span

Built = TypeVar("Built")
Word = TypeVar("Word", bound=StrEnum)


class Fields:
    """A JSON object and the path that leads to it."""

    def __init__(self, record: object, where: str) -> None:
        if not isinstance(record, Mapping):
            raise wrong(where, "an object", record)
        self._record = record
        self.where = where

    def text(self, key: str) -> str:
        """The text at `key`."""
        return str(self._typed(key, str, "text"))

    def optional_text(self, key: str) -> str | None:
        """The text at `key`, or None if it is null or not there."""
        return None if self._record.get(key) is None else self.text(key)

    def whole(self, key: str) -> int:
        """The whole number at `key`."""
        return int(self._typed(key, int, "a whole number"))

    def optional_whole(self, key: str) -> int | None:
        """The whole number at `key`, or None if it is null or not there."""
        return None if self._record.get(key) is None else self.whole(key)

    def optional_wholes(self, key: str) -> tuple[int, ...]:
        """The list of whole numbers at `key`; empty if it is not there."""
        items = self._record.get(key, [])
        if not isinstance(items, list) or not all(isinstance(item, int) and item >= 0 for item in items):
            raise wrong(f"{self.where}.{key}", "a list of whole numbers", items)
        return tuple(items)

    def score(self, key: str) -> float:
        """The number at `key` as a float."""
        return float(self._typed(key, (int, Decimal), "a number"))

    def optional_score(self, key: str) -> float | None:
        """A score that may be left out."""
        return self.score(key) if key in self._record else None

    def flag(self, key: str) -> bool:
        """The true or false at `key`."""
        return bool(self._typed(key, bool, "true or false"))

    def optional_flag(self, key: str) -> bool:
        """The true or false at `key`; false if it is not there."""
        return key in self._record and self.flag(key)

    def amount(self, key: str) -> Decimal | str | None:
        """The number or ISO text at `key`, or None."""
        found = self._record.get(key)
        if found is None or isinstance(found, str):
            return found
        return Decimal(self._typed(key, (int, Decimal), "a number or a date"))

    def day(self, key: str) -> date | None:
        """The ISO date at `key`, or None."""
        found = self.optional_text(key)
        try:
            return date.fromisoformat(found) if found else None
        except ValueError:
            raise wrong(f"{self.where}.{key}", "an ISO date", found) from None

    def word(self, key: str, words: type[Word]) -> Word:
        """The member of `words` at `key`."""
        found = self.text(key)
        try:
            return words(found)
        except ValueError:
            raise wrong(f"{self.where}.{key}", f"one of {', '.join(words)}", found) from None

    def span(self) -> Span:
        """The span from `start` to `end`."""
        start, end = self.whole("start"), self.whole("end")
        if not 0 <= start <= end:
            raise wrong(self.where, "0 <= start <= end", f"{start}..{end}")
        return Span(start, end)

    def part(self, key: str) -> "Fields":
        """The object at `key`."""
        return Fields(self._there(key), f"{self.where}.{key}" if self.where else key)

    def each(self, key: str, build: Callable[["Fields"], Built]) -> tuple[Built, ...]:
        """What `build` makes of every object of the list at `key`."""
        path = f"{self.where}.{key}" if self.where else key
        items = self._typed(key, list, "a list")
        return tuple(build(Fields(item, f"{path}[{index}]")) for index, item in enumerate(items))

    def optional_each(self, key: str, build: Callable[["Fields"], Built]) -> tuple[Built, ...]:
        """What `build` makes of every object of the list at `key`; empty if it is not there."""
        return self.each(key, build) if key in self._record else ()

    def texts(self, key: str) -> tuple[str, ...]:
        """The list of texts at `key`; empty if it is not there."""
        items = self._record.get(key, [])
        if not isinstance(items, list) or not all(isinstance(item, str) for item in items):
            raise wrong(f"{self.where}.{key}", "a list of texts", items)
        return tuple(items)

    def _there(self, key: str) -> object:
        if key not in self._record:
            raise InputError(f"this report is damaged: {self.where or 'it'} has no {key!r}")
        return self._record[key]

    def _typed(self, key: str, types: type | tuple[type, ...], kind: str) -> Any:
        # bool is an int to Python, never to a reader
        found = self._there(key)
        if not isinstance(found, types) or (isinstance(found, bool) and types is not bool):
            raise wrong(f"{self.where}.{key}", kind, found)
        return found


def wrong(where: str, wanted: str, found: object) -> InputError:
    """The error that says what stands where something else should."""
    shown = repr(found)
    return InputError(f"this report is damaged: {where} should be {wanted}, not {shown[:60]}")
