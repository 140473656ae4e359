"""Values against a public set of phrases with offsets and normal forms: F1 on span and value, per kind of phrase.

A row has `model` (the kind of phrase), `text`, `reference` (the date to count from) and `expected`: expressions with
`start`, inclusive `end`, `type` and `resolution`. An expectation is met by one value of ours that overlaps it and is
worth the same; every value of ours that meets none counts against us.

Eight conventions of the set are not ours and are mapped here, for every row alike:

* the set closes spans where the last day, month or year begins; ours run to its end;
* it gives a date without its year twice, in the past and to come; ours may be either;
* it gives "two months ago" a day; ours is the month, and meets it if the day is inside;
* it parts a day from its time; ours is one value, and meets the day;
* it reads the pieces of dates, addresses, phone numbers and names as numbers; these are not asked for;
* it keeps measures (17 km) apart from numbers; ours that count one are not held against us;
* it counts cents and pence; ours are a fraction of the currency;
* it reads 5/1 month first; ours keeps both readings where neither is ruled out, and meets it if one agrees.

Types outside our promise (times, date-times, sets like "every Friday", relative ordinals), and units that stand
without a number, are neither asked for nor held against us: a value of ours that touches one is left out.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from factcheck.evaluate.rows import read_rows
from factcheck.evaluate.scores import Score, f1, scored
from factcheck.evaluate.worth import is_worth
from factcheck.model import Span, Value, ValueType
from factcheck.text.values import find_values
from factcheck.text.values.amounts import MEASURES

#: The types asked for, per kind of phrase.
PROMISED: Mapping[str, frozenset[str]] = {
    "DateTimeModel": frozenset({"datetimeV2.date", "datetimeV2.daterange", "datetimeV2.duration"}),
    "NumberModel": frozenset({"number"}),
    "NumberRangeModel": frozenset({"numberrange"}),
    "PercentModel": frozenset({"percentage"}),
    "CurrencyModel": frozenset({"currency"}),
    "AgeModel": frozenset({"age"}),
    "OrdinalModel": frozenset({"ordinal"}),
}

#: The kinds pooled into one figure: dates, numbers, percent, currency, ages and durations.
POOLED = (
    "DateTimeModel",
    "NumberModel",
    "NumberRangeModel",
    "PercentModel",
    "CurrencyModel",
    "AgeModel",
    "OrdinalModel",
)


@dataclass(frozen=True, slots=True)
class Tally:
    """One row: expectations met, expectations missed, values too many; and the first with the exact span."""

    met: int
    missed: int
    extra: int
    exact: int


def evaluate(paths: Sequence[Path]) -> tuple[Score, ...]:
    """F1 on span and value for each kind of phrase and for all promised kinds together."""
    tallies: dict[str, list[Tally]] = {}
    for path in paths:
        for row in read_rows(path):
            if row["model"] in PROMISED:
                tallies.setdefault(str(row["model"]), []).append(tally(row))
    pooled = [one for kind in POOLED for one in tallies.get(kind, [])]
    groups = [(kind, tallies[kind]) for kind in sorted(tallies)] + [("pooled", pooled)]
    return tuple(score for kind, rows in groups for score in _scores(kind, rows))


def _scores(kind: str, rows: Sequence[Tally]) -> Iterator[Score]:
    of = f"recognizers_en/{kind}"
    for name, metric in METRICS.items():
        yield scored(of, name, rows, metric)


def _f1(rows: Sequence[Tally]) -> float:
    return f1(sum(row.met for row in rows), sum(row.extra for row in rows), sum(row.missed for row in rows))


def _exact_f1(rows: Sequence[Tally]) -> float:
    exact = sum(row.exact for row in rows)
    wrong = sum(row.met - row.exact for row in rows)
    return f1(exact, wrong + sum(row.extra for row in rows), wrong + sum(row.missed for row in rows))


METRICS: Mapping[str, Callable[[Sequence[Tally]], float]] = {"f1": _f1, "f1 exact span": _exact_f1}


def tally(row: Mapping[str, Any]) -> Tally:
    """How one row went."""
    asked, ours = compared(row)
    met = exact = 0
    for expected in asked:
        found = next(
            (
                value
                for value in ours
                if value.span.overlaps(_span(expected)) and is_worth(value, expected, str(row["model"]))
            ),
            None,
        )
        if found is None:
            continue
        ours = [value for value in ours if value is not found]
        met += 1
        exact += found.span == _span(expected)
    return Tally(met, len(asked) - met, sum(_stands_alone(value, str(row["model"])) for value in ours), exact)


def compared(row: Mapping[str, Any]) -> tuple[list[Mapping[str, Any]], list[Value]]:
    """The expectations of a row that are asked for, and the values of ours that can meet them."""
    promised = PROMISED[str(row["model"])]
    text = str(row["text"])
    asked = [
        expected
        for expected in row["expected"]
        if expected["type"] in promised and _has_value(expected) and not _is_piece(expected, text)
    ]
    others = [_span(expected) for expected in row["expected"] if expected not in asked]
    spans = [_span(expected) for expected in asked]
    values = find_values(text, reference=_reference(row["reference"]))
    kinds = _KINDS[str(row["model"])]
    return asked, [
        value
        for value in values
        if value.type in kinds
        and (
            not any(value.span.overlaps(other) for other in others) or any(value.span.overlaps(span) for span in spans)
        )
    ]


def _has_value(expected: Mapping[str, Any]) -> bool:
    """Whether the expectation is of a value at all: a unit or a percent sign alone is none."""
    return expected["resolution"].get("value", "") not in {None, "null"}


def _is_piece(expected: Mapping[str, Any], text: str) -> bool:
    """Whether an expected number is a piece of a date, an address, a phone number or a name: 192 in 192.168.1.2."""
    span = _span(expected)
    is_number = expected["type"] == "number" and span.of(text).isdecimal()
    return is_number and bool(_JOINED_BEFORE.search(text, 0, span.start) or _JOINED_AFTER.match(text, span.end))


_JOINED_BEFORE = re.compile(r"\w[-/.]\Z")

_JOINED_AFTER = re.compile(r"[-/.]\w")

_NUMBERS = frozenset(ValueType) - {ValueType.DATE, ValueType.ORDINAL}

#: The types of ours that can meet a kind of phrase.
_KINDS: Mapping[str, frozenset[ValueType]] = {
    "DateTimeModel": frozenset({ValueType.DATE, ValueType.DURATION}),
    "NumberModel": _NUMBERS,
    "NumberRangeModel": _NUMBERS,
    "PercentModel": frozenset({ValueType.PERCENT}),
    "CurrencyModel": frozenset({ValueType.MONEY}),
    "AgeModel": frozenset({ValueType.DURATION}),
    "OrdinalModel": frozenset({ValueType.ORDINAL}),
}


def _reference(text: str | None) -> date | None:
    return datetime.fromisoformat(text).date() if text else None


def _span(expected: Mapping[str, Any]) -> Span:
    return Span(int(expected["start"]), int(expected["end"]) + 1)


def _stands_alone(value: Value, model: str) -> bool:
    """Whether an unmatched value counts against us: plain numbers are no ranges, measures no numbers."""
    if model == "NumberRangeModel":
        return not (value.value is not None and value.low == value.high)
    if model == "NumberModel":
        return str(value.unit).lower() not in MEASURES
    return value.granularity not in {"time", "part-of-day"}
