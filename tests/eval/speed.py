"""Speeds on this machine, one process: ``make bench``. Ratios say more than figures: other work may share the cores."""

import argparse
import time
from collections.abc import Callable
from importlib.resources import files
from itertools import islice
from pathlib import Path

from factcheck.api import extract_claims, load_article, verify_claim
from factcheck.demo import demo_request
from factcheck.evaluate.rows import read_rows
from factcheck.job import check
from factcheck.text.values import find_values

CASES = Path(__file__).with_name("cases")
#: Rows of each set: some seconds' work.
ROWS = 300


def main() -> None:
    """Prints one line per speed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bench", type=Path, required=True)
    bench = parser.parse_args().bench
    extract_claims(load_article(files("factcheck").joinpath("data/demo/article.txt").read_text(encoding="utf-8")))
    # tables are loaded now; these texts were not read before, so that nothing kept flatters the figure
    texts = [path.read_text(encoding="utf-8") for path in sorted(CASES.glob("*/article.txt"))]
    words = sum(len(text.split()) for text in texts)
    print(f"values: {words / seconds(lambda: [find_values(text) for text in texts]):,.0f} words a second")
    took = seconds(lambda: [extract_claims(load_article(text)) for text in texts])
    print(f"claims and opinions, values included: {words / took:,.0f} words a second")
    print(f"the demo, sources read and indexed: {seconds(demo):.1f} s")
    for name, what in (("fever_symmetric", "short pairs"), ("wice", "web pages")):
        path = bench / name / "dev.jsonl.gz"
        if path.exists():
            print(f"{what} ({name}): {pairs_a_second(path):,.0f} a second")


def demo() -> None:
    """One whole check of the bundled article."""
    with demo_request() as request:
        check(request)


def pairs_a_second(path: Path) -> float:
    """How many claims with their evidence are judged in a second."""
    rows = list(islice(read_rows(path), ROWS))
    return len(rows) / seconds(
        lambda: [verify_claim(row["claim"], [e["text"] for e in row["evidence"]]) for row in rows]
    )


def seconds(work: Callable[[], object]) -> float:
    """How long `work` keeps a core busy; what else the machine does in the meantime does not count."""
    began = time.process_time()
    work()
    return time.process_time() - began


if __name__ == "__main__":
    main()
