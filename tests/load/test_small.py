"""The load of `make bench-fetch`, small: enough to notice when something breaks."""

import subprocess
import sys

from tests.load import faults


def test_faults_end_in_their_reasons_and_no_other_page_is_lost():
    outcome = faults.run(pages=160, faults=60)
    assert outcome.wrong == []
    assert outcome.slowest_s < 12


def test_a_killed_run_is_resumed_without_loss_or_doubles(pytestconfig):
    """In a process of its own, because it forks."""
    program = "from tests.load.kills import run; print(run(kills=4, pages=2000))"
    said = subprocess.run(
        [sys.executable, "-c", program], cwd=pytestconfig.rootpath, capture_output=True, text=True, timeout=120
    )
    assert "faults=0, lost=0, doubled=0" in said.stdout, said.stderr
