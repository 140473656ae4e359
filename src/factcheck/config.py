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


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a person may turn. Times in seconds, sizes in bytes."""

    min_origins: int = 1
    timeout_s: float = 20.0
    max_bytes: int = 2_000_000
    user_agent: str = "factcheck/0.1 (source verification; no contact set)"
    reports: str = "reports"
    claims: str = "claims"

    def __post_init__(self) -> None:
        if self.min_origins < 1:
            raise ConfigError(f"min_origins must be 1 or more, not {self.min_origins}")
        if self.timeout_s <= 0 or self.max_bytes <= 0:
            raise ConfigError("timeout_s and max_bytes must be above zero")


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
            typed[name] = known[name](value)
        except (TypeError, ValueError) as error:
            raise ConfigError(f"{where} sets {name} to {value!r}, which is not a {known[name].__name__}") from error
    return replace(settings, **typed)
