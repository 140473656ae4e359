"""Which documents are one voice, and which repeat the article under check."""

from factcheck.origins.grouping import canonical_url, containment, group_origins, shingles, sketch

__all__ = ["canonical_url", "containment", "group_origins", "shingles", "sketch"]
