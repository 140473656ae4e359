"""Page in, Document or Article out: bytes made text, with what the page says about itself. Pure."""

from factcheck.parse.article import read_article
from factcheck.parse.document import read_page

__all__ = ["read_article", "read_page"]
