"""Everything that can go wrong and be said to a person in one sentence.

::

    FactcheckError
    ├── InputError            an article, claims file or date that cannot be used
    ├── ConfigError           settings that make no sense
    │   └── UnknownNameError  a name that is in no table
    ├── SourceError           a source that could not be looked at; becomes a Problem, never a crash
    │   ├── SearchError
    │   ├── FetchError
    │   │   ├── FetchTimeout
    │   │   ├── FetchRefused
    │   │   └── UnsupportedContent
    │   └── ParseError
    └── StoreError            the index or the archive

Messages say what, where, and what to try.
"""


class FactcheckError(Exception):
    """Base of every expected failure."""


class InputError(FactcheckError):
    """The user's input cannot be used as it is."""


class ConfigError(FactcheckError):
    """A setting is wrong."""


class UnknownNameError(ConfigError):
    """A name that is not in its table; the message lists the known ones."""


class SourceError(FactcheckError):
    """A source could not be looked at; `reason` is the code the report shows."""

    reason = "unreadable"

    def __init__(self, message: str, *, reason: str | None = None) -> None:
        super().__init__(message)
        if reason is not None:
            self.reason = reason


class SearchError(SourceError):
    """A search provider did not answer usefully."""

    reason = "search_failed"


class FetchError(SourceError):
    """A page did not arrive."""

    reason = "fetch_failed"


class FetchTimeout(FetchError):
    """The server took too long."""

    reason = "timeout"


class FetchRefused(FetchError):
    """The server, or we, said no."""

    reason = "refused"


class UnsupportedContent(FetchError):
    """Bytes of a kind we do not read."""

    reason = "unsupported"


class ParseError(SourceError):
    """Bytes that hold no text we can use."""

    reason = "unparsable"


class StoreError(FactcheckError):
    """The index or the archive cannot be read or written."""
