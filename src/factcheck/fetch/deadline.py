"""A limit on the whole of one request: socket timeouts bound a pause, not a server that drips for ever."""

import contextlib
import socket
import threading
import time
from collections.abc import Iterator

#: How often the watch looks, in seconds: a deadline is kept to within this.
_TICK_S = 0.1


class Deadline:
    """When one request must be over; once it has passed, the connection it uses is cut."""

    def __init__(self, limit_s: float) -> None:
        self._at = time.monotonic() + limit_s
        self._wire: socket.socket | None = None
        self.passed = False

    def left_s(self) -> float:
        """The seconds that are left, at least a hundredth."""
        return max(self._at - time.monotonic(), 0.01)

    def holds(self, wire: socket.socket | None) -> None:
        """Names the connection to cut."""
        self._wire = wire

    def cut_if_due(self, now: float) -> None:
        """Cuts the connection if the time has come, however deep in a read its reader is."""
        if now < self._at:
            return
        self.passed = True
        if self._wire is not None:
            with contextlib.suppress(OSError):
                self._wire.shutdown(socket.SHUT_RDWR)


class Watch:
    """Watches the deadlines of every request under way, from one thread that ends when none is left."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._open: set[Deadline] = set()
        self._running = False
        self._local = threading.local()

    @contextlib.contextmanager
    def limit(self, limit_s: float) -> Iterator[Deadline]:
        """Puts the requests of this thread under one deadline while the context lasts."""
        deadline = Deadline(limit_s)
        self._local.deadline = deadline
        self._begin(deadline)
        try:
            yield deadline
        finally:
            self._local.deadline = None
            with self._lock:
                self._open.discard(deadline)

    def current(self) -> Deadline | None:
        """The deadline this thread works under."""
        return getattr(self._local, "deadline", None)

    def _begin(self, deadline: Deadline) -> None:
        with self._lock:
            self._open.add(deadline)
            if not self._running:
                self._running = True
                threading.Thread(target=self._look, name="factcheck-deadlines", daemon=True).start()

    def _look(self) -> None:
        while True:
            time.sleep(_TICK_S)
            now = time.monotonic()
            with self._lock:
                if not self._open:
                    self._running = False
                    return
                for deadline in self._open:
                    deadline.cut_if_due(now)
