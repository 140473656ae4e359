"""Real servers on loopback, started for a test and ended with it: MediaWiki over SQLite, and searx in front of it."""

import os
import shutil
import signal
import socket
import subprocess
import time
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest

WIKI = Path("/usr/share/mediawiki")
SEARX = Path("/usr/bin/searx-run")
#: The Debian packages belong to Debian's own Python.
SYSTEM_PYTHON = "/usr/bin/python3"
#: A server that is not up by then will not come up.
START_S = 60.0
#: No server outlives this, whatever becomes of the test.
LIFE_S = "300"

needs_mediawiki = pytest.mark.skipif(
    not (WIKI / "maintenance/install.php").exists() or shutil.which("php") is None,
    reason="MediaWiki is not installed (tests/servers/install.sh)",
)
needs_searx = pytest.mark.skipif(not SEARX.exists(), reason="searx is not installed (tests/servers/install.sh)")


@contextmanager
def mediawiki(folder: Path, pages: Mapping[str, str]) -> Iterator[str]:
    """The address of a wiki that holds `pages`, by title, while the context lasts."""
    folder.mkdir(parents=True)
    port = _free_port()
    server = f"http://127.0.0.1:{port}"
    install = [
        "--dbtype", "sqlite", "--dbpath", str(folder / "db"), "--dbname", "wiki", "--confpath", str(folder),
        "--pass", "loopback-only-1", "--scriptpath", "", "--server", server, "--lang", "en", "--skins", "Vector",
        "Loopback", "Admin",
    ]  # fmt: skip
    _maintain("install.php", install, {})
    settings = {"MW_CONFIG_FILE": str(folder / "LocalSettings.php")}
    for title, text in pages.items():
        _maintain("edit.php", ["-u", "Admin", title], settings, text)
    with _running(["php", "-S", f"127.0.0.1:{port}", "-t", str(WIKI)], settings, f"{server}/api.php"):
        yield server


@contextmanager
def searx(folder: Path, wiki: str) -> Iterator[str]:
    """The address of a searx whose one engine is the wiki, while the context lasts."""
    folder.mkdir(parents=True)
    port = _free_port()
    (folder / "settings.yml").write_text(_SETTINGS.format(port=port, wiki=wiki))
    settings = {"SEARX_SETTINGS_PATH": str(folder / "settings.yml")}
    server = f"http://127.0.0.1:{port}"
    with _running([SYSTEM_PYTHON, str(SEARX)], settings, f"{server}/healthz"):
        yield server


def _maintain(script: str, arguments: list[str], settings: Mapping[str, str], text: str = "") -> None:
    command = ["php", str(WIKI / "maintenance" / script), *arguments]
    subprocess.run(
        command, input=text.encode(), env={**os.environ, **settings}, check=True, capture_output=True, timeout=120
    )


@contextmanager
def _running(command: list[str], settings: Mapping[str, str], address: str) -> Iterator[None]:
    """The server while the context lasts, once it answers at `address`; ended by its own process group."""
    process = subprocess.Popen(
        ["timeout", LIFE_S, *command],
        env={**os.environ, **settings},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        _wait_for(address, process)
        yield
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait(20)


def _wait_for(address: str, process: "subprocess.Popen[bytes]") -> None:
    until = time.monotonic() + START_S
    while time.monotonic() < until and process.poll() is None:
        try:
            with urllib.request.urlopen(address, timeout=5):
                return
        except OSError:
            time.sleep(0.2)
    raise RuntimeError(f"{address} did not come up")


def _free_port() -> int:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        return int(held.getsockname()[1])


_SETTINGS = """
use_default_settings: false
general: {{debug: false, instance_name: loopback}}
search: {{safe_search: 0, autocomplete: "", default_lang: "", formats: [html, json], ban_time_on_fail: 1, max_ban_time_on_fail: 2}}
server: {{port: {port}, bind_address: "127.0.0.1", secret_key: "loopback-only", base_url: false, image_proxy: false,
  limiter: false, public_instance: false, method: GET, http_protocol_version: "1.0"}}
ui: {{static_path: /usr/share/python3-searx/static, templates_path: /usr/share/python3-searx/templates,
  default_theme: oscar, default_locale: "", theme_args: {{oscar_style: logicodev}}, results_on_new_tab: false,
  advanced_search: false, query_in_title: false}}
outgoing: {{request_timeout: 10.0, useragent_suffix: "", pool_connections: 10, pool_maxsize: 5, enable_http2: false}}
doi_resolvers: {{doi.org: "https://doi.org/"}}
default_doi_resolver: doi.org
checker: {{off_when_debug: true}}
locales: {{en: English}}
engines:
  - name: loopback wiki
    engine: json_engine
    shortcut: lw
    enable_http: true
    categories: general
    search_url: {wiki}/api.php?action=query&format=json&formatversion=2&generator=search&gsrsearch={{query}}&gsrlimit=5&gsrwhat=text&prop=info&inprop=url
    results_query: query/pages
    url_query: fullurl
    title_query: title
    content_query: title
"""  # noqa: E501  the interface's address is one line
