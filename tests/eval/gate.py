"""Runs every evaluation whose data is there and fails where a figure falls under its floor.

Floors lie in ``floors.json``: "kind/of/name" to the least value allowed. They only
rise: ``--raise`` moves a floor to the measured figure less `SLACK`, never down. To lower one, edit the file and say
why in the commit.
"""

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Iterable, Mapping
from dataclasses import asdict, replace
from datetime import date
from pathlib import Path

from factcheck.demo import demo_request
from factcheck.evaluate import EVALUATIONS, Score
from factcheck.evaluate.scores import score_table
from factcheck.job import Request, check
from factcheck.render import RENDERERS

FLOORS = Path(__file__).with_name("floors.json")
#: The last recorded figures; docs/evaluation.md is written from them.
MEASURED = Path(__file__).with_name("measured.json")
#: Articles made up for this, each with sources and a human check.
CASES = Path(__file__).with_name("cases")
#: Articles made up later, harder ones: pooled apart, so that what is pooled over the others stays comparable.
LATER = Path(__file__).with_name("later")
#: Articles worded and sourced as news mostly is; and two like them whose errors nobody has read, nor should.
ORDINARY = Path(__file__).with_name("ordinary")
UNREAD = Path(__file__).with_name("unread")
PAIRS = Path(__file__).with_name("pairs")
NEWS = Path(__file__).with_name("values") / "news" / "dev.jsonl"
#: What was made up for this and is recorded under a name of its own: which evaluation scores it.
MADE_UP = {
    "later": "case",
    "news": "phrases",
    "ordinary": "case",
    "phenomena": "pairs",
    "reworded": "pairs",
    "unread articles": "case",
    "unread pairs": "pairs",
}
#: Below the measured figure by this much: figures on a few hundred rows move that far when a rule is mended.
SLACK = 0.01

#: Which sets each kind of evaluation reads.
SETS = {
    "values": ("recognizers_en",),
    "opinions": ("subj_en", "babe_opinion"),
    "checkworthy": ("claimbuster",),
    "html": ("aeb", "trafilatura_eval"),
    "pubdate": ("pubdate",),
    "pairs": ("wice", "vitaminc_sample", "fever_symmetric", "fm2", "factcheck_bench", "averitec", "summedits"),
}


def main() -> int:
    """0 if every figure holds its floor."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bench", type=Path, required=True)
    parser.add_argument("--case", type=Path)
    parser.add_argument("--only", nargs="*", choices=sorted({*EVALUATIONS, *MADE_UP}))
    parser.add_argument("--raise", dest="lift", action="store_true", help="move floors up to what was measured")
    parser.add_argument("--record", action="store_true", help="keep the figures for docs/evaluation.md")
    options = parser.parse_args()
    floors = json.loads(FLOORS.read_text()) if FLOORS.exists() else {}
    measured: dict[str, float] = {}
    record: dict[str, list[dict[str, object]]] = json.loads(MEASURED.read_text()) if MEASURED.exists() else {}
    for kind, files in inputs(options.bench, options.case, options.only):
        began = time.perf_counter()
        scores = EVALUATIONS[MADE_UP.get(kind, kind)](files)
        print(f"\n# {kind} ({time.perf_counter() - began:.0f} s)\n{score_table(scores)}", end="", flush=True)
        measured |= {key_of(kind, score): score.value for score in scores}
        record[kind] = [asdict(score) for score in scores]
    if options.lift:
        FLOORS.write_text(json.dumps(lifted(floors, measured), indent=2, sort_keys=True) + "\n")
    if options.record:
        MEASURED.write_text(json.dumps(record, indent=1, sort_keys=True) + "\n")
    misses = below(floors, measured)
    for miss in misses:
        print(f"BELOW ITS FLOOR: {miss}")
    return 1 if misses else 0


def inputs(bench: Path, case: Path | None, only: list[str] | None) -> Iterable[tuple[str, list[Path]]]:
    """Each kind of evaluation with the files there are for it."""
    for kind, names in SETS.items():
        files = [path for name in names if (path := bench / name / "dev.jsonl.gz").exists()]
        if files and (not only or kind in only):
            yield kind, files
    for kind, file in made_up():
        if not only or kind in only:
            yield kind, [file]
    if case and case.is_dir() and (not only or "claims" in only):
        yield "claims", [case]
    folders = (
        ("case", CASES, case),
        ("later", LATER, None),
        ("ordinary", ORDINARY, None),
        ("unread articles", UNREAD, None),
    )
    for kind, articles, dossier in folders:
        if not only or kind in only:
            with tempfile.TemporaryDirectory() as folder:
                yield kind, list(cases(articles, Path(folder), dossier))


def made_up() -> Iterable[tuple[str, Path]]:
    """What was made up for this, but for the articles: claims with a text, and phrases with their value."""
    for kind, folder in (("phenomena", "phenomena"), ("reworded", "reworded"), ("unread pairs", "unread")):
        yield kind, PAIRS / folder / "dev.jsonl"
    yield "news", NEWS


def cases(articles: Path, folder: Path, dossier: Path | None) -> Iterable[Path]:
    """Report and human check in turn: of the made-up articles, then of the bundled one if its check is there."""
    for one in sorted(articles.iterdir()):
        if one.is_dir():
            published = date.fromisoformat((one / "published").read_text().strip())
            yield report_on(
                Request(where=str(one / "article.txt"), sources=(str(one / "sources.jsonl"),), published=published),
                folder / f"{one.name}.json",
            )
            yield one
    if dossier and dossier.is_dir():
        with demo_request() as request:
            yield report_on(request, folder / "demo.json")
        yield dossier


def report_on(request: Request, path: Path) -> Path:
    """The report that a request comes to, written to `path`."""
    report, _ = check(replace(request, offline=True))
    path.write_text(RENDERERS["json"](report), encoding="utf-8")
    return path


def key_of(kind: str, score: Score) -> str:
    """The name of a figure in the floors file."""
    return f"{kind}/{score.of}/{score.name}"


def below(floors: Mapping[str, float], measured: Mapping[str, float]) -> list[str]:
    """The figures that fall short; a floor whose figure was not measured says nothing."""
    return [
        f"{key}: {measured[key]:.3f}, floor {floor:.3f}"
        for key, floor in sorted(floors.items())
        if key in measured and measured[key] < floor
    ]


def lifted(floors: Mapping[str, float], measured: Mapping[str, float]) -> dict[str, float]:
    """The floors, those that the measured figures allow raised."""
    return {key: max(floor, round(measured.get(key, 0.0) - SLACK, 3)) for key, floor in floors.items()}


if __name__ == "__main__":
    sys.exit(main())
