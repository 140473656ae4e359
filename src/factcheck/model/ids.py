"""Ids are content hashes: the same content has the same id in every run."""

import hashlib


def content_id(kind: str, *parts: object) -> str:
    """A short stable id, `kind` then 12 hex digits of BLAKE2b over the parts.

    >>> content_id("claim", "a", 1) == content_id("claim", "a", 1)
    True
    >>> content_id("claim", "ab", "") == content_id("claim", "a", "b")
    False
    """
    joined = "\x1f".join(map(str, parts))
    return f"{kind}-{hashlib.blake2b(joined.encode(), digest_size=6).hexdigest()}"


def sha256_of(data: bytes) -> str:
    """The SHA-256 of `data`, in hex: what a report names evidence by."""
    return hashlib.sha256(data).hexdigest()
