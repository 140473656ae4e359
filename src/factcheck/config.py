"""Settings, resolved once: command line, then environment, then ``factcheck.toml``, then the default."""

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from factcheck.errors import ConfigError

#: Where a project's own settings lie.
FILE = Path("factcheck.toml")
#: ``min_origins`` is read from ``FACTCHECK_MIN_ORIGINS``, and so on.
PREFIX = "FACTCHECK_"

_TRUTH = {"yes": True, "true": True, "1": True, "no": False, "false": False, "0": False}


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a person may turn. Times in seconds, sizes in bytes."""

    min_origins: int = 1
    timeout_s: float = 20.0
    max_bytes: int = 2_000_000
    #: How we introduce ourselves; empty means our name, version and `contact`.
    user_agent: str = ""
    #: An address where a site's owner can complain, told with every request.
    contact: str = ""
    #: Seconds between two requests to one host; a host that asks for more gets it.
    host_delay_s: float = 1.0
    threads: int = 16
    #: Pages fetched at most for one article's searches.
    max_pages: int = 60
    #: Seconds for which a page in the archive is taken as current.
    max_age_s: float = 3600.0
    #: Lets addresses of this machine and of private networks be asked: for intranets and tests.
    allow_private_hosts: bool = False
    #: Looks for pages that are gone in the Wayback Machine.
    wayback: bool = False
    archive: str = "cache/archive.sqlite"
    corpus: str = "cache/corpus.sqlite"
    #: Where `check` looks for sources when it is not told.
    search: tuple[str, ...] = ()
    #: Addresses of RSS or Atom feeds for the provider `feeds`.
    feeds: tuple[str, ...] = ()
    reports: str = "reports"
    claims: str = "claims"

    def __post_init__(self) -> None:
        if self.min_origins < 1:
            raise ConfigError(f"min_origins must be 1 or more, not {self.min_origins}")
        if self.timeout_s <= 0 or self.max_bytes <= 0:
            raise ConfigError("timeout_s and max_bytes must be above zero")
        if self.host_delay_s < 0 or self.threads < 1 or self.max_pages < 1:
            raise ConfigError("host_delay_s may not be negative; threads and max_pages must be 1 or more")


def resolve(flags: Mapping[str, Any], environ: Mapping[str, str] | None = None, file: Path = FILE) -> Settings:
    """The settings of one run; raises `ConfigError` naming the setting and where it was read.

    >>> resolve({"min_origins": 2}, {}).min_origins
    2
    >>> resolve({}, {"FACTCHECK_MIN_ORIGINS": "3"}).min_origins
    3
    """
    settings = _apply(Settings(), _from_file(file), str(file))
    settings = _apply(settings, _from_environment(os.environ if environ is None else environ), "the environment")
    return _apply(settings, {name: value for name, value in flags.items() if value is not None}, "the command line")


def _from_file(file: Path) -> dict[str, Any]:
    if not file.is_file():
        return {}
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        raise ConfigError(f"{file} cannot be read: {error}") from error


def _from_environment(environ: Mapping[str, str]) -> dict[str, str]:
    names = {PREFIX + field.name.upper(): field.name for field in fields(Settings)}
    return {names[key]: value for key, value in environ.items() if key in names}


def _apply(settings: Settings, changes: Mapping[str, Any], where: str) -> Settings:
    known = {field.name: type(getattr(settings, field.name)) for field in fields(Settings)}
    typed = {}
    for name, value in changes.items():
        if name not in known:
            raise ConfigError(f"{where} sets {name!r}, which is no setting; known: {', '.join(sorted(known))}")
        try:
            typed[name] = _as(known[name], value)
        except (TypeError, ValueError) as error:
            raise ConfigError(f"{where} sets {name} to {value!r}, which is not a {known[name].__name__}") from error
    return replace(settings, **typed)


def _as(kind: type, value: Any) -> Any:
    """The value as `kind`; raises `ValueError`. A list may be written with commas where only text can be given.

    >>> _as(bool, "no"), _as(tuple, "cited, feeds"), _as(int, "3")
    (False, ('cited', 'feeds'), 3)
    """
    if kind is tuple:
        parts = value.split(",") if isinstance(value, str) else value
        return tuple(str(part).strip() for part in parts if str(part).strip())
    if kind is bool and isinstance(value, str):
        if value.lower() not in _TRUTH:
            raise ValueError(value)
        return _TRUTH[value.lower()]
    return kind(value)
