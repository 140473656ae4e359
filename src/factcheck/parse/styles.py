"""What style declarations do to an element's visibility, inline or in the page's own style sheet."""

import re
from collections.abc import Iterable

_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_SIMPLE = re.compile(r"(?:[a-z][a-z0-9]*)?([.#][\w-]+)$", re.IGNORECASE)
_NUMBER = re.compile(r"-?\d*\.?\d+")
#: Pixels (or any unit) away from its place at which an element is off every screen.
_OFF_SCREEN = -500
_MOVES = ("left", "right", "top", "bottom", "text-indent", "margin-left", "margin-top", "margin-right")
_SIZES = ("height", "max-height", "width", "max-width")
_EXACT = {
    "display": ("none",),
    "visibility": ("hidden", "collapse"),
    "content-visibility": ("hidden",),
    "color": ("transparent",),
    "clip-path": ("inset(50%)", "inset(100%)", "circle(0)"),
    "transform": ("scale(0)", "scale(0,0)"),
}


def hides(declarations: str) -> bool:
    """Whether an element with these declarations shows a reader none of its text.

    >>> hides("display: none !important"), hides("position:absolute; left:-9999px"), hides("margin-left: -12px")
    (True, True, False)
    """
    return _hides(_parsed(declarations))


def hidden_names(sheets: Iterable[str]) -> frozenset[str]:
    """The ``.class`` and ``#id`` selectors that the style sheets hide wholly, media queries left out.

    >>> sorted(hidden_names([".a, p.b { display: none } .c { color: red } @media print { .d { display: none } }"]))
    ['.a', '.b']
    """
    return frozenset(name for sheet in sheets for name in _hidden_in(_COMMENT.sub(" ", sheet)))


def _hidden_in(sheet: str) -> Iterable[str]:
    for rule in _without_conditions(sheet).split("}"):
        selectors, _, declarations = rule.rpartition("{")
        if hides(declarations):
            yield from (
                found[1] for part in selectors.rpartition(";")[2].split(",") if (found := _SIMPLE.match(part.strip()))
            )


def _without_conditions(sheet: str) -> str:
    """`sheet` without ``@`` rules that hold rules of their own: they apply to some readers only."""
    kept, depth, conditional = [], 0, 0
    for piece in re.split(r"([{}])", sheet):
        if piece == "{":
            depth += 1
        elif piece == "}":
            depth = max(0, depth - 1)
            conditional = 0 if depth < conditional else conditional
        elif not conditional and piece.rsplit(";")[-1].strip().startswith("@") and depth == 0:
            conditional = depth + 1
        if not conditional:
            kept.append(piece)
    return "".join(kept)


def _parsed(declarations: str) -> dict[str, str]:
    pairs = (part.split(":", 1) for part in _COMMENT.sub("", declarations).lower().split(";") if ":" in part)
    return {name.strip(): "".join(value.replace("!important", "").split()) for name, value in pairs}


def _hides(style: dict[str, str]) -> bool:
    return (
        any(style.get(name) in values for name, values in _EXACT.items())
        or _is_zero(style.get("opacity"))
        or _is_zero(style.get("font-size"))
        or _is_off_screen(style)
        or _is_clipped(style)
        or ("color" in style and style["color"] in (style.get("background"), style.get("background-color")))
    )


def _is_zero(value: str | None) -> bool:
    number = _amount(value)
    return number is not None and abs(number) < 0.02


def _is_off_screen(style: dict[str, str]) -> bool:
    return any((_amount(style.get(name)) or 0) <= _OFF_SCREEN for name in _MOVES)


def _is_clipped(style: dict[str, str]) -> bool:
    if style.get("clip", "").startswith(("rect(0", "rect(1px")):
        return True
    sizes = [_amount(style.get(name)) for name in _SIZES]
    return style.get("overflow") == "hidden" and any(size is not None and size <= 1 for size in sizes)


def _amount(value: str | None) -> float | None:
    found = _NUMBER.match(value or "")
    return float(found[0]) if found else None
