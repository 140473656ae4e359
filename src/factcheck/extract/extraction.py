"""What an article says: the claims to check and the opinions to list."""

from dataclasses import dataclass

from factcheck.model import Claim, Opinion


@dataclass(frozen=True, slots=True, kw_only=True)
class Extraction:
    """Claims and opinions in reading order, and notes on what could not be resolved."""

    claims: tuple[Claim, ...]
    opinions: tuple[Opinion, ...]
    notes: tuple[str, ...] = ()
