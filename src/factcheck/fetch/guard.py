"""Which addresses may be asked at all: web schemes, no credentials, and nothing inside anybody's own network.

Two doors, both locked. `checked_url` refuses what an address says in any spelling before anything is asked of
anyone; `is_public` judges the numeric address a connection is about to be made to, so that neither a name server's
answer nor a change of that answer between two questions can lead inside.
"""

import re
import unicodedata
from functools import lru_cache
from ipaddress import AddressValueError, IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from urllib.parse import SplitResult, urlsplit

from factcheck.fetch.reasons import failure

_SCHEMES = frozenset({"http", "https"})
#: Names that mean this machine or this network wherever they are asked.
_INNER_NAMES = frozenset({"localhost", "ip6-localhost", "ip6-loopback", "broadcasthost", "metadata"})
_INNER_ENDINGS = (".localhost", ".local", ".internal", ".intranet", ".lan", ".home.arpa", ".corp", ".localdomain")
#: Public by number, private by use: Azure's metadata service; 6to4 relays; networks for documentation and tests.
_INNER_V4 = tuple(map(IPv4Network, ("168.63.129.16/32", "192.88.99.0/24", "192.0.0.0/24", "198.18.0.0/15")))
#: Addresses that carry an IPv4 address inside or never leave a site, whatever they are marked as.
_INNER_V6 = tuple(map(IPv6Network, ("::/96", "2002::/16", "2001::/23", "fec0::/10", "64:ff9b:1::/48", "100::/64")))
_NAT64 = IPv6Network("64:ff9b::/96")
#: Ports below this belong to services of the system; of them only the web's two are asked.
_FIRST_USER_PORT = 1024
_WEB_PORTS = frozenset({80, 443})
_BAD_CHARACTERS = re.compile(r"[\x00-\x20\x7f\\]")
_NUMBER = re.compile(r"0[xX][0-9a-fA-F]*|[0-9]+")


@lru_cache(maxsize=1024)
def checked_url(url: str, *, allow_private: bool = False) -> str:
    """`url` if it may be asked; raises `FetchError` with reason `bad_address` or `private_address`."""
    parts = _split(url)
    host = _normal(parts.hostname or "")
    if parts.scheme.lower() not in _SCHEMES:
        raise failure(url, "bad_address", "only http and https are asked")
    if not host or "@" in parts.netloc:
        raise failure(url, "bad_address", "no host" if not host else "it carries a user name")
    if not allow_private:
        _check_host(url, host)
        if parts.port is not None and parts.port < _FIRST_USER_PORT and parts.port not in _WEB_PORTS:
            raise failure(url, "bad_address", f"port {parts.port} is no web server's")
    return url


def is_public(address: str) -> bool:
    """Whether a numeric address lies in the open internet.

    >>> is_public("192.0.32.8"), is_public("10.0.0.1"), is_public("::ffff:127.0.0.1"), is_public("169.254.169.254")
    (True, False, False, False)
    """
    try:
        parsed = ip_address(address.partition("%")[0])
    except ValueError:
        return False
    return _is_public_v4(parsed) if isinstance(parsed, IPv4Address) else _is_public_v6(parsed)


def spelled_address(host: str) -> str | None:
    """The IP address that `host` spells, in any way a resolver might accept; None for a name.

    >>> spelled_address("0x7f.1"), spelled_address("2130706433"), spelled_address("0177.0.0.1")
    ('127.0.0.1', '127.0.0.1', '127.0.0.1')
    >>> spelled_address("example.org") is None
    True
    """
    bare = host.strip("[]").partition("%")[0]
    try:
        return str(IPv6Address(bare))
    except AddressValueError:
        return _legacy_v4(bare.removesuffix("."))


def _split(url: str) -> SplitResult:
    if _BAD_CHARACTERS.search(url):
        raise failure(url, "bad_address", "it holds a blank, a backslash or a control character")
    try:
        parts = urlsplit(url)
        _ = parts.port, parts.hostname
    except ValueError as error:
        raise failure(url, "bad_address", str(error)) from error
    return parts


def _normal(host: str) -> str:
    """The host as a resolver would see it: compatibility forms (full-width, circled) made plain."""
    plain = unicodedata.normalize("NFKC", host).casefold()
    return re.sub(r"[\u3002\uff0e\uff61]", ".", plain).replace("\u00ad", "").replace("\u200b", "")


def _check_host(url: str, host: str) -> None:
    address = spelled_address(host)
    if address is not None and not is_public(address):
        raise failure(url, "private_address", address)
    name = host.removesuffix(".")
    if address is None and (name in _INNER_NAMES or name.endswith(_INNER_ENDINGS) or "." not in name):
        raise failure(url, "private_address", f"{name} names a machine of a local network")


def _legacy_v4(host: str) -> str | None:
    """The address of `host` by the old rules: one to four numbers, each decimal, octal or hexadecimal."""
    pieces = host.split(".")
    if len(pieces) > 4 or not all(_NUMBER.fullmatch(piece) for piece in pieces):
        return None
    numbers = [_number(piece) for piece in pieces]
    if any(number is None for number in numbers):
        return "0.0.0.0"  # numeric, and no address: refused like an inner one
    *heads, last = (number or 0 for number in numbers)
    total = last
    for place, head in enumerate(heads):
        total += head << (24 - 8 * place)
    fits = all(head < 256 for head in heads) and last < 256 ** (4 - len(heads))
    return str(IPv4Address(total)) if fits else "0.0.0.0"


def _number(piece: str) -> int | None:
    try:
        if piece[:2].lower() == "0x":
            return int(piece[2:] or "0", 16)
        return int(piece, 8) if piece.startswith("0") and len(piece) > 1 else int(piece)
    except ValueError:
        return None


def _is_public_v4(address: IPv4Address) -> bool:
    marked = address.is_multicast or address.is_reserved or address.is_unspecified or not address.is_global
    return not marked and not any(address in network for network in _INNER_V4)


def _is_public_v6(address: IPv6Address) -> bool:
    if address.ipv4_mapped is not None:
        return _is_public_v4(address.ipv4_mapped)
    if address in _NAT64:
        return _is_public_v4(IPv4Address(int(address) & 0xFFFFFFFF))
    marked = address.is_multicast or address.is_reserved or address.is_unspecified or not address.is_global
    return not marked and not any(address in network for network in _INNER_V6)
