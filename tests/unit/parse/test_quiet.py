"""A page no library can read leaves standard error alone."""

import subprocess
import sys

PROGRAM = """
from factcheck.errors import ParseError
from factcheck.model import Page
from factcheck.parse import read_page
for name, body in (("a.html", b"<html></html>"), ("a.html", b"<!-- -->"), ("a.pdf", b"%PDF-1.7 broken")):
    try:
        read_page(Page(url=name, path=name, body=body))
    except ParseError:
        pass
"""


def test_read_page__does_not_talk():
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == ("", "")
