"""What a claim reads like alone: who speaks, what pronouns stand for, where it begins and ends."""

from datetime import date

import pytest

from factcheck.extract import extract
from factcheck.model import Article, Claim, ClaimKind
from factcheck.segment import split_sentences


def read(text: str) -> list[Claim]:
    article = Article(id="a", text=text, sha256="", published=date(2024, 3, 14))
    return list(extract(article, split_sentences(text)).claims)


SPOKEN = [
    (
        '"There is no proof," Dr. Ana Silva, who led the study, said.',
        '"There is no proof,"',
        "Ana Silva",
        'Dr. Ana Silva said that "There is no proof".',
    ),
    (
        "One of the men, a 9-year-old boy, died in hospital, his family said.",
        "died in hospital",
        "his family",
        "His family said that one of the men died in hospital.",
    ),
    (
        "Boeing said it would buy 3 planes.",
        "Boeing said it would buy 3 planes",
        "Boeing",
        "Boeing said Boeing would buy 3 planes.",
    ),
    (
        "The report, released on Monday by the World Bank (WB), found 3 people.",
        "released on Monday by the World Bank (WB)",
        None,
        "The report was released on Monday, 11 March 2024 by the World Bank (WB).",
    ),
    (
        "The mayor of Lund, Ana Ruiz, said on Tuesday that 34 people drowned.",
        "34 people drowned",
        "Ana Ruiz",
        "Ana Ruiz said that 34 people drowned.",
    ),
    (
        "The bridge fell near Lund, the mayor, Ana Ruiz, told reporters.",
        "The bridge fell near Lund",
        "Ana Ruiz",
        "Ana Ruiz told reporters that the bridge fell near Lund.",
    ),
    (
        "The bank said on Monday it would cut 300 jobs.",
        "it would cut 300 jobs",
        "The bank",
        "The bank said that the bank would cut 300 jobs.",
    ),
    (
        "Ana Ruiz of Lund University pointed out that the test lasted three months.",
        "Ana Ruiz of Lund University pointed out that the test lasted three months",
        "Ana Ruiz",
        "Ana Ruiz of Lund University pointed out that the test lasted three months.",
    ),
    (
        "The World Bank (WB) said that 40 people died.",
        "The World Bank (WB) said that 40 people died",
        "World Bank",
        "The World Bank (WB) said that 40 people died.",
    ),
    (
        "A law obliged owners to keep lists, but the lists are never read, according to police.",
        "the lists are never read",
        "police",
        "Police said that the lists are never read.",
    ),
    (
        "A law obliged owners to keep lists, but the lists are never read, according to police.",
        "A law obliged owners to keep lists",
        None,
        "A law obliged owners to keep lists.",
    ),
    (
        "Minister Ana Ruiz said the port was safe, but Mayor Omar Vega was silent for 3 days.",
        "Mayor Omar Vega was silent for 3 days",
        None,
        "Mayor Omar Vega was silent for 3 days.",
    ),
    (
        "Ana Ruiz said trains would stop on 1 May and that buses would be free.",
        "buses would be free",
        "Ana Ruiz",
        "Ana Ruiz said that buses would be free.",
    ),
    (
        '"The people have spoken, and I have heard them," Ana Ruiz said.',
        '"The people have spoken, and I have heard them,"',
        "Ana Ruiz",
        'Ana Ruiz said that "The people have spoken, and I have heard them".',
    ),
]


@pytest.mark.parametrize(("text", "quote", "speaker", "restated"), SPOKEN)
def test_claims__keep_who_says_them(text: str, quote: str, speaker: str | None, restated: str) -> None:
    (claim,) = [claim for claim in read(text) if claim.quote == quote]
    assert ((claim.speaker or "").lower(), claim.text) == ((speaker or "").lower(), restated)


