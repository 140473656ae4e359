"""How long and how much: the limits of one request."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Seconds and bytes. `pause_s` bounds each wait, `total_s` one whole request, body included."""

    pause_s: float = 20.0
    total_s: float = 60.0
    max_bytes: int = 2_000_000
    #: Connections kept open for reuse: one for each thread that may ask at once.
    connections: int = 32
