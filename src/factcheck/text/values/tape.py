"""The tape: tokens with a lexicon, read by index, never out of range."""

from factcheck.model import Span
from factcheck.text.values.lexer import MARK, NUMBER, WORD, Token, lex
from factcheck.text.values.lexicon import Lexicon, Phrase

#: Stands before the first and after the last token, so that rules may look around without asking.
_NOTHING = Token("", "", 0, 0, "none")
#: The longest look any rule takes past the end.
_PADDING = 16
DASHES = frozenset("-–—−‑~")


class Tape:
    """The tokens of one text and the words of its language."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self.text = text
        self.lexicon = lexicon
        found = lex(text)
        self.length = len(found)
        self.tokens = found + [_NOTHING] * _PADDING
        self.low = [token.low for token in self.tokens]
        self.kind = [token.kind for token in self.tokens]
        self.taken = bytearray(len(self.tokens))

    def glued(self, index: int) -> bool:
        """Whether token `index` touches the one before it."""
        return 0 < index < self.length and self.tokens[index - 1].end == self.tokens[index].start

    def is_capital(self, index: int) -> bool:
        """Whether token `index` is a word that starts with a capital letter."""
        return self.kind[index] == WORD and self.tokens[index].text[0].isupper()

    def is_number(self, index: int) -> bool:
        """Whether token `index` is written in figures."""
        return self.kind[index] == NUMBER

    def is_dash(self, index: int) -> bool:
        """Whether token `index` is a hyphen or a dash of any width."""
        return self.kind[index] == MARK and self.low[index] in DASHES

    def starts_sentence(self, index: int) -> bool:
        """Whether token `index` opens the text or follows a full stop, a quotation mark or a line break."""
        if index <= 0:
            return True
        before, here = self.tokens[index - 1], self.tokens[index]
        return (
            before.low in {".", "!", "?", ":", '"', "“", "‘", "(", "•", "*"}
            or "\n" in self.text[before.end : here.start]
        )

    def longest_at(self, index: int, phrases: dict[str, tuple[Phrase, ...]]) -> Phrase | None:
        """The longest of `phrases` (grouped by first word, longest first) that starts at `index`."""
        for phrase in phrases.get(self.low[index], ()):
            if self.low[index : index + len(phrase)] == list(phrase):
                return phrase
        return None

    def longest_before(self, index: int, phrases: dict[str, tuple[Phrase, ...]]) -> Phrase | None:
        """The longest of `phrases` (grouped by last word, longest first) that ends just before `index`."""
        if index <= 0:
            return None
        for phrase in phrases.get(self.low[index - 1], ()):
            start = index - len(phrase)
            if start >= 0 and self.low[start:index] == list(phrase):
                return phrase
        return None

    def span(self, start: int, end: int) -> Span:
        """The characters from token `start` up to, not including, token `end`."""
        return Span(self.tokens[start].start, self.tokens[end - 1].end)
