"""Pages in: from disk and from the web. Each adapter does one thing and wraps the next."""

from factcheck.fetch.files import page_of, pages_of

__all__ = ["page_of", "pages_of"]
