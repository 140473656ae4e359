import time

import pytest

from factcheck.errors import ParseError
from factcheck.fetch.worker import Worker
from factcheck.model import Page
from tests.unit.fetch.slow_readers import read


@pytest.fixture(scope="module")
def worker():
    with Worker(read, limit_s=0.5) as running:
        yield running


def page(body: bytes) -> Page:
    return Page(url="x", body=body)


def test_the_work_is_done_elsewhere_and_comes_back(worker):
    assert [worker(page(body)) for body in (b"a", b"b")] == ["A", "B"]


@pytest.mark.parametrize(
    ("body", "reason"),
    [(b"hang", "parser_hung"), (b"crash", "parser_crashed"), (b"fail", "empty"), (b"deep", "unparsable")],
)
def test_what_goes_wrong_costs_one_page(worker, body, reason):
    began = time.monotonic()
    with pytest.raises(ParseError) as failed:
        worker(page(body))
    assert failed.value.reason == reason
    assert time.monotonic() - began < 20
    assert worker(page(b"next")) == "NEXT"
