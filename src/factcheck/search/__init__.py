"""Query to sources. Empty so far: the sources are handed in, and the passage index finds among them."""
