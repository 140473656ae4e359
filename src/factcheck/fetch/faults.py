"""The errors of requests and urllib3, as reason codes: one table, walked by a test for completeness."""

from collections.abc import Iterator
from contextlib import contextmanager

import requests.exceptions as rq
import urllib3.exceptions as u3

from factcheck.errors import FetchError
from factcheck.fetch.reasons import failure

#: From the particular to the general: the first class that fits names the reason.
FAULTS: tuple[tuple[type[Exception], str], ...] = (
    (u3.NameResolutionError, "dns"),
    (u3.NewConnectionError, "refused"),  # before the timeout that it is a kind of
    (u3.LocationParseError, "bad_address"),
    (u3.LocationValueError, "bad_address"),
    (u3.URLSchemeUnknown, "bad_address"),
    (u3.ConnectTimeoutError, "timeout"),
    (u3.TimeoutError, "timeout"),
    (u3.SSLError, "tls"),
    (u3.ProxyError, "refused"),
    (u3.ResponseError, "server_error"),
    (u3.HTTPError, "broken"),
    (rq.Timeout, "timeout"),
    (rq.SSLError, "tls"),
    (rq.ProxyError, "refused"),
    (rq.RetryError, "server_error"),
    (rq.TooManyRedirects, "too_many_redirects"),
    (rq.InvalidHeader, "broken"),
    (rq.InvalidJSONError, "broken"),
    (rq.MissingSchema, "bad_address"),
    (rq.InvalidSchema, "bad_address"),
    (rq.InvalidURL, "bad_address"),
    (rq.URLRequired, "bad_address"),
    (rq.RequestException, "broken"),
    (UnicodeError, "bad_address"),
    (TimeoutError, "timeout"),
    (OSError, "broken"),
)
#: How deep the cause of a wrapped error may lie.
_DEPTH = 8


@contextmanager
def translated(url: str) -> Iterator[None]:
    """Lets only `FetchError` out: whatever a library raises inside becomes one, with its reason."""
    try:
        yield
    except FetchError:
        raise
    except (rq.RequestException, u3.HTTPError, OSError, UnicodeError) as error:
        raise _translation(url, error) from error


def reason_of(error: BaseException) -> str:
    """The reason code of an error, seen through the errors wrapped around it.

    >>> reason_of(rq.ConnectionError(u3.ReadTimeoutError(None, "", "slow")))
    'timeout'
    """
    inner = [reason for each in _unwrapped(error) for kind, reason in FAULTS if isinstance(each, kind)]
    particular = [reason for reason in inner if reason != "broken"]
    return (particular or inner or ["broken"])[0]


def _translation(url: str, error: Exception) -> FetchError:
    for each in _unwrapped(error):
        if isinstance(each, FetchError):
            return each
    return failure(url, reason_of(error), _said(error))


def _unwrapped(error: BaseException) -> Iterator[BaseException]:
    """The error and what it wraps: requests and urllib3 put the cause in `reason` or among the arguments."""
    for _ in range(_DEPTH):
        yield error
        held = [getattr(error, "reason", None), *error.args, error.__cause__]
        inside = next((each for each in held if isinstance(each, BaseException)), None)
        if inside is None:
            return
        error = inside


def _said(error: BaseException) -> str:
    """What kind of error lies at the bottom; its text holds addresses in memory, which differ by run."""
    return type(list(_unwrapped(error))[-1]).__name__
