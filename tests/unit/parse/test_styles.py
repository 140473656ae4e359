"""Which declarations and style sheets hide an element from a reader."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.parse.styles import hidden_names, hides

SHOWN = [
    "",
    "display:block",
    "display",
    ";;;:",
    "opacity:.5",
    "opacity: 1",
    "font-size:0.9em",
    "left:-20px",
    "top:500px",
    "height:0",
    "overflow:hidden;height:200px",
    "clip:auto",
    "color:#fff",
    "color:#fff;background:#000",
    "transform:scale(0.9)",
    "background:url(none);display:flex",
]
SHEETS = [
    (".a { display: none }", {".a"}),
    ("p.a, #b { visibility: hidden }", {".a", "#b"}),
    (".a .b { display: none }", set()),
    (".a:hover { display: none }", set()),
    (".a { color: red } .b { opacity: 0 }", {".b"}),
    ("@media print { .a { display: none } } .b { display: none }", {".b"}),
    ("@media a { @supports b { .a { display: none } } } .b { display: none }", {".b"}),
    ("/* .a { display: none } */ .b { display: none }", {".b"}),
    ("@import 'x.css'; .b { display: none }", {".b"}),
    (".a { display: none", {".a"}),
    ("}}}{{{", set()),
    ("", set()),
]


@pytest.mark.parametrize("declarations", SHOWN)
def test_hides__what_is_shown(declarations):
    assert not hides(declarations)


@pytest.mark.parametrize(("sheet", "names"), SHEETS)
def test_hidden_names__cases(sheet, names):
    assert hidden_names([sheet]) == names


@given(st.text(alphabet="@{};:.#a /*-0none", max_size=200))
def test_hidden_names__no_sheet_makes_it_fail(sheet):
    assert all(name[0] in ".#" for name in hidden_names([sheet]))
