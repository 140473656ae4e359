"""The sample report in every format, held against files a person has read.

`pytest --update-golden` rewrites them; read the difference before keeping it.
"""

import pytest

from factcheck.render import RENDERERS, explain, table


@pytest.mark.parametrize("form", sorted(RENDERERS))
def test_golden__every_format(report, golden, form):
    golden(f"flood/report.{form}", RENDERERS[form](report))


def test_golden__table(report, golden):
    golden("flood/table.txt", table(report))


def test_golden__explain(report, golden):
    golden("flood/explain.txt", "\n".join(explain(report, finding) for finding in report.findings))
