"""An author judges in plain words: patterns name what they do with them, and leave plain reports alone."""

import pytest

from factcheck.extract.judgements import JUDGEMENTS

JUDGING = [
    ("the crew deserved better than a form letter.", "merit"),
    ("the money would have been better spent on lifeboats.", "merit"),
    ("the harbour board would do well to ask a sailor.", "advice"),
    ("it is high time that the lamp was lit.", "advice"),
    ("the pilots should have been told.", "advice"),
    ("the inquiry came three years too late.", "reproach"),
    ("the timetable does not add up.", "reproach"),
    ("the board has nobody to blame but itself.", "reproach"),
    ("it was the right decision.", "reproach"),
    ("the record is not encouraging.", "reproach"),
    ("that is a strange way to thank a rescuer.", "irony"),
    ("he signed, as though a signature could stop the tide.", "irony"),
    ("one would hardly guess that they are partners.", "author as one"),
    ("that is not a plan; it is a poster.", "antithesis"),
    ("predictably, the lamp went out again.", "comment"),
]
PLAIN = [
    "the crew was told to go home.",
    "the ambulance came too late to save him.",
    "the lamp was lit in 1911.",
    "he came third, a point behind the leader.",
    "the driver was on the wrong side of the road.",
    "no one has claimed responsibility for the fire.",
    "the two men were right behind the ferry.",
    "the ferry leaves at one and takes an hour.",
]


@pytest.mark.parametrize(("text", "name"), JUDGING)
def test_judgements__name_what_the_author_does(text: str, name: str) -> None:
    assert name in {cue for cue, _, pattern in JUDGEMENTS if pattern.search(text)}


@pytest.mark.parametrize("text", PLAIN)
def test_judgements__leave_reports_alone(text: str) -> None:
    assert not [cue for cue, _, pattern in JUDGEMENTS if pattern.search(text)]