MEANT = [
    ("President Joel Mann and Governor Omar Vega met in Lima. He praised the accord.", "He praised the accord."),
    ("Foreign Minister Jan van den Berg left early.", "Jan van den Berg left early."),
    ("On Monday Ruiz left Lima early.", "On Monday, 11 March 2024 Ruiz left Lima early."),
    ("In May Ruiz left Lima early.", "In May 2023 Ruiz left Lima early."),
    ("The bank closed in Jan and left Peru in May.", "left Peru in May 2023."),
    (
        "A spokeswoman for the port said it was looking. She declined to say more.",
        "A spokeswoman for the port declined",
    ),
    (
        "Police held Maria Gomez and Luis Vega on Tuesday. They were charged with theft.",
        "They were charged with theft.",
    ),
    ("Survivors told of panic in 2019. They were saved by a boat.", "Survivors were saved by a boat."),
    ("At least 34 people drowned and 61 were saved. It was carrying 180 people.", "It was carrying 180 people."),
    ("In 2019, 112 people died. It is rarely enforced today.", "It is rarely enforced today"),
    ("Rumel blocks a protein called CGR. It was found in 2015.", "Rumel was found in 2015."),
    ("Judge Kalu Moro found that Estrel took bribes. He was cleared of fraud.", "He was cleared of fraud."),
    ("Judge Ana Ruiz found that Estrel took bribes. He was cleared of fraud.", "Estrel was cleared of fraud."),
    ("Minister Ana Ruiz met Peru's envoys. He left at 5 p.m.", "He left at 5 p.m."),
    ("The captain was arrested, spokesman Omar Vega said. He faces charges of fraud.", "The captain faces charges of"),
    ("Doctor Ana Ruiz of the University of Lund left. She had lost 3 million euros.", "Ana Ruiz had lost 3 million"),
    ("The board met. Still, Brenol said it would cut 300 jobs.", "Brenol said Brenol would cut 300 jobs."),
]


@pytest.mark.parametrize(("text", "wanted"), MEANT)
def test_claims__pronouns_get_their_noun_or_stay(text: str, wanted: str) -> None:
    assert wanted.rstrip(".") in read(text)[-1].text


WHOLE = [
    (
        "The trial took 1,684 adults in 11 countries who had at least eight bad days a month.",
        [
            "The trial took 1,684 adults",
            "in 11 countries",
            "who had at least eight bad days a month",
        ],
    ),
    (
        "Nausea hit 12% of those on Rumel and 6% of those on sugar.",
        ["Nausea hit 12% of those on Rumel", "6% of those on sugar"],
    ),
    (
        "Oil goes through this narrow water way of only 38 kilometers.",
        ["Oil goes through this narrow water way of only 38 kilometers"],
    ),
    (
        "The minister promised 500 million francs that Okem owed.",
        ["The minister promised 500 million francs that Okem owed"],
    ),
    (
        "Commission President Ursula von der Hagen wrote 3 letters.",
        ["Commission President Ursula von der Hagen", "Commission President Ursula von der Hagen wrote 3 letters"],
    ),
    ("President Omar al-Vega left in May.", ["President Omar al-Vega", "President Omar al-Vega left in May"]),
]


@pytest.mark.parametrize(("text", "quotes"), WHOLE)
def test_claims__begin_and_end_where_a_phrase_does(text: str, quotes: list[str]) -> None:
    assert [claim.quote for claim in read(text)] == quotes


def test_claims__a_reason_reads_as_a_statement() -> None:
    text = "Some 80 people were missing, the aid group added, although no list of passengers was kept in 2019."
    assert read(text)[-1].text == "No list of passengers was kept in 2019."


OFFICES = [
    ("The mayor of Lund, Ana Ruiz, left early.", "Ana Ruiz is the mayor of Lund."),
    ("Peter Moon, the press secretary of Bar, left early.", "Peter Moon is the press secretary of Bar."),
    ("Prime Minister Ana Ruiz left early.", "Ana Ruiz is prime minister."),
    ("Prime Minister Omar Vega's government left early.", "Omar Vega is prime minister."),
    ("Secretary of State Omar Vega left early.", "Omar Vega is secretary of state."),
    ("Peru's Foreign Minister Omar Vega left early.", "Omar Vega is Peru's foreign minister."),
    ("EU Commission President Ursula von der Hagen left early.", "Ursula von der Hagen is EU Commission president."),
]


@pytest.mark.parametrize(("text", "restated"), OFFICES)
def test_claims__an_office_reads_as_a_sentence(text: str, restated: str) -> None:
    assert next(claim.text for claim in read(text) if claim.kind is ClaimKind.STATUS) == restated


