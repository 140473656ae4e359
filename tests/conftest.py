"""No test reaches the network; golden files are compared, or rewritten with `--update-golden`."""

import ipaddress
import socket
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

# A slow shared machine is no reason to fail, and a stored example database would make runs differ.
settings.register_profile("plain", database=None, deadline=None, max_examples=60)
settings.load_profile("plain")

GOLDEN = Path(__file__).parent / "golden"


class NetworkForbidden(AssertionError):
    """A test tried to leave this machine."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write golden files instead of comparing with them")


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuses connections except to this machine itself."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: object) -> None:
        if self.family != getattr(socket, "AF_UNIX", None) and not _is_local(address):
            raise NetworkForbidden(f"a test tried to connect to {address!r}")
        connect(self, address)  # type: ignore[arg-type]

    monkeypatch.setattr(socket.socket, "connect", guarded)


def _is_local(address: object) -> bool:
    host = str(address[0]) if isinstance(address, tuple) else ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """A function that holds text against the golden file of that name."""

    def check(name: str, text: str) -> None:
        path = GOLDEN / name
        if request.config.getoption("--update-golden"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="")
        assert path.exists(), f"{path.name} is missing; write it with pytest --update-golden"
        with path.open(encoding="utf-8", newline="") as held:
            assert text == held.read(), (
                f"{path.name} changed; if that is meant, run pytest --update-golden and review it"
            )

    return check
