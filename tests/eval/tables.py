"""The recorded figures as tables for docs/evaluation.md."""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

MEASURED = Path(__file__).with_name("measured.json")

#: What was aimed at: kind, set, figure, bar, and where the bar comes from.
BARS: tuple[tuple[str, str, str, float, str], ...] = (
    ("values", "recognizers_en/pooled", "f1", 0.85, "own aim"),
    ("news", "news", "f1", 0.95, "own aim, on made-up phrases"),
    ("claims", "claims", "recall", 0.92, "own aim"),
    ("claims", "claims", "found cleanly", 0.85, "own aim"),
    ("claims", "opinions", "f1", 0.85, "own aim"),
    ("opinions", "subj_en", "macro-F1", 0.74, "published best with a large model 0.744"),
    ("opinions", "babe_opinion", "macro-F1", 0.78, "own aim"),
    ("checkworthy", "claimbuster", "macro-F1", 0.82, "own aim"),
    ("html", "aeb", "F1", 0.957, "trafilatura alone 0.957"),
    ("pubdate", "pubdate", "right", 0.90, "own aim"),
    ("pairs", "mean of sets", "macro-F1", 0.52, "best keyless package 0.404"),
    ("phenomena", "phenomena", "macro-F1", 0.65, "own aim, on made-up pairs"),
    ("pairs", "mean of sets", "S-bacc", 0.70, "best keyless package 0.640"),
    (
        "case",
        "dossier",
        "label accuracy on matched claims",
        0.85,
        "a person's check of the bundled article, half of it",
    ),
    ("case", "pooled", "label accuracy on matched claims", 0.65, "the same and six made-up articles"),
    ("later", "pooled", "label accuracy on matched claims", 0.65, "five harder made-up articles"),
    ("ordinary", "pooled", "label accuracy on matched claims", 0.65, "two made-up articles worded as news mostly is"),
    (
        "unread articles",
        "pooled",
        "label accuracy on matched claims",
        0.65,
        "two like them; their errors were not read",
    ),
    ("reworded", "reworded", "macro-F1", 0.65, "made-up pairs, two in three reworded"),
    ("unread pairs", "unread", "macro-F1", 0.65, "pairs like them; their errors were not read"),
)


def summary() -> str:
    """Every aim with the figure reached and its interval, as a Markdown table."""
    measured = _load()
    rows = [(_reached(measured, kind, of, name), bar, source) for kind, of, name, bar, source in BARS]
    lines = [
        f"| {label} | {shown} | {bar:g} | {'reached' if value >= bar else 'not yet'} | {source} |"
        for (label, shown, value), bar, source in rows
    ]
    return "\n".join(["| figure | measured | aim | | beside it |", "|---|---|---|---|---|", *lines])


def cases() -> str:
    """The articles with a human check, dangerous mistakes first, as a Markdown table."""
    names = (
        "false verified",
        "false disputed",
        "right of the disputed",
        "claim recall",
        "label accuracy on matched claims",
        "opinion F1",
    )
    head = ["| article | claims | " + " | ".join(names) + " |", "|---" * (len(names) + 2) + "|"]
    rows = ((kind, of) for kind in _POOLED for of in dict.fromkeys(score["of"] for score in _load()[kind]))
    named = (_row(kind, of, names).replace("| pooled |", f"| {_POOLED[kind]} |", 1) for kind, of in rows)
    return "\n".join([*head, *named])


_POOLED = {
    "case": "these pooled",
    "later": "the later five pooled",
    "ordinary": "the two ordinary ones pooled",
    "unread articles": "the two unread ones pooled",
}


def pairs() -> str:
    """The sets of claims with evidence, dangerous mistakes first, as a Markdown table."""
    names = ("false verified", "false disputed", "macro-F1", "S-bacc", *_SHARES)
    sets = dict.fromkeys(score["of"] for score in _load()["pairs"] if "/" not in score["of"])
    head = ["| set | rows | " + " | ".join(names) + " |", "|---" * (len(names) + 2) + "|"]
    return "\n".join([*head, *(_row("pairs", of, names) for of in sets)])


def phenomena() -> str:
    """The made-up pairs by phenomenon, dangerous mistakes first, as a Markdown table; all of a set last."""
    names = ("false verified", "false disputed", "macro-F1")
    sets = sorted({score["of"] for score in _load()["phenomena"]}, key=lambda of: ("/" not in of, of))
    head = ["| phenomenon | rows | " + " | ".join(names) + " |", "|---" * (len(names) + 2) + "|"]
    rows = [_row("phenomena", of, names).replace("phenomena/", "") for of in sets]
    return "\n".join([*head, *rows, _row("reworded", "reworded", names), _row("unread pairs", "unread", names)])


_SHARES = ("supported precision", "supported recall", "refuted precision", "refuted recall")


def _row(kind: str, of: str, names: Iterable[str]) -> str:
    scores = {score["name"]: score for score in _load()[kind] if score["of"] == of}
    cells = [_cell(scores.get(name)) for name in names]
    return f"| {of} | {next(iter(scores.values()))['n']} | " + " | ".join(cells) + " |"


def _cell(score: dict[str, Any] | None) -> str:
    if score is None:
        return ""
    return f"{score['value']:.0f}" if score["name"].startswith("false") else f"{score['value']:.3f}"


def _reached(measured: dict[str, Sequence[dict[str, Any]]], kind: str, of: str, name: str) -> tuple[str, str, float]:
    """What the figure is called, how it is shown, and what it is to the last digit, which is held against the aim."""
    score = next(score for score in measured[kind] if (score["of"], score["name"]) == (of, name))
    interval = "" if score["low"] is None else f" [{score['low']:.3f}, {score['high']:.3f}]"
    return f"{kind}: {of.split('/')[0]}, {name}", f"{score['value']:.3f}{interval}", float(score["value"])


def _load() -> dict[str, list[dict[str, Any]]]:
    record: dict[str, list[dict[str, Any]]] = json.loads(MEASURED.read_text(encoding="utf-8"))
    return record
