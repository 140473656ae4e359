import pytest

from factcheck.text.gazetteer import are_rivals, is_place, lookup, same_entry, spellings


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [("Kiev", "Kyiv", True), ("UK", "Britain", True), ("EU", "European Union", True), ("Niger", "Nigeria", False)],
)
def test_same_entry(one, other, same):
    assert same_entry(one, other) is same


def test_lookup__words_that_spell_a_place_only_in_capitals():
    assert lookup("us") is None
    assert lookup("US") is not None
    assert lookup("turkey") is None


@pytest.mark.parametrize(
    ("one", "other", "rivals"),
    [
        ("Rwanda", "Angola", True),
        ("Luanda", "Angola", False),
        ("Luanda", "Rwanda", True),
        ("French", "German", True),
        ("Europe", "Asia", False),
        ("European", "German", False),
        ("England", "London", False),
        ("England", "Scotland", True),
        ("English", "British", False),
        ("Los Angeles", "California", False),
        ("Texas", "Ohio", True),
        ("Chicago", "Boston", True),
        ("Paris", "Smith", False),
    ],
)
def test_are_rivals__a_capital_is_inside_its_country(one, other, rivals):
    assert are_rivals(one, other) is rivals
    assert are_rivals(other, one) is rivals


def test_is_place__a_people_is_none():
    assert is_place("Norway")
    assert not is_place("Norwegian")


def test_spellings__the_given_one_comes_first():
    assert spellings("Peking")[0] == "Peking"
    assert "beijing" in spellings("Peking")
