"""Who was killed, injured or is missing: the role comes from the words, never from the order."""

import pytest
from value_lines import read

CASES = [
    ("killing seven and injuring twenty", ["killed 7", "injured 20"]),
    ("the death toll rose to 41", ["killed 41"]),
    ("the death toll rose from 38 to 41", ["killed 38", "killed 41"]),
    ("at least six people were killed and 14 injured", ["killed 6..", "injured 14"]),
    ("41 dead, 120 injured and five missing", ["killed 41", "injured 120", "missing 5"]),
    ("Six people, including two children, were killed.", ["killed 6", "killed 2"]),
    ("the number of injured rose to 93", ["injured 93"]),
    ("claimed the lives of five people", ["killed 5"]),
    ("seven people lost their lives", ["killed 7"]),
    ("Seven soldiers killed 20 civilians", ["soldiers 7", "killed 20"]),
    ("Two women and a child died", ["killed 2"]),
    ("dozens of people were killed", ["killed 24.."]),
    ("police shot dead five men", ["killed 5"]),
    ("three deaths and 14 injuries", ["killed 3", "injured 14"]),
    ("18 survivors were found; 177 rescuers worked", ["survivors 18", "rescuers 177"]),
    ("killed three hours later", ["hour 3"]),
    ("up to 40 people may have been killed", ["killed ..40"]),
    ("a further 12 were hurt", ["injured 12"]),
    ("13 bodies were recovered", ["killed 13"]),
    ("one was killed and two were injured", ["killed 1", "injured 2"]),
    ("Nine people, three of them children, drowned.", ["killed 9", "killed 3"]),
    ("They treated 52 wounded, five of them children", ["injured 52", "injured 5"]),
    ("killing 12 people, three of whom were nurses", ["killed 12", "killed 3"]),
    ("They met 12 people, three of them nurses", ["people 12", "nurses 3"]),
    ("At least 12 people, the mayor said, were killed.", ["killed 12.."]),
    ("The mayor met 40 people, a clerk said.", ["people 40"]),
    ("More than 1,400 lives were lost.", ["killed 1400<.."]),
    ("20 lives lost", ["killed 20"]),
    ("They lost 12 boats", ["boats 12"]),
    ("Between 15 and 20 miners are believed to have died.", ["killed 15..20"]),
    ("It listed 11 sailors as missing and 40 as confirmed dead.", ["missing 11", "killed 40"]),
    ("of the 120 injured, 14 are in hospital", ["injured 120", "count 14"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_roles(text: str, expected: list[str]) -> None:
    assert read(text) == expected
