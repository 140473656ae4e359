"""Connections made to the very address that was checked.

A name is resolved once, every address of the answer is judged, and the socket goes to one of these: there is no
second question that a name server could answer differently.
"""

import socket
from collections.abc import Callable, Sequence
from typing import Any

import requests.adapters
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import ConnectTimeoutError, NameResolutionError, NewConnectionError

from factcheck.fetch.deadline import Watch
from factcheck.fetch.guard import is_public
from factcheck.fetch.reasons import failure

#: The numeric addresses of a host, in the order to try them.
Resolver = Callable[[str, int], Sequence[str]]
#: Addresses of one host tried in turn: each may take a whole pause to fail.
_TRIES = 3


def resolve(host: str, port: int) -> Sequence[str]:
    """What the system's resolver says of `host`; raises `socket.gaierror`."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys(str(entry[4][0]) for entry in found))


class Dialer:
    """Opens sockets to public addresses, or to any if `allow_private`."""

    def __init__(self, watch: Watch, *, allow_private: bool = False, resolver: Resolver = resolve) -> None:
        self.watch = watch
        self._allow_private = allow_private
        self._resolver = resolver

    def dial(self, connection: HTTPConnection) -> socket.socket:
        """A socket to `connection`'s host; raises urllib3's errors, or `FetchError` for an inner address."""
        addresses = self._checked(connection)
        error: OSError | None = None
        for address in addresses[:_TRIES]:
            try:
                return _connect(address, connection)
            except OSError as failed:
                error = failed
        if isinstance(error, TimeoutError):
            raise ConnectTimeoutError(connection, f"no connection to {connection.host} in time") from error
        raise NewConnectionError(connection, f"no connection to {connection.host}: {error}") from error

    def _checked(self, connection: HTTPConnection) -> Sequence[str]:
        host = connection.host.strip("[]")
        try:
            addresses = self._resolver(host, connection.port)
        except (socket.gaierror, UnicodeError) as error:
            raise NameResolutionError(host, connection, socket.gaierror(*error.args[:2])) from error
        inner = [address for address in addresses if not is_public(address)]
        if inner and not self._allow_private:
            raise failure(f"{connection.host}:{connection.port}", "private_address", inner[0])
        return addresses


def _connect(address: str, connection: HTTPConnection) -> socket.socket:
    timeout = connection.timeout if isinstance(connection.timeout, int | float) else None
    opened = socket.create_connection((address, connection.port), timeout)
    for option in connection.socket_options or ():
        opened.setsockopt(*option)
    return opened


class GuardedAdapter(requests.adapters.HTTPAdapter):
    """An adapter of requests whose connections are all opened by a `Dialer`; it never retries by itself."""

    def __init__(self, dialer: Dialer, *, connections: int) -> None:
        self._pools = _pool_classes(dialer)
        super().__init__(pool_connections=connections, pool_maxsize=connections, max_retries=0)

    def init_poolmanager(self, *arguments: Any, **options: Any) -> None:
        """Makes the pool of connections, of the guarded kind."""
        super().init_poolmanager(*arguments, **options)
        self.poolmanager.pool_classes_by_scheme = self._pools


def _pool_classes(dialer: Dialer) -> dict[str, type[HTTPConnectionPool]]:
    """Pools by scheme, whose connections know `dialer`: urllib3 offers no other way in for a resolver."""

    class Guarded(HTTPConnection):
        _wire: socket.socket | None = None

        def _new_conn(self) -> socket.socket:
            opened = dialer.dial(self)
            self._wire = opened.dup()  # outlives the wrapping in TLS, and cuts the same connection
            self._watched()
            return opened

        def request(self, *arguments: Any, **options: Any) -> None:
            self._watched()
            super().request(*arguments, **options)

        def close(self) -> None:
            super().close()
            if self._wire is not None:
                self._wire.close()
                self._wire = None

        def _watched(self) -> None:
            deadline = dialer.watch.current()
            if deadline is not None:
                deadline.holds(self._wire)

    class GuardedTls(Guarded, HTTPSConnection):
        pass

    class Pool(HTTPConnectionPool):
        ConnectionCls = Guarded

    class TlsPool(HTTPSConnectionPool):
        ConnectionCls = GuardedTls

    return {"http": Pool, "https": TlsPool}
