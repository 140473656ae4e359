import pytest

from factcheck.model import Cause, Label, Outcome, Stance
from factcheck.render.words import CAUSES, MARKS, OUTCOMES, STANCES


@pytest.mark.parametrize(
    ("table", "vocabulary"), [(CAUSES, Cause), (MARKS, Label), (OUTCOMES, Outcome), (STANCES, Stance)]
)
def test_words__every_word_of_the_model_has_its_own(table, vocabulary):
    assert set(table) == set(vocabulary)
    assert len({str(words) for words in table.values()}) == len(vocabulary)
