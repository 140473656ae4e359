"""Who says what: speaker, verb and content of every reporting frame."""

import pytest

from factcheck.text.speech import find_speech

CASES = [
    ("Mayor Ana Ruiz said on Monday that the bridge was closed.", "Ana Ruiz", "said", "the bridge was closed"),
    ("The bank said profits rose 4%.", "The bank", "said", "profits rose 4%"),
    ("According to the Red Cross, 40 people died.", "Red Cross", "according to", "40 people died"),
    ("Forty people died, according to police.", "police", "according to", "Forty people died"),
    ('"We lost," said Prime Minister Ana Ruiz.', "Ana Ruiz", "said", '"We lost,"'),
    ('"It is over," Lopez told reporters on Friday.', "Lopez", "told", '"It is over,"'),
    ("The bridge was closed, the mayor said.", "the mayor", "said", "The bridge was closed"),
    ("He told parliament that taxes would rise.", "He", "told", "taxes would rise"),
    ('The judge called the plan "a disgrace".', "The judge", "called", 'the plan "a disgrace"'),
    ("Officials warned residents to stay indoors.", "Officials", "warned", "to stay indoors"),
    ('Asked about it, the minister replied: "No comment."', "the minister", "replied", '"No comment."'),
    ("Okoro, the spokesman of the army, first said he had no news.", "Okoro", "said", "he had no news"),
    ("The World Bank (WB) said that 40 people died.", "World Bank", "said", "40 people died"),
    ("Ana Ruiz of Lund University said that 40 people died.", "Ana Ruiz", "said", "40 people died"),
    ("The mayor, Ana Ruiz, said on Tuesday that 40 people died.", "Ana Ruiz", "said", "40 people died"),
    ("Ruiz spoke briefly, saying that the plan was dead.", "Ruiz", "saying", "the plan was dead"),
]


@pytest.mark.parametrize(("text", "speaker", "verb", "content"), CASES)
def test_find_speech__finds_the_frame(text: str, speaker: str, verb: str, content: str) -> None:
    found = find_speech(text)
    assert [(speech.speaker, speech.verb, speech.content_span.of(text)) for speech in found] == [
        (speaker, verb, content)
    ]
    assert found[0].verb_span.of(text).lower() == verb


@pytest.mark.parametrize(
    "text",
    [
        "The plan calls for talks.",
        "Ruiz called Okoro on Friday.",
        "It rained.",
        "He acted according to our wishes.",
        "",
    ],
)
def test_find_speech__leaves_plain_sentences_alone(text: str) -> None:
    assert find_speech(text) == ()


def test_find_speech__counts_offsets_over_sentences() -> None:
    text = "It rained. Ruiz said that it would stop."
    (speech,) = find_speech(text)
    assert speech.content_span.of(text) == "it would stop"
    assert speech.speaker_span.of(text) == "Ruiz"
