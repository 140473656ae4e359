"""The page's colours, held against WCAG 2 level AA: 4.5 to 1 for text, light and dark."""

import re
from importlib.resources import files

import pytest

CSS = files("factcheck.render").joinpath("templates", "style.css").read_text(encoding="utf-8")
LIGHT, DARK = (
    dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", block))
    for block in re.findall(r":root \{(.*?)\}", CSS, re.DOTALL)[:2]
)
LABELS = ["verified", "disputed", "unsourced", "opinion"]
PAIRS = [
    *[("ink", ground) for ground in ("paper", "panel", *(f"{label}-wash" for label in LABELS))],
    *[("soft", "paper"), ("soft", "panel"), ("link", "paper")],
    *[(label, "paper") for label in LABELS],
    *[(label, f"{label}-wash") for label in LABELS],
    ("paper", "ink"),
]


def luminance(colour):
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize(("text", "ground"), PAIRS)
@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_style__text_stands_out(theme, text, ground):
    assert contrast(theme[text], theme[ground]) >= 4.5


def test_style__both_themes_set_the_same_colours():
    assert LIGHT.keys() == DARK.keys()


@pytest.mark.parametrize("label", ["verified", "disputed", "unsourced"])
def test_style__every_verdict_has_an_underline_of_its_own(label):
    shapes = dict(re.findall(r"\.s\.(\w+) \{[^}]*text-decoration: underline (\w+)", CSS))
    assert len({*shapes.values()}) == len(shapes)
    assert label in shapes
