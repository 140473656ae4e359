import random

from factcheck.text.values.dates import FORMS

#: The letters of shapes, those of dates more than once.
LETTERS = "dddyyyMMMUUUWWnoOTDLHNEIZSPKhqbcRAarztfi@&>-/,.'?wsFBx"


def test_required_letters__stand_in_every_match():
    dice = random.Random(7)
    shapes = ["".join(dice.choices(LETTERS, k=8)) for _ in range(4000)]
    met = [(letters, found) for letters in shapes for found in FORMS if found[1].search(letters)]
    assert len({pattern for _, (_, pattern, _) in met}) > len(FORMS) / 2
    assert all(required <= set(letters) for letters, (required, _, _) in met)
