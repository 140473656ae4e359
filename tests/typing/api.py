"""Type-checked only: what a user of the library may write."""

from datetime import date
from pathlib import Path

import factcheck

report: factcheck.Report = factcheck.check_article(
    Path("article.txt"), sources=["notes", Path("pages")], published=date(2024, 3, 5)
)
finding: factcheck.Finding = factcheck.verify_claim("Ten people died.", ["Ten people died."], published=None)
label: factcheck.Label = finding.verdict.label
claims: tuple[factcheck.Claim, ...] = factcheck.extract_claims("Ten people died. Two were hurt.").claims
judged: bool = factcheck.is_opinion("It was a shame.")
cues: tuple[str, ...] = factcheck.opinion_cues("It was a shame.")
settings = factcheck.Settings(min_origins=2)
