"""The command line: each command parses, calls one function below, and prints.

Results go to standard output, talk to standard error. Exit codes: 0 done, 1 a ``--fail-on`` policy failed,
2 usage or input error, 3 finished but some sources could not be looked at (only with ``--strict-sources``).
"""

from factcheck.cli.archive import cache, refresh, replay
from factcheck.cli.checking import batch, check, demo
from factcheck.cli.evaluating import evaluate
from factcheck.cli.group import main
from factcheck.cli.indexing import index
from factcheck.cli.reading import extract, values
from factcheck.cli.reporting import diff, explain

__all__ = ["main"]

for command in (demo, extract, check, batch, explain, replay, refresh, diff, index, cache, values, evaluate):
    main.add_command(command)
