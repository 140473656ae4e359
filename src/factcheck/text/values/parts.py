"""Parts of a stretch, and how their words are joined to it: "early November", "mid-2024", "the end of the year"."""

from factcheck.text.values.forms import Form
from factcheck.text.wordlist import words

_PARTS = {
    "early": "early", "earlier": "early", "beginning": "early", "start": "early", "mid": "mid", "middle": "mid",
    "late": "late", "later": "late", "end": "late", "close": "late", "ending": "late",
}  # fmt: skip


def part_of(form: Form) -> str | None:
    """The part of a stretch that a form names: early, mid or late."""
    word, shapes = form.word("part"), form.tape.lexicon.shapes
    foreign = next(
        (part for letter, part in _BY_LETTER.items() if word and word in shapes.get(letter, "").split()), None
    )
    return foreign or _PARTS.get(word)


#: The parts by the letter their words have in a shape: "Ende 2026", "début mars", "mi-novembre".
_BY_LETTER = {"E": "early", "I": "mid", "Z": "late"}


#: How a word for a part leads to its stretch: "early November", "late in May", "mid-2024", "the end of the year".
_LINKS = {
    "early": "in - none", "earlier": "in none", "late": "in - none", "later": "in none", "mid": "- none",
    "middle": "of", "beginning": "of", "start": "of -", "end": "of - none", "close": "of", "ending": "of",
}  # fmt: skip


def is_sound(form: Form) -> bool:
    """Whether the part, if there is one, is joined as such a word is: "end of 2025" but not "contracts end in 2025"."""
    word = form.word("part")
    link = form.word("link") or "none"
    if not word or word not in _LINKS:
        return True  # no part, or the word of another language
    link = "-" if form.has("link") and form.tape.is_dash(form.at("link")) else link
    if word == "end" and link == "none":
        return form.tape.low[form.at("part") - 1] in {
            "by",
            "at",
            "until",
            "since",
            "before",
            "after",
            "from",
            "to",
            "the",
        }
    return link in _LINKS[word].split()


PART = r"(?:t?(?P<part>[EIZ])(?P<link>[-fi])?(?P<the>t)?)"

#: Words that lead to a month or a year: "in May", "since 2014".
TIME_WORDS = words(
    "in since until till by last next this from during before after of im en em nel seit depuis desde dal ab"
)
