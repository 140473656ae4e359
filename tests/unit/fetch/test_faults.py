import inspect

import pytest
import requests.exceptions
import urllib3.exceptions

from factcheck.errors import FetchError
from factcheck.fetch.faults import FAULTS, reason_of, translated
from factcheck.fetch.reasons import REASONS, failure


def _errors(module):
    held = [value for _, value in inspect.getmembers(module, inspect.isclass)]
    return [kind for kind in held if issubclass(kind, Exception) and not issubclass(kind, Warning)]


EVERY = [
    *(kind for kind in _errors(requests.exceptions) if issubclass(kind, requests.exceptions.RequestException)),
    *(kind for kind in _errors(urllib3.exceptions) if issubclass(kind, urllib3.exceptions.HTTPError)),
]


@pytest.mark.parametrize("kind", EVERY, ids=lambda kind: f"{kind.__module__}.{kind.__name__}")
def test_every_error_of_the_libraries_has_a_reason(kind):
    error = kind.__new__(kind)
    with pytest.raises(FetchError) as failed, translated("http://a.example/"):
        raise error
    assert failed.value.reason in REASONS


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (requests.ConnectTimeout(), "timeout"),
        (requests.exceptions.SSLError(), "tls"),
        (requests.ConnectionError(urllib3.exceptions.ProtocolError("x", ConnectionResetError())), "broken"),
        (requests.ConnectionError(urllib3.exceptions.ReadTimeoutError(None, "", "")), "timeout"),  # type: ignore[arg-type]
        (requests.exceptions.ChunkedEncodingError(), "broken"),
        (requests.exceptions.InvalidURL(), "bad_address"),
        (urllib3.exceptions.IncompleteRead(1, 2), "broken"),
    ],
)
def test_the_cause_is_seen_through_its_wrapping(error, reason):
    assert reason_of(error) == reason


def test_our_own_error_inside_theirs_is_kept():
    with pytest.raises(FetchError) as failed, translated("http://a.example/"):
        raise requests.ConnectionError(failure("http://a.example/", "private_address"))
    assert failed.value.reason == "private_address"


def test_a_bug_is_not_taken_for_a_failure():
    with pytest.raises(KeyError), translated("http://a.example/"):
        raise KeyError


def test_reasons_of_the_table_are_known():
    assert {reason for _, reason in FAULTS} <= set(REASONS)
