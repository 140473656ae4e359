from pathlib import Path

import pytest

import factcheck.text.values as values
from factcheck.segment import split_sentences
from factcheck.text.values.languages import LEXICONS, lexicon_of
from factcheck.text.values.prospect import may_hold_values

CASES = sorted((Path(__file__).parents[3] / "eval" / "cases").glob("*/article.txt"))
SHORT = """
at noon on the day
half of it
dozens fled
a couple of hours
a trillion
an hour ago
last week
the weekend
mid-May
on Mon
the nineties
in the morning
a third of them
this quarter
by Christmas
two hundredths
¼ mile
number 5
""".strip().splitlines()


@pytest.mark.parametrize("text", SHORT)
def test_may_hold_values__a_word_of_a_number_or_a_date_is_enough(text):
    assert may_hold_values(text, lexicon_of("en"))


@pytest.mark.parametrize("text", ["", "The mayor opened the old bridge."])
def test_may_hold_values__nothing_to_read(text):
    assert not may_hold_values(text, lexicon_of("en"))


@pytest.mark.parametrize("language", LEXICONS)
def test_may_hold_values__no_value_is_lost(language, monkeypatch):
    texts = [s.text for path in CASES for s in split_sentences(path.read_text(encoding="utf-8"))] + SHORT
    passed_over = [text for text in texts if not may_hold_values(text, lexicon_of(language))]
    assert passed_over
    monkeypatch.setattr(values, "may_hold_values", lambda *_: True)
    assert [values.find_values(text, language=language) for text in passed_over] == [()] * len(passed_over)