ASIDES = [
    ("The plant, opened in 2019, employs 2,100 people.", "The plant was opened in 2019."),
    ("Ruiz met the Greens, who won 9 seats.", "The Greens won 9 seats."),
    ("Ruiz said she met the Greens, who won 9 seats.", "Ruiz said that the Greens won 9 seats."),
    ("Ruiz sent his envoys to Lima in 2019.", "Ruiz sent his envoys to Lima in 2019."),
]


@pytest.mark.parametrize(("text", "restated"), ASIDES)
def test_claims__what_is_said_in_passing_is_about_its_noun(text: str, restated: str) -> None:
    assert restated in [claim.text for claim in read(text)]


def test_claims__a_quotation_goes_on_behind_its_speaker() -> None:
    first, second = read('"We won the port," Ana Ruiz told reporters. "Our book has never been fuller."')
    assert (first.speaker, second.speaker) == ("Ana Ruiz", "Ana Ruiz")
    assert second.text == 'Ana Ruiz said that "Our book has never been fuller."'


def test_claims__a_quotation_of_the_next_paragraph_has_no_speaker() -> None:
    claims = read('"We won the port," Ana Ruiz told reporters.\n\n"The port has 3 piers."')
    assert claims[-1].speaker is None


@pytest.mark.parametrize(
    "text",
    ["The saying goes.", "Others urged caution.", "Both recovered.", "Lovely spectacle.", "10 p.m.", "3 QH."],
)
def test_claims__what_says_nothing_is_no_claim(text: str) -> None:
    assert read(f"{text} It rained in Peru.")[:-1] == []


@pytest.mark.parametrize(
    "text",
    [
        "Sooner or later the slump will catch up with it.",
        "It's like a burglar shouting to catch the thief.",
        "This is really a drop in the bucket.",
        "The attitude of Peru is contradictory.",
        "A firm that earns so much should not be sending its workers home.",
        "For the port, it may be too late.",
    ],
)
def test_extract__finds_turns_of_phrase_that_judge(text: str) -> None:
    article = Article(id="a", text=text, sha256="", published=None)
    found = extract(article, split_sentences(text))
    assert (len(found.claims), len(found.opinions)) == (0, 1)


def test_claims__who_spoke_speaks_on() -> None:
    claims = read('Ana Ruiz, a trader, said the captain had ignored shouts. "He was drunk," she said.')
    assert (claims[-1].speaker, claims[-1].text) == ("Ana Ruiz", 'Ana Ruiz said that "He was drunk".')


def test_claims__a_duration_in_the_subject_takes_no_figure_away() -> None:
    claims = read("Net profit in the three months to the end of May rose to 188 million euros from 141 million.")
    assert [claim.quote for claim in claims][-1] == "from 141 million"
    assert claims[0].quote.endswith("rose to 188 million euros")


PASSING = [
    ("The bank gave some 300 million francs to issue loans to Peru.", "The bank gave francs to issue loans to Peru."),
    ("Ana Ruiz, the mayor, and Omar Vega, the governor, met in May.", "Omar Vega is the governor."),
    ("Ana Ruiz, the mayor, and Omar Vega, the governor, met in May.", "the governor, met in May"),
    ("The firm, which pays 12,000 men in 14 towns, grew.", "The firm pays 12,000 men in 14 towns."),
    ("The law, passed by 51 votes to 49, bans the sale.", "The law was passed by 51 votes to 49."),
    ("The pact, signed in Lima in 1957 by six states, ended.", "The pact was signed by six states."),
    ("Peru's surgeon, Omar bin Vega, said it rained.", "Omar bin Vega is Peru's surgeon."),
    ("Turnout was 74 percent, the highest since 1989.", "Turnout was the highest since 1989."),
    ("Eleven men were held, including Vega's former wife, Clara Vidal.", "Clara Vidal is Vega's former wife."),
    ("A court sent the city's former mayor, Ramon Vega, to jail.", "Ramon Vega is the city's former mayor."),
    ("Peru issued 9 points, which demand that Kenya leaves.", "Peru issued 9 points, which demand that Kenya leaves."),
    ("Ruiz listed payments, a hint that prosecutors said referred to Vega.", "Ruiz listed payments, a hint that"),
    (
        "Peru, as the largest buyer, calls for restraint, Omar Vega said.",
        "Omar Vega said that Peru calls for restraint.",
    ),
    (
        'Omar Vega spoke, saying that "whoever comes will not be fed".',
        'Vega said that "whoever comes will not be fed".',
    ),
]


