"""Pages a second with 32 threads, beside a bare client; and the rate that each of ten hosts sees when polite."""

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import requests
import requests.adapters

from factcheck.config import Settings
from factcheck.model import Page
from factcheck.web import Web

THREADS = 32
PAGES = 4000
#: Hosts of loopback, pages of each, and the seconds between two of them in the polite run.
HOSTS, EACH, DELAY_S = 10, 8, 1.0
SERVER = [sys.executable, str(Path(__file__).with_name("thinking.py"))]


@contextmanager
def thinking(*options: str) -> Iterator["tuple[int, list[str]]"]:
    """The port of the server, and after the context the lines it says about each host."""
    said: list[str] = []
    with subprocess.Popen([*SERVER, *options], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield int(process.stdout.readline()), said
        said += process.communicate(timeout=20)[0].splitlines()


def plain_rate(pages: int = PAGES) -> float:
    """Pages a second of requests alone, with 32 threads."""
    with thinking() as (port, _):
        session = requests.Session()
        session.mount("http://", requests.adapters.HTTPAdapter(pool_maxsize=THREADS))
        with ThreadPoolExecutor(THREADS) as pool:
            began = time.perf_counter()
            done = sum(len(body) > 0 for body in pool.map(lambda n: session.get(_url(port, n)).content, range(pages)))
            return done / (time.perf_counter() - began)


def our_rate(pages: int = PAGES) -> float:
    """Pages a second of the whole chain, archive included, with 32 threads and no pause between pages."""
    with thinking() as (port, _), _web(delay_s=0.0) as web:
        began = time.perf_counter()
        found = web.fetch([_url(port, number) for number in range(pages)])
        seconds = time.perf_counter() - began
        assert all(isinstance(page, Page) for page in found)
        return pages / seconds


def polite_gaps() -> dict[str, tuple[float, float]]:
    """The smallest and the mean seconds between two requests that each of ten hosts saw."""
    with thinking("--all") as (port, said), _web(delay_s=DELAY_S) as web:
        urls = [f"http://127.0.0.{host + 1}:{port}/{page}" for page in range(EACH) for host in range(HOSTS)]
        found = web.fetch(urls)
        assert all(isinstance(page, Page) for page in found)
    rows = [line.split() for line in said]
    return {host: (float(least), float(mean)) for host, _, least, mean in rows}


def _url(port: int, number: int) -> str:
    return f"http://127.0.0.1:{port}/page/{number}"


@contextmanager
def _web(*, delay_s: float) -> Iterator[Web]:
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(
            host_delay_s=delay_s, threads=THREADS, allow_private_hosts=True, archive=f"{folder}/archive.sqlite"
        )
        with Web(settings) as web:
            yield web
