"""Reading a claims file back; a mistake in it is named by line and column."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from factcheck.claimsfile.entries import is_untouched, value_of
from factcheck.errors import InputError
from factcheck.model import Article, Claim, ClaimKind, Opinion, Sentence, Span, Value, content_id, sha256_of
from factcheck.text.polarity import is_hedged, is_negated
from factcheck.text.values import find_values

SCHEMA = "factcheck/claims/1"

CLAIM_FIELDS = frozenset(
    {"id", "seal", "quote", "start", "text", "kind", "values", "entities", "speaker", "negated", "hedged"}
)
FILE_FIELDS = frozenset(
    {"schema", "article", "sha256", "title", "url", "published", "language", "pages", "claims", "opinions", "extracted"}
)
OPINION_FIELDS = frozenset({"id", "seal", "quote", "start", "cues"})


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimsFile:
    """A claims file with its article: `claims` and `opinions` are what a person left standing."""

    article: Article
    tree: CommentedMap
    where: str

    def claims(self, machine: Sequence[Claim], sentences: Sequence[Sentence]) -> tuple[Claim, ...]:
        """The claims to check; an untouched entry is the machine's own claim. Raises `InputError`."""
        own = {claim.id: claim for claim in machine}
        return tuple(
            own[entry["id"]] if is_untouched(entry) and entry["id"] in own else self._claim(entry, sentences)
            for entry in self.tree.get("claims") or ()
        )

    def opinions(self, machine: Sequence[Opinion], sentences: Sequence[Sentence]) -> tuple[Opinion, ...]:
        """The opinions to list; an untouched entry is the machine's own opinion. Raises `InputError`."""
        own = {opinion.span: opinion for opinion in machine}
        read = [self._opinion(entry, sentences) for entry in self.tree.get("opinions") or ()]
        return tuple(own.get(opinion.span, opinion) for opinion in read)

    def _claim(self, entry: CommentedMap, sentences: Sequence[Sentence]) -> Claim:
        self._refuse_unknown(entry, CLAIM_FIELDS)
        span = self._span(entry)
        text = str(entry.get("text") or span.of(self.article.text))
        return Claim(
            id=str(entry.get("id") or content_id("claim", span.start, span.end, text)),
            span=span,
            quote=span.of(self.article.text),
            sentence=_sentence_of(span, sentences),
            text=text,
            kind=self._read(entry, "kind", lambda: ClaimKind(entry.get("kind", "other"))),
            values=self._read(entry, "values", lambda: self._values(entry, span, text)),
            entities=tuple(str(name) for name in entry.get("entities") or ()),
            speaker=entry.get("speaker"),
            negated=self._flag(entry, "negated", is_negated(text)),
            hedged=self._flag(entry, "hedged", is_hedged(text)),
        )

    def _flag(self, entry: CommentedMap, key: str, machine: bool) -> bool:
        said = entry.get(key, machine)
        if not isinstance(said, bool):
            raise self._error(entry, key, f"`{key}` must be true or false, not {said!r}")
        return said

    def _opinion(self, entry: CommentedMap, sentences: Sequence[Sentence]) -> Opinion:
        self._refuse_unknown(entry, OPINION_FIELDS)
        span = self._span(entry)
        cues = tuple(str(cue) for cue in entry.get("cues") or ("marked by a person",))
        return Opinion(span=span, quote=span.of(self.article.text), sentence=_sentence_of(span, sentences), cues=cues)

    def _values(self, entry: CommentedMap, span: Span, text: str) -> tuple[Value, ...]:
        if entry.get("values") is None:
            found = find_values(text, reference=self.article.published, language=self.article.language or "en")
            return tuple(_moved(value, _locate(value.text, span, self.article.text)) for value in found)
        return tuple(value_of(value, _locate(str(value["text"]), span, self.article.text)) for value in entry["values"])

    def _span(self, entry: CommentedMap) -> Span:
        quote = entry.get("quote")
        if not isinstance(quote, str) or not quote.strip():
            raise self._error(entry, None, "an entry needs `quote`, words of the article")
        start = entry.get("start")
        if start is not None and (not isinstance(start, int) or not 0 <= start <= len(self.article.text)):
            raise self._error(entry, "start", f"`start` must be a place in the article, not {start!r}")
        if isinstance(start, int) and self.article.text.startswith(quote, start):
            return Span(start, start + len(quote))
        found = self.article.text.find(quote)
        if found < 0:
            raise self._error(entry, "quote", f"the quote {quote[:60]!r} does not stand in the article")
        return Span(found, found + len(quote))

    def _refuse_unknown(self, entry: CommentedMap, known: frozenset[str]) -> None:
        for key in entry:
            if key not in known:
                raise self._error(entry, key, f"there is no field {key!r}; known: {', '.join(sorted(known))}")

    def _read(self, entry: CommentedMap, key: str, reading: Callable[[], Any]) -> Any:
        try:
            return reading()
        except (KeyError, ValueError, TypeError, ArithmeticError) as error:
            raise self._error(entry, key, f"`{key}` cannot be read: {error}") from error

    def _error(self, entry: CommentedMap, key: str | None, what: str) -> InputError:
        line, column = entry.lc.key(key) if key in entry else (entry.lc.line, entry.lc.col)
        return InputError(f"{self.where}, line {line + 1}, column {column + 1}: {what}")


