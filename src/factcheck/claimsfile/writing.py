"""Writing the claims file, over an older one if there is one."""

import io
from collections.abc import Iterable, Sequence
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq

from factcheck.claimsfile.entries import claim_entry, is_untouched, opinion_entry
from factcheck.claimsfile.reading import SCHEMA, check_shape, load_tree
from factcheck.model import Article, Claim, Opinion, sha256_of

HEADER = """\
Claims and opinions as the machine read them. Correct, re-word, add or delete entries: a second
`factcheck extract` keeps what you did. `quote` must stand in the article word for word; `text` is what is
checked. A claim that you add needs `quote` and `text`, no id and no seal. Comments beside entries stay.
"""
#: Long enough that no sentence is folded: a folded quote is hard to compare with the article.
WIDTH = 4096


def write(
    article: Article,
    claims: Iterable[Claim],
    opinions: Iterable[Opinion],
    *,
    text_file: str,
    old: str | None = None,
) -> str:
    """The claims file as YAML; what a person edited, added or deleted in `old` stays as they left it."""
    kept = _load_old(old) if old else CommentedMap()
    known = set(kept.get("extracted") or ())
    fresh_claims = [claim_entry(claim) for claim in claims]
    fresh_opinions = [opinion_entry(opinion) for opinion in opinions]
    tree = _head(article, text_file)
    tree["claims"] = merge(fresh_claims, kept.get("claims") or [], known)
    tree["opinions"] = merge(fresh_opinions, kept.get("opinions") or [], known)
    tree["extracted"] = CommentedSeq(sorted(known | {entry["id"] for entry in (*fresh_claims, *fresh_opinions)}))
    tree["extracted"].fa.set_flow_style()
    _keep_comments(tree, kept)
    return _dump(tree)


def _keep_comments(tree: CommentedMap, kept: CommentedMap) -> None:
    """Takes over what a person wrote beside the keys and above the first entries; comments inside travel with them."""
    for key in ("claims", "opinions"):
        if key in kept.ca.items:
            tree.ca.items[key] = kept.ca.items[key]
        if isinstance(kept.get(key), CommentedSeq):
            tree[key].ca.comment = kept[key].ca.comment


def _load_old(old: str) -> CommentedMap:
    tree = load_tree(old, where="the claims file to be updated")
    check_shape(tree, "the claims file to be updated")
    return tree


def merge(fresh: Sequence[CommentedMap], old: Sequence[Any], known: set[str]) -> CommentedSeq:
    """The machine's entries under a person's: edits, additions and deletions win; article order."""
    standing = {entry["id"]: entry for entry in old if "id" in entry}
    fresh_ids = {entry["id"] for entry in fresh}
    merged = [_preferred(entry, standing.get(entry["id"])) for entry in fresh if _wanted(entry, standing, known)]
    merged += [entry for entry in old if entry.get("id") not in fresh_ids and not is_untouched(entry)]
    return CommentedSeq(sorted(merged, key=lambda entry: entry.get("start", float("inf"))))


def _wanted(entry: CommentedMap, standing: dict[str, Any], known: set[str]) -> bool:
    """Whether a person has not deleted it: an entry the machine wrote before must still stand."""
    return entry["id"] in standing or entry["id"] not in known


def _preferred(fresh: CommentedMap, old: CommentedMap | None) -> CommentedMap:
    """The person's entry if they touched it; else the machine's, in the old object if it says the same."""
    if old is None or (is_untouched(old) and old["seal"] != fresh["seal"]):
        return fresh
    return old


def _head(article: Article, text_file: str) -> CommentedMap:
    tree = CommentedMap(
        schema=SCHEMA,
        article=text_file,
        sha256=sha256_of(article.text.encode()),
        title=article.title,
        url=article.url,
        published=article.published.isoformat() if article.published else None,
        language=article.language,
    )
    if article.page_starts:
        tree["pages"] = CommentedSeq(article.page_starts)
        tree["pages"].fa.set_flow_style()
    tree.yaml_set_start_comment(HEADER)
    return tree


def _dump(tree: CommentedMap) -> str:
    yaml = YAML()
    yaml.width = WIDTH
    yaml.allow_unicode = True
    out = io.StringIO()
    yaml.dump(tree, out)
    return out.getvalue()
