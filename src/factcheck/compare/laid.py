"""A claim laid against one passage, slot by slot when a slot is asked for: most passages never need all of them."""

from collections.abc import Mapping
from functools import cached_property

from factcheck.compare.pair import Pair, SlotComparer
from factcheck.model import Comparison

Row = tuple[Comparison, ...]


class Laid:
    """A pair and the comparers that have something to say of it; each is asked once."""

    def __init__(self, pair: Pair, comparers: Mapping[str, SlotComparer]) -> None:
        self._pair = pair
        self._comparers = comparers
        self._found: dict[str, Row] = {}

    def of(self, name: str) -> Row:
        """What the comparer of that name finds."""
        found = self._found.get(name)
        if found is None:
            comparer = self._comparers.get(name)
            found = self._found[name] = comparer(self._pair) if comparer else ()
        return found

    @cached_property
    def comparisons(self) -> Row:
        """What every comparer finds, in the order of their table."""
        return tuple(comparison for name in self._comparers for comparison in self.of(name))
