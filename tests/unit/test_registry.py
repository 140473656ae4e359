import pytest

from factcheck.errors import UnknownNameError
from factcheck.registry import pick


def test_a_known_name_gives_its_member():
    assert pick({"a": 1, "b": 2}, "b", "thing") == 2


def test_an_unknown_name_lists_the_known_ones():
    with pytest.raises(UnknownNameError, match=r"no thing called 'c'; known: a, b"):
        pick({"b": 2, "a": 1}, "c", "thing")
