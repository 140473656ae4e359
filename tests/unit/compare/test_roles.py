import importlib.util
from pathlib import Path

import pytest

from factcheck.compare import compare

_spec = importlib.util.spec_from_file_location("compare_cases", Path(__file__).with_name("cases.py"))
cases = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(cases)


def outcomes(claim, source, slot):
    return cases.slots(compare(cases.claim(claim), cases.passage(source)), slot)


@pytest.mark.parametrize(
    ("claim", "source", "expected"),
    [
        ("Ruiz sued Ortega.", "Ortega sued Ruiz in May.", ["conflicts"]),
        ("Ruiz was sued by Ortega.", "Ortega sued Ruiz in May.", ["agrees"]),
        ("Ruiz beat Ortega in the final.", "Ruiz beat Salas in the final; Ortega lost the semifinal.", ["conflicts"]),
        ("Ruiz raised wages.", "Ortega raised wages while Ruiz hired ten people.", ["incomparable"]),
        ("Ruiz raised wages.", "She raised wages.", []),
        ("Ruiz raised wages.", "A French manager raised wages.", []),
        ("The Lund Press raised wages.", "The LP said it raised wages.", []),
        ("Ana Ruiz wrote the novel.", "Ruiz wrote the novel in 1990.", ["agrees"]),
    ],
)
def test_roles__of_the_same_act(claim, source, expected):
    assert outcomes(claim, source, "role") == expected


@pytest.mark.parametrize(
    ("claim", "source", "expected"),
    [
        (
            "The storm cut power to 60 homes in Brest.",
            "The storm wrecked 60 homes in Quimper and cut power to 25,000 homes in Brest.",
            ["conflicts"],
        ),
        (
            "The storm cut power to 25,000 homes in Brest.",
            "The storm wrecked 60 homes in Quimper and cut power to 25,000 homes in Brest.",
            ["agrees"],
        ),
        (
            "Inflation in Tanzania was 3.4 percent.",
            "Inflation in Kenya rose to 5.1 percent, while in Uganda it was 3.4 percent. Tanzania gave no figure.",
            ["incomparable"],
        ),
        ("Three men robbed the bank.", "Two men, not three, robbed the bank.", ["conflicts"]),
    ],
)
def test_figures__belong_to_those_in_their_clause(claim, source, expected):
    assert outcomes(claim, source, "value") == expected


@pytest.mark.parametrize(
    ("claim", "source", "expected"),
    [
        ("It passed 5 miles from the town.", "It passed 8 kilometres from the town.", ["agrees"]),
        ("It passed 8 miles from the town.", "It passed 8 kilometres from the town.", ["conflicts"]),
        ("He repaid 500 euros to his tenants.", "He repaid 500 pounds in rent to his tenants.", ["conflicts"]),
        ("The key rate rose by 50 basis points.", "The key rate rose by half a percentage point.", ["agrees"]),
        ("She has scored 29 goals.", "She scored her 29th goal.", ["agrees"]),
        ("Eighteen people were injured in the fire.", "The fire left 18 people missing.", ["missing"]),
    ],
)
def test_figures__in_other_units(claim, source, expected):
    assert outcomes(claim, source, "value") == expected


@pytest.mark.parametrize(
    ("claim", "source", "expected"),
    [
        # 41 francs a share are no 41 million; a debt is no revenue; a bare number may be the claim's
        ("The firm paid 41 francs a share.", "The firm paid 41 million francs for it.", ["incomparable"]),
        ("The firm had 3 million francs of debt.", "The firm had 5 million francs of revenue.", ["incomparable"]),
        ("The firm had 3 million francs of debt.", "The firm had 5 million francs of debt.", ["conflicts"]),
        ("The Greens won 9 seats.", "The Liberals won 97 seats, the Greens 9.", ["incomparable"]),
        # a part of the dead is no toll, the flow of a river nobody's opinion; the same digits are a slip
        ("Twelve of the people who died were children.", "Officials said that 19 people have died.", ["incomparable"]),
        ("54 percent of Danes approve of the deal.", "Denmark lets 40 percent of the flow pass.", ["incomparable"]),
        (
            "Nimbus has 118,000 subscribers in total.",
            "Nimbus added 26 subscribers, lifting its total to 118 million.",
            ["conflicts"],
        ),
        (
            "The suit was brought by eleven firms led by Ruiz.",
            "Nine firms led by Ruiz had brought the suit.",
            ["conflicts"],
        ),
        (
            "Shares of Lund gained 17 percent in two days.",
            "Over two days the gain of Lund was 11 percent.",
            ["conflicts", "agrees"],
        ),
        # another period, and what is a thousand times as many people, is of something else
        (
            "Lund expects sales of 9 million francs.",
            "Analysts said Lund expects quarterly sales of 2 million francs.",
            ["incomparable"],
        ),
        (
            "The clinic of Lund serves some 230,000 people.",
            "Of the people the clinic of Lund serves 43 people fell ill.",
            ["incomparable"],
        ),
        # a bound of the claim is not the figure beside it
        (
            "Admissions of children under ten are 2.5 times the average.",
            "Admissions of children under ten are 1.5 times the average.",
            ["agrees", "conflicts"],
        ),
    ],
)
def test_figures__of_something_else_contradict_nothing(claim, source, expected):
    assert outcomes(claim, source, "value") == expected


