from pathlib import Path

import pytest

from factcheck.config import Settings, resolve
from factcheck.errors import ConfigError


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "factcheck.toml"


def test_nothing_set_gives_the_defaults(file):
    assert resolve({}, {}, file) == Settings()


def test_the_command_line_beats_the_environment_beats_the_file(file):
    file.write_text("min_origins = 2\ntimeout_s = 5\n")
    environ = {"FACTCHECK_MIN_ORIGINS": "3"}
    assert resolve({}, {}, file).min_origins == 2
    assert resolve({}, environ, file).min_origins == 3
    assert resolve({"min_origins": 4}, environ, file).min_origins == 4
    assert resolve({"min_origins": None}, environ, file).timeout_s == 5.0


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        ("colour = 'red'", "sets 'colour', which is no setting"),
        ("min_origins = 'many'", "which is not a int"),
        ("min_origins = ", "cannot be read"),
        ("min_origins = 0", "must be 1 or more"),
        ("timeout_s = 0", "must be above zero"),
    ],
)
def test_a_wrong_setting_is_named(file, content, complaint):
    file.write_text(content)
    with pytest.raises(ConfigError, match=complaint):
        resolve({}, {}, file)


def test_other_variables_of_the_environment_are_left_alone(file):
    assert resolve({}, {"FACTCHECK_HOME": "x", "MIN_ORIGINS": "9"}, file) == Settings()


@pytest.mark.parametrize(
    ("name", "said", "value"),
    [
        ("ALLOW_PRIVATE_HOSTS", "yes", True),
        ("ALLOW_PRIVATE_HOSTS", "False", False),
        ("SEARCH", "cited, feeds,", ("cited", "feeds")),
        ("HOST_DELAY_S", "0.5", 0.5),
    ],
)
def test_settings_of_every_type_from_the_environment(name, said, value):
    assert getattr(resolve({}, {f"FACTCHECK_{name}": said}), name.lower()) == value


def test_lists_from_the_file(tmp_path):
    file = tmp_path / "factcheck.toml"
    file.write_text('search = ["default", "local"]\nwayback = true\n')
    settings = resolve({}, {}, file)
    assert (settings.search, settings.wayback) == (("default", "local"), True)


@pytest.mark.parametrize(("name", "said"), [("WAYBACK", "perhaps"), ("THREADS", "0"), ("HOST_DELAY_S", "-1")])
def test_settings_that_make_no_sense_are_refused(name, said):
    with pytest.raises(ConfigError):
        resolve({}, {f"FACTCHECK_{name}": said})
