import pytest

import factcheck


@pytest.mark.parametrize("name", factcheck.__all__)
def test_every_public_name_is_there_and_documented(name):
    assert getattr(factcheck, name).__doc__


def test_an_unknown_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        _ = factcheck.nonsense
