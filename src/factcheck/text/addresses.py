"""One spelling per web address, so that a page is asked for once and counted once."""

import re
from functools import lru_cache
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from w3lib.url import canonicalize_url

#: Query parameters that name the reader's way to a page, never the page.
_TRACKERS = frozenset({
    "at_campaign", "at_medium", "cmpid", "dclid", "fbclid", "gbraid", "gclid", "guccounter", "guce_referrer",
    "guce_referrer_sig", "igshid", "mc_cid", "mc_eid", "msclkid", "ns_campaign", "ns_linkname", "ns_mchannel",
    "ns_source", "ocid", "ref_src", "ref_url", "twclid", "wbraid", "yclid",
})  # fmt: skip
_TRACKER_PREFIXES = ("utm_", "pk_", "mtm_", "hsa_")
_DEFAULT_PORTS = {"http": ":80", "https": ":443"}
#: One page for two readers: the printer's, the telephone's.
_MOBILE = re.compile(r"^(?:m|mobile|amp|www)\.(?=[^.]+\.[^.]+)")


@lru_cache(maxsize=4096)
def canonical_url(url: str) -> str:
    """`url` without what does not name the page: fragment, trackers, default port, order of parameters.

    What cannot be taken apart is left as it is: whoever asks it will say what is wrong.

    >>> canonical_url("HTTPS://Example.org:443/a/?b=2&utm_source=x&a=1#top")
    'https://example.org/a/?a=1&b=2'
    """
    try:
        parts = urlsplit(canonicalize_url(url.strip()))
    except ValueError:
        return url
    netloc = parts.netloc.lower().removesuffix(_DEFAULT_PORTS.get(parts.scheme, "\0"))
    kept = [(key, value) for key, value in parse_qsl(parts.query, keep_blank_values=True) if not _is_tracker(key)]
    return urlunsplit((parts.scheme, netloc, parts.path or "/", urlencode(kept), ""))


def page_key(url: str) -> str:
    """What two addresses of one page share: no scheme, no ``www.`` or ``m.``, no closing slash.

    >>> page_key("http://www.example.org/a/") == page_key("https://m.example.org/a?utm_medium=x")
    True
    """
    try:
        parts = urlsplit(canonical_url(url))
    except ValueError:
        return url
    path = parts.path.rstrip("/").removesuffix("/amp").removesuffix(".amp")
    query = f"?{parts.query}" if parts.query else ""
    return _MOBILE.sub("", parts.netloc) + path + query


@lru_cache(maxsize=4096)
def host_of(url: str) -> str:
    """The host `url` names, in lower case, with its port where it is not the usual one.

    >>> host_of("https://Example.org:443/a"), host_of("http://example.org:8080/")
    ('example.org', 'example.org:8080')
    """
    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    netloc = parts.netloc.rpartition("@")[2].lower()
    return netloc.removesuffix(_DEFAULT_PORTS.get(parts.scheme.lower(), "\0"))


def _is_tracker(key: str) -> bool:
    return key.lower() in _TRACKERS or key.lower().startswith(_TRACKER_PREFIXES)