def parse(content: str, *, where: str, article_text: Callable[[str], str]) -> ClaimsFile:
    """The claims file in `content`; `article_text` brings the text file it names. Raises `InputError`."""
    tree = load_tree(content, where=where)
    if tree.get("schema") != SCHEMA:
        raise InputError(f"{where}: this is no claims file (its first line should be `schema: {SCHEMA}`)")
    check_shape(tree, where)
    text = article_text(str(tree.get("article")))
    if sha256_of(text.encode()) != tree.get("sha256"):
        raise InputError(
            f"{where}: {tree.get('article')} has changed since the claims were listed; run `extract` again"
        )
    return ClaimsFile(article=_article(tree, text, where), tree=tree, where=where)


def check_shape(tree: CommentedMap, where: str) -> None:
    """Raises `InputError` for a key that is none, or for claims and opinions that are no lists of entries."""
    for key in tree:
        if key not in FILE_FIELDS:
            line, column = tree.lc.key(key)
            known = ", ".join(sorted(FILE_FIELDS))
            raise InputError(
                f"{where}, line {line + 1}, column {column + 1}: there is no field {key!r}; known: {known}"
            )
    for key in ("claims", "opinions"):
        entries = tree.get(key) or []
        if not isinstance(entries, list) or not all(isinstance(entry, CommentedMap) for entry in entries):
            line, column = tree.lc.key(key)
            raise InputError(f"{where}, line {line + 1}, column {column + 1}: `{key}` must be a list of entries")


def load_tree(content: str, *, where: str) -> CommentedMap:
    """The YAML tree; raises `InputError` naming line and column of a slip."""
    try:
        tree = YAML().load(content)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = f", line {mark.line + 1}, column {mark.column + 1}" if mark else ""
        raise InputError(f"{where}{place}: not valid YAML: {error.problem or error.context}") from error
    except (YAMLError, ValueError) as error:  # ValueError: a bare date that is none
        raise InputError(f"{where}: not valid YAML: {error}") from error
    if not isinstance(tree, CommentedMap):
        raise InputError(f"{where}: this is no claims file (it should be a mapping with `schema` and `claims`)")
    return tree


def _article(tree: CommentedMap, text: str, where: str) -> Article:
    published = tree.get("published")
    try:
        day = date.fromisoformat(str(published)) if published else None
    except ValueError as error:
        raise InputError(f"{where}: published: {published} is no date; write YYYY-MM-DD") from error
    sha256 = sha256_of(text.encode())
    return Article(
        id=content_id("article", sha256),
        text=text,
        sha256=sha256,
        title=tree.get("title"),
        url=tree.get("url"),
        published=day,
        language=tree.get("language"),
        page_starts=_pages(tree, where),
    )


def _pages(tree: CommentedMap, where: str) -> tuple[int, ...]:
    """Where the pages of a PDF article start in its text."""
    pages = tree.get("pages") or []
    if not isinstance(pages, list) or not all(isinstance(start, int) and start >= 0 for start in pages):
        raise InputError(f"{where}: `pages` must be a list of places in the article, not {pages!r}")
    return tuple(sorted(pages))


def _sentence_of(span: Span, sentences: Sequence[Sentence]) -> int:
    return next((sentence.index for sentence in sentences if sentence.span.overlaps(span)), 0)


def _locate(words: str, span: Span, text: str) -> Span:
    """Where the words stand inside the quote; the whole quote if a person re-worded them."""
    found = text.find(words, span.start, span.end)
    return Span(found, found + len(words)) if found >= 0 else span


def _moved(value: Value, span: Span) -> Value:
    return replace(value, span=span)
