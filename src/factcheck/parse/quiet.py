"""Keeping libraries from talking on standard error: what they give up on is ours to report."""

import logging

_NOWHERE = logging.NullHandler()


def quieten(*names: str) -> None:
    """Nothing; loggers of these names no longer fall back to printing, unless somebody listens."""
    for name in names:
        logging.getLogger(name).addHandler(_NOWHERE)
