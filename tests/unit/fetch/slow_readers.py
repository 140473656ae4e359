"""Readers that hang, crash or fail, for the tests of the worker: they must be importable by its process."""

import os
import time

from factcheck.errors import ParseError
from factcheck.model import Page


def read(page: Page) -> str:
    """The page's body in capitals, unless the page says otherwise."""
    if page.body == b"hang":
        time.sleep(60)
    if page.body == b"crash":
        os._exit(3)
    if page.body == b"fail":
        raise ParseError("no text", reason="empty")
    if page.body == b"deep":
        return read(page)
    return page.body.decode().upper()
