"""The claims file: what the machine read, laid out so that a person can correct it.

One YAML file beside the article's text. Each entry carries a `seal`, a short hash of its fields as the
machine wrote them. An entry whose fields still match its seal was not touched and follows the machine; one
that does not match was edited, and the edit stays. `extracted` lists every entry the machine ever wrote: one
that is named there and stands in no list was deleted by a person, and stays deleted. An entry without an id
was added by a person.
"""

from factcheck.claimsfile.reading import ClaimsFile, parse
from factcheck.claimsfile.writing import write

__all__ = ["ClaimsFile", "parse", "write"]
