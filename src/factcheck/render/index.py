"""A batch as one page: every article with its counts and a link, every failure with its reason."""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import quote

from factcheck.render.html import page


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexRow:
    """One article of a batch: its counts and its page, or the problem that stood in the way."""

    name: str
    link: str | None = None
    verified: int = 0
    disputed: int = 0
    unsourced: int = 0
    opinions: int = 0
    problem: str | None = None

    @property
    def href(self) -> str | None:
        """The link as a path beneath the index; None if there is none, or it would lead elsewhere.

        >>> IndexRow(name="a", link="my article/report.html").href
        'my%20article/report.html'
        >>> IndexRow(name="a", link="javascript:alert(1)").href
        'javascript%3Aalert%281%29'
        """
        return None if not self.link or self.link.startswith("/") else quote(self.link)


def render_index(rows: Sequence[IndexRow], title: str = "Fact checks") -> str:
    """The page, self-contained, rows in the order given."""
    done = [row for row in rows if not row.problem]
    total = {key: sum(getattr(row, key) for row in rows) for key in ("verified", "disputed", "unsourced", "opinions")}
    return page("index.html", rows=rows, title=title, total=total, done=len(done), failed=len(rows) - len(done))