@pytest.mark.parametrize(("text", "restated"), PASSING)
def test_claims__facts_in_passing_stand_alone(text: str, restated: str) -> None:
    assert any(restated in claim.text for claim in read(text))


def test_claims__a_study_speaks_without_its_date() -> None:
    (claim,) = read("Prices fell by 3 percent, according to a study published on Wednesday in Nature.")
    assert claim.speaker == "a study"


def test_extract__a_manner_alone_is_no_opinion() -> None:
    text = "Fires are common in the towns, where roads are few and huts are often built well below what is safe."
    assert extract(Article(id="a", text=text, sha256="", published=None), split_sentences(text)).opinions == ()


FIGURES = [
    (
        "Peru sent the ship Lima with 4 boats to the gulf, 7,500 men in all.",
        "Peru sent the ship Lima with 4 boats to the gulf.",
    ),
    (
        "Peru sent the ship Lima with 4 boats to the gulf, 7,500 men in all.",
        "Peru sent the ship Lima with 4 boats to the gulf, 7,500 men in all.",
    ),
    ("Ruiz declared a 60-day state of siege in three towns.", "Ruiz declared a 60-day state of siege in three towns."),
    (
        "The court found that up to 40 men in 9 towns paid 3 million euros.",
        "The court found that up to 40 men in 9 towns paid 3 million euros.",
    ),
    ("Vega sold half of the shares for 620 million euros.", "Vega sold half of the shares for 620 million euros."),
    ("The court gave Vega 90 days to pay the fine of Lima.", "The court gave Vega 90 days to pay the fine of Lima."),
    (
        "The Greens lead in Peru with 34 percent, ahead of the Blues on 22 percent.",
        "The Greens lead in Peru with 34 percent, ahead of the Blues on 22 percent.",
    ),
    (
        "The firm, which has 9 men, said sales rose 3.1% to 2.9bn euros.",
        "The firm said sales rose 3.1% to 2.9bn euros.",
    ),
]


@pytest.mark.parametrize(("text", "restated"), FIGURES)
def test_claims__a_figure_keeps_the_phrase_it_hangs_on(text: str, restated: str) -> None:
    assert restated in [claim.text for claim in read(text)]


def test_claims__one_wording_is_one_claim_with_all_its_figures() -> None:
    found = read("The court found that up to 40 men in 9 towns paid 3 million euros.")
    assert len({claim.text for claim in found}) == len(found)
    assert [value.text for value in found[0].values] == ["up to 40", "9", "3 million euros"]


def test_claims__a_name_keeps_its_capital() -> None:
    (claim,) = read("New York paid 3 million dollars, according to Ana Ruiz.")
    assert claim.text == "Ana Ruiz said that New York paid 3 million dollars."


def test_claims__a_quotation_that_ends_here_gets_its_other_mark() -> None:
    assert read("The port has 3 piers that add to the mix.”")[0].text == "“The port has 3 piers that add to the mix.”"


QUOTED = [
    ('"It was dark. The boat had 3 holes," said Ana Ruiz.', ["Ana Ruiz", "Ana Ruiz"]),
    ('Ana Ruiz said: "It was dark at noon. The boat had 3 holes. We ran to Lima."', ["Ana Ruiz"] * 3),
    ('"It was dark at noon," Ana Ruiz said. "The boat had 3 holes. We ran to Lima."', ["Ana Ruiz"] * 3),
    ('"It was dark at noon. The boat had 3 holes."\n\nAna Ruiz said so in Lima.', [None, None]),
]


@pytest.mark.parametrize(("text", "speakers"), QUOTED)
def test_claims__a_quotation_over_sentences_has_one_speaker(text: str, speakers: list[str | None]) -> None:
    assert [claim.speaker for claim in read(text)][: len(speakers)] == speakers


def test_claims__a_quotation_over_sentences_keeps_its_words() -> None:
    first, second = read('"I ran in the dark, and he saw the boat. I lost my 3 boats," said Ana Ruiz.')
    assert first.text == 'Ana Ruiz said that "I ran in the dark, and he saw the boat."'
    assert second.text == 'Ana Ruiz said that "I lost my 3 boats".'
