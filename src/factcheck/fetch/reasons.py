"""Why a page could not be had: one code a cause, each with a sentence that says what to try."""

import re

from factcheck.errors import FetchError

#: Every reason code of fetching. Tests walk this table: each code must be reachable, and none may be missing here.
REASONS = {
    "bad_address": "the address is not one of a web page; check its spelling",
    "blocked_by_robots": "the site's robots.txt asks programs not to read this page; open it by hand and save it",
    "broken": "the answer broke off or was not proper HTTP; try again later",
    "dns": "no such host is known; check the spelling, or your connection",
    "empty": "the page holds nothing",
    "gone": "the site says the page was removed; look for it in a web archive",
    "login": "the page wants a login; open it by hand and save it",
    "not_found": "there is no such page (any more); look for it in a web archive",
    "offline": "it is not in the archive, and --offline is set; run once without",
    "paywall": "the page is for subscribers; open it by hand and save it",
    "private_address": "the address leads into a private network; set allow_private_hosts if that is meant",
    "rate_limited": "the site asks for fewer requests; try again later",
    "refused": "the site does not let this program in",
    "server_error": "the site is out of order; try again later",
    "timeout": "the answer did not come in time; try again, or raise timeout_s",
    "tls": "the site's certificate or encryption is not in order",
    "too_large": "the page is larger than max_bytes",
    "too_many_redirects": "the address is passed on and on without arriving",
    "unsupported": "the address holds no page of text (a picture, a film, an archive)",
}

#: A user name and password in an address: never repeated in a message.
_USER = re.compile(r"//[^/?#]*@")


def failure(url: str, reason: str, detail: str = "") -> FetchError:
    """The error for `reason` at `url`: what, where, and what to try.

    >>> str(failure("http://a.example/", "gone"))
    'http://a.example/: the site says the page was removed; look for it in a web archive'
    """
    what = f"{REASONS[reason]} ({detail})" if detail else REASONS[reason]
    return FetchError(f"{shown(url)}: {what}", reason=reason)


def shown(url: str) -> str:
    """The address as it may be repeated: without a user name and a password.

    >>> shown("https://me:secret@a.example/b")
    'https://a.example/b'
    """
    return _USER.sub("//", url)
