"""One claim or opinion as an entry of the claims file, and back."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from ruamel.yaml.comments import CommentedMap, CommentedSeq

from factcheck.model import Claim, Opinion, Span, Value, ValueType, content_id

#: Never part of what a seal protects: they are the machine's own book-keeping.
BOOKKEEPING = frozenset({"id", "seal"})


def claim_entry(claim: Claim) -> CommentedMap:
    """The entry of a claim, sealed."""
    return _sealed(
        claim.id,
        quote=claim.quote,
        start=claim.span.start,
        text=claim.text,
        kind=claim.kind.value,
        values=[value_entry(value) for value in claim.values],
        entities=list(claim.entities),
        speaker=claim.speaker,
        negated=claim.negated,
        hedged=claim.hedged,
    )


def opinion_entry(opinion: Opinion) -> CommentedMap:
    """The entry of an opinion, sealed."""
    identity = content_id("opinion", opinion.span.start, opinion.quote)
    return _sealed(identity, quote=opinion.quote, start=opinion.span.start, cues=list(opinion.cues))


def value_entry(value: Value) -> dict[str, Any]:
    """A value as a small mapping; bounds are left out where they equal the value."""
    entry: dict[str, Any] = {"type": value.type.value, "text": value.text, "value": _plain(value.value)}
    if (value.low, value.high) != (value.value, value.value):
        entry |= {"low": _plain(value.low), "high": _plain(value.high)}
    optional = {
        "unit": value.unit,
        "granularity": value.granularity,
        "change": value.change,
        "approx": value.approx,
        "low_open": value.low_open,
        "high_open": value.high_open,
        "soft": value.soft,
        "ambiguous": value.ambiguous,
        "alternatives": list(value.alternatives),
    }
    return entry | {key: content for key, content in optional.items() if content}


def value_of(entry: Mapping[str, Any], span: Span) -> Value:
    """The value that an entry describes; raises `KeyError` or `ValueError` for one that describes none."""
    known = {"type", "text", "value", "low", "high", "unit", "granularity", "change"}
    flags = {"approx", "low_open", "high_open", "soft", "ambiguous"}
    unknown = set(entry) - known - flags - {"alternatives"}
    if unknown:
        raise ValueError(f"a value has no field {min(unknown)!r}")
    amount = _amount(entry.get("value"))
    return Value(
        type=ValueType(entry["type"]),
        text=str(entry["text"]),
        span=span,
        value=amount,
        low=_amount(entry["low"]) if "low" in entry else amount,
        high=_amount(entry["high"]) if "high" in entry else amount,
        unit=entry.get("unit"),
        granularity=entry.get("granularity"),
        change=entry.get("change"),
        alternatives=tuple(str(day) for day in entry.get("alternatives", ())),
        **{flag: bool(entry.get(flag, False)) for flag in flags},
    )


def is_untouched(entry: Mapping[str, Any]) -> bool:
    """Whether the entry still says what the machine wrote."""
    return "seal" in entry and entry["seal"] == seal_of(entry)


def seal_of(entry: Mapping[str, Any]) -> str:
    """A short hash of all the entry says."""
    said = {key: content for key, content in entry.items() if key not in BOOKKEEPING}
    return content_id("seal", _canonical(said)).removeprefix("seal-")


def _canonical(content: object) -> str:
    """The content without regard to how YAML laid it out."""
    if isinstance(content, Mapping):
        return "{" + ",".join(f"{key}:{_canonical(content[key])}" for key in sorted(content)) + "}"
    if isinstance(content, Sequence) and not isinstance(content, str):
        return "[" + ",".join(_canonical(item) for item in content) + "]"
    return f"{content!s}"


def _sealed(identity: str, **fields: Any) -> CommentedMap:
    entry = CommentedMap(id=identity)
    for key, content in fields.items():
        entry[key] = _flow(content) if isinstance(content, list) else content
    entry["seal"] = seal_of(entry)
    return entry


def _flow(items: list[Any]) -> CommentedSeq:
    row = CommentedSeq(items)
    row.fa.set_flow_style()
    return row


def _plain(amount: Decimal | str | None) -> int | float | str | None:
    if not isinstance(amount, Decimal):
        return amount
    return int(amount) if amount == amount.to_integral_value() else float(amount)


def _amount(plain: object) -> Decimal | str | None:
    if plain is None:
        return None
    return Decimal(str(plain)) if isinstance(plain, int | float) else str(plain)
