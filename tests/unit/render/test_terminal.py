import pytest

from factcheck.render.terminal import fit, width_of, wrapped


@pytest.mark.parametrize("text", ["", "river", "東京都は大雨", "e\u0301te\u0301 indien", "a東b京c"])
@pytest.mark.parametrize("width", [1, 2, 5, 20])
def test_fit__is_exactly_as_wide_as_asked(text, width):
    assert width_of(fit(text, width)) == width


def test_width_of__a_combining_accent_takes_no_column():
    assert width_of("e\u0301") == 1


def test_wrapped__a_word_too_long_for_a_line_is_cut():
    assert wrapped("a " + "b" * 30, 10) == ["a", "bbbbbbbbb…"]
