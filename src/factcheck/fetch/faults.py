"""The one boundary where errors of the libraries that fetch become ours."""

from collections.abc import Iterator
from contextlib import contextmanager

import requests
import urllib3

from factcheck.errors import FetchError, FetchRefused, FetchTimeout, UnsupportedContent

#: What each foreign error becomes: our error, its reason code, and what to tell a person after "the page".
FAULTS: dict[type[Exception], tuple[type[FetchError], str, str]] = {
    requests.exceptions.Timeout: (FetchTimeout, "timeout", "took too long to answer; try again later"),
    requests.exceptions.ConnectTimeout: (FetchTimeout, "timeout", "could not be reached in time; try again later"),
    requests.exceptions.ReadTimeout: (FetchTimeout, "timeout", "took too long to answer; try again later"),
    requests.exceptions.ConnectionError: (FetchError, "no_connection", "could not be reached; check name and network"),
    requests.exceptions.ProxyError: (FetchError, "proxy", "could not be reached through the proxy; check its settings"),
    requests.exceptions.SSLError: (FetchRefused, "tls", "has a certificate that cannot be trusted"),
    requests.exceptions.TooManyRedirects: (FetchError, "redirects", "leads from one address to the next without end"),
    requests.exceptions.MissingSchema: (FetchRefused, "bad_address", "has no http:// or https:// before it"),
    requests.exceptions.InvalidSchema: (FetchRefused, "bad_address", "has an address that is not http or https"),
    requests.exceptions.URLRequired: (FetchRefused, "bad_address", "is no address; give one that begins with https://"),
    requests.exceptions.InvalidURL: (FetchRefused, "bad_address", "has an address that cannot be read; check it"),
    requests.exceptions.InvalidProxyURL: (FetchError, "proxy", "needs a proxy whose address cannot be read"),
    requests.exceptions.InvalidHeader: (FetchError, "bad_request", "was asked for with a header that is not allowed"),
    requests.exceptions.ChunkedEncodingError: (FetchError, "broken_off", "broke off in the middle; try again"),
    requests.exceptions.ContentDecodingError: (UnsupportedContent, "bad_packing", "is packed in a way that is damaged"),
    requests.exceptions.StreamConsumedError: (FetchError, "broken_off", "broke off in the middle; try again"),
    requests.exceptions.RetryError: (FetchError, "server_error", "kept failing; try again later"),
    requests.exceptions.UnrewindableBodyError: (FetchError, "bad_request", "could not be asked for a second time"),
    requests.exceptions.HTTPError: (FetchError, "http_error", "was answered with an error"),
    requests.exceptions.InvalidJSONError: (UnsupportedContent, "bad_json", "is not the JSON it says it is"),
    requests.exceptions.JSONDecodeError: (UnsupportedContent, "bad_json", "is not the JSON it says it is"),
    requests.exceptions.RequestException: (FetchError, "fetch_failed", "could not be fetched"),
    urllib3.exceptions.TimeoutError: (FetchTimeout, "timeout", "took too long to answer; try again later"),
    urllib3.exceptions.SSLError: (FetchRefused, "tls", "has a certificate that cannot be trusted"),
    urllib3.exceptions.DecodeError: (UnsupportedContent, "bad_packing", "is packed in a way that is damaged"),
    urllib3.exceptions.ProtocolError: (FetchError, "broken_off", "broke off in the middle; try again"),
    urllib3.exceptions.IncompleteRead: (FetchError, "broken_off", "broke off in the middle; try again"),
    urllib3.exceptions.LocationParseError: (
        FetchRefused,
        "bad_address",
        "has an address that cannot be read; check it",
    ),
    urllib3.exceptions.HTTPError: (FetchError, "fetch_failed", "could not be fetched"),
    UnicodeError: (FetchRefused, "bad_address", "has a host name that cannot be read; check it"),
}


@contextmanager
def translated(url: str) -> Iterator[None]:
    """Raises what goes wrong inside as a `FetchError` with its reason code."""
    try:
        yield
    except tuple(FAULTS) as error:
        kind, reason, says = fault_of(type(error))
        raise kind(f"{url} {says}", reason=reason) from error


def fault_of(error: type[BaseException]) -> tuple[type[FetchError], str, str]:
    """The row for the nearest class of `error` that has one."""
    return next(FAULTS[kind] for kind in error.__mro__ if kind in FAULTS)
