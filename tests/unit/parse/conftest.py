"""Pages for the tests of this folder."""

import pytest

from factcheck.model import Page

_STORY = "The river rose on Monday and two people died in the flood, officials said. The bridge was closed at noon."


@pytest.fixture
def story():
    """Two sentences that stand for an article wherever a test needs one."""
    return _STORY


@pytest.fixture
def page():
    """A page as read from a file."""

    def make(body, name="a.txt", **given):
        held = body.encode() if isinstance(body, str) else body
        return Page(**{"url": name, "path": name, "body": held, **given})

    return make


@pytest.fixture
def html(page):
    """A whole HTML page around a body."""

    def make(body, head="", **given):
        whole = f"<!DOCTYPE html><html><head><title>Flood</title>{head}</head><body>{body}</body></html>"
        return page(whole, "a.html", **given)

    return make
