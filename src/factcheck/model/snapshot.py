"""What one address answered at one moment: the unit of the archive, never changed afterwards."""

from dataclasses import dataclass
from datetime import UTC, datetime

from factcheck.model.ids import content_id, sha256_of
from factcheck.model.source import Page


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """A response, or a file as it was read: the body after transfer and content encodings are undone.

    `headers` are as received, less cookies. `robots` says what robots.txt decided for the address.
    """

    url: str
    body: bytes
    final_url: str | None = None
    status: int | None = None
    content_type: str | None = None
    fetched_at: datetime | None = None
    path: str | None = None
    headers: tuple[tuple[str, str], ...] = ()
    robots: str | None = None

    @classmethod
    def of_page(cls, page: Page) -> "Snapshot":
        """The page as a snapshot; what a page does not carry (headers) stays empty."""
        return cls(
            url=page.url,
            body=page.body,
            final_url=page.final_url,
            status=page.status,
            content_type=page.content_type,
            fetched_at=page.fetched_at,
            path=page.path,
        )

    @property
    def sha256(self) -> str:
        """The hash of the body, by which reports name it."""
        return sha256_of(self.body)

    @property
    def id(self) -> str:
        """The same for the same answer at the same moment, and for the page made of it."""
        return self.id_of(self.sha256)

    def id_of(self, sha256: str) -> str:
        """The id, for whoever has hashed the body already."""
        at = self.fetched_at.astimezone(UTC).isoformat() if self.fetched_at else ""
        return content_id("snapshot", self.url, self.final_url, self.path, self.status, self.content_type, at, sha256)

    def header(self, name: str) -> str | None:
        """The first header called `name`, in any case of letters."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)

    def page(self) -> Page:
        """The snapshot as a page to be read."""
        return Page(
            url=self.url,
            body=self.body,
            content_type=self.content_type,
            final_url=self.final_url,
            status=self.status,
            fetched_at=self.fetched_at,
            path=self.path,
        )
