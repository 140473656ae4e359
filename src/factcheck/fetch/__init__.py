"""Pages in: from disk and from the web. Each adapter does one thing and wraps the next.

What speaks to the web is imported from its own module, so that a run over files never loads it.
"""

from factcheck.fetch.files import page_of, pages_of

__all__ = ["page_of", "pages_of"]