@pytest.mark.parametrize(
    ("claim", "source", "slot", "expected"),
    [
        ("All the injured workers are in hospital.", "The blast injured 11 workers; two of them are in hospital.",
         "quantifier", ["conflicts"]),
        ("It is one of the best songs of all time.", "It is one of the songs of them all.", "quantifier", []),
        ("Shares of Valdoro gained 6 percent.", "Shares of Valdoro fell 6 percent although it lifted its forecast.",
         "direction", ["conflicts"]),
        ("Shares of Valdoro gained 6 percent.", "Shares of Tolmer fell 6 percent although Valdoro gained.",
         "direction", []),
        ("The club beat Lund 4-1 on Sunday.", "The club beat Lund 3-1 on Sunday.", "word", ["conflicts"]),
        ("The minister met Berg in Amman on Monday.", "The minister met Berg in Aqaba on Monday.",
         "word", ["conflicts"]),
        ("The minister met Berg in Amman.", "The minister met Berg and Hall in Aqaba and Oslo.", "word",
         ["incomparable"]),
        ("The summit was in Africa.", "The summit was in African Plaza.", "word", ["incomparable"]),
        ("The steward was pushed by Halvorsen.", "Halvorsen was fined after a steward pushed him.", "role", []),
        ("Halvorsen was pushed by a steward.", "Halvorsen was fined after he pushed a steward.", "role",
         ["conflicts"]),
        ("Rebels ambushed an army convoy.", "The army ambushed a convoy of rebels.", "role", ["conflicts"]),
    ],
)  # fmt: skip
def test_one_thing_in_the_place_of_another(claim, source, slot, expected):
    assert outcomes(claim, source, slot) == expected


@pytest.mark.parametrize(
    ("claim", "source", "slot", "expected"),
    [
        # told as done, and as something to come
        ("The minister has resigned.", "The minister said she would resign in May.", "modality", ["incomparable"]),
        ("The minister has resigned.", "The minister resigned after she said she would.", "modality", []),
        ("The minister will resign.", "The minister said she would resign.", "modality", []),
        # said not to be this but another
        ("The plant will be built in Dresden.", "The plant will be built in Wroclaw rather than in Dresden.",
         "polarity", ["conflicts"]),
        ("The trial was halted because of side effects.",
         "The trial was halted because of an error, not because of side effects.", "polarity", ["conflicts"]),
        ("No country has ratified the sea treaty.", "No country has ratified the sea treaty.", "polarity", ["agrees"]),
        ("The sea treaty has been ratified by two countries.", "No country has ratified the sea treaty.",
         "polarity", ["conflicts"]),
        # parts and wholes
        ("All 26 schools in Lund have reopened.", "Most of the 26 schools in Lund have reopened.",
         "quantifier", ["conflicts"]),
        ("All schools reopened.", "Most of the shops closed by floods are shut, but schools are open.",
         "quantifier", ["incomparable"]),
    ],
)  # fmt: skip
def test_done_denied_or_only_in_part(claim, source, slot, expected):
    assert outcomes(claim, source, slot) == expected


@pytest.mark.parametrize(
    ("claim", "source", "expected"),
    [
        # another stage, the same number of something else, what was gained, others killed, another scale
        ("Initial reports spoke of 19 dead.", "The toll rose to 27 dead on Monday.", ["incomparable"]),
        ("The club added four million members.", "The club has 83 million members.", ["incomparable"]),
        ("Five rebels were killed in the ambush.", "Two soldiers were killed in the ambush by rebels.", ["missing"]),
        ("It was 124 degrees Fahrenheit in Basra.", "It was 51 degrees Celsius in Basra.", ["incomparable"]),
        ("The firm's revenue came to $1.9 million.", "Revenue was $1.9 billion.", ["conflicts"]),
        ("The fire burned 2,300 acres of forest.", "The fire burned 2,300 hectares of forest.", ["conflicts"]),
        ("A second bridge over the river cost 480 million francs.", "The bridge over it cost 612 million francs.",
         ["incomparable"]),
    ],
)  # fmt: skip
def test_figures__of_another_stage_or_of_others(claim, source, expected):
    found = cases.slots(compare(cases.claim(claim), cases.passage(source)), "value")
    assert found[-1:] == expected


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("The shares lost a fifth of their value in May.", "The shares lost 20 percent in May."),
        ("The shares lost 20 percent in May.", "The shares lost a fifth of their value in May."),
        ("The bank raised its target to 85 euros.", "The bank lifted its target from 78 to 85 euros."),
        ("The firm had sales of 8.4 billion.", "The firm's sales came to 8.4 billion euros."),
        ("Benic is a 61-year-old carpenter.", "Benic is 61 and a carpenter."),
        ("The draft has 28 points.", "The draft of 28 provisions."),
    ],
)
def test_figures__told_otherwise_agree(claim, source):
    assert outcomes(claim, source, "value") == ["agrees"]


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("The shares lost a fifth of their value in May.", "The shares lost 5 percent in May."),
        ("The bank raised its target to 80 euros.", "The bank lifted its target from 78 to 85 euros."),
        ("Benic is a 61-year-old carpenter.", "Benic is 16 and a carpenter."),
    ],
)
def test_figures__that_are_others_do_not(claim, source):
    assert outcomes(claim, source, "value") != ["agrees"]


@pytest.mark.parametrize(
    ("claim", "source", "expected"),
    [
        (
            "Fourteen changes were signed without a tender.",
            "Nine changes were signed without a tender; the other fourteen were put out to competition.",
            ["conflicts"],
        ),
        (
            "Nine changes were signed without a tender.",
            "Nine changes were signed without a tender; the other fourteen were put out to competition.",
            ["agrees"],
        ),
        ("Three councillors abstained.", "Two councillors abstained, and the debate on the marina took all night.",
         ["incomparable"]),
    ],
)  # fmt: skip
def test_figures__stand_where_the_claim_says_it_of_them(claim, source, expected):
    assert outcomes(claim, source, "value") == expected


@pytest.mark.parametrize(
    ("claim", "source", "expected"),
    [
        ("The two sides met in Oslo.", "Sweden and Norway met in Oslo.", []),
        ("Two sides met in Oslo.", "Sweden and Norway met in Oslo.", ["missing"]),
        ("The two men were held in Oslo.", "The three men were held in Oslo.", ["conflicts"]),
        ("Dockers work 12 hours a week.", "Dockers work 12 hours weekly.", ["agrees"]),
        ("The strike lasted a week.", "The strike ended.", ["missing"]),
        ("Moro gave 5 million euros ($6 million).", "Moro gave 5 million euros.", ["agrees"]),
    ],
)
def test_figures__that_are_known_or_say_how_often_need_not_be_given(claim, source, expected):
    assert outcomes(claim, source, "value") == expected


def test_rarely__and_hardly_ever_deny_alike():
    claim, source = "The law is rarely enforced.", "The law is hardly ever enforced."
    assert outcomes(claim, source, "polarity") == ["agrees"]


def test_not_all__is_no_denial():
    claim, source = "Not all eight states ratified the treaty.", "Six of the eight states ratified the treaty."
    assert outcomes(claim, source, "polarity") == []


def test_denied__by_the_same_verb_is_denied_on_both_sides():
    assert outcomes("Ruiz denied any wrongdoing.", "Ruiz denied having done a thing.", "polarity") == ["agrees"]
    assert outcomes("Ruiz denied any wrongdoing.", "Ruiz met reporters.", "polarity") == ["missing"]
