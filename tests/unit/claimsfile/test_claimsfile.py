"""A person's work on a claims file survives; a slip in it is named by line and column."""

from dataclasses import replace
from datetime import date

import pytest
from ruamel.yaml import YAML

from factcheck import claimsfile
from factcheck.errors import InputError
from factcheck.extract import extract
from factcheck.model import Article, ClaimKind, content_id, sha256_of
from factcheck.segment import split_sentences

TEXT = (
    "On 3 March 2024 a flood hit Brno, killing 41 people. The mayor asked the state for 2 million euros. "
    "It was a shameful failure."
)


@pytest.fixture
def article() -> Article:
    sha256 = sha256_of(TEXT.encode())
    return Article(
        id=content_id("article", sha256), text=TEXT, sha256=sha256, published=date(2024, 3, 5), language="en"
    )


@pytest.fixture
def listed(article):
    return extract(article, split_sentences(TEXT))


def write(article, listed, old=None):
    return claimsfile.write(article, listed.claims, listed.opinions, text_file="flood.txt", old=old)


def parse(content):
    return claimsfile.parse(content, where="flood.yaml", article_text=lambda name: {"flood.txt": TEXT}[name])


def claims(content, listed):
    return parse(content).claims(listed.claims, split_sentences(TEXT))


def test_what_was_written_reads_back_as_the_same_claims_and_opinions(article, listed):
    content = write(article, listed)
    assert listed.claims
    assert listed.opinions
    assert claims(content, listed) == listed.claims
    assert parse(content).opinions(listed.opinions, split_sentences(TEXT)) == listed.opinions
    assert parse(content).article == article


def test_claims_read_back_without_the_machine_say_the_same(article, listed):
    alone = parse(write(article, listed)).claims((), split_sentences(TEXT))
    assert [(claim.quote, claim.text, claim.kind, claim.values) for claim in alone] == [
        (claim.quote, claim.text, claim.kind, claim.values) for claim in listed.claims
    ]


def test_a_second_extract_changes_nothing(article, listed):
    content = write(article, listed)
    assert write(article, listed, old=content) == content


def test_a_reworded_claim_stays_reworded(article, listed):
    content = write(article, listed)
    tree = YAML().load(content)
    tree["claims"][0]["text"] = "A flood hit Brno in March 2024."
    edited = dump(tree)
    again = write(article, listed, old=edited)
    assert claims(again, listed)[0].text == "A flood hit Brno in March 2024."
    assert write(article, listed, old=again) == again


def test_a_deleted_claim_stays_deleted(article, listed):
    tree = YAML().load(write(article, listed))
    gone = tree["claims"][0]["id"]
    del tree["claims"][0]
    again = write(article, listed, old=dump(tree))
    assert gone not in [claim.id for claim in claims(again, listed)]
    assert len(claims(again, listed)) == len(listed.claims) - 1


def test_an_added_claim_stays_and_is_read(article, listed):
    tree = YAML().load(write(article, listed))
    tree["claims"].append({"quote": "a shameful failure", "text": "The failure cost 3 million euros.", "kind": "money"})
    again = write(article, listed, old=dump(tree))
    added = [claim for claim in claims(again, listed) if claim.quote == "a shameful failure"]
    assert [claim.kind for claim in added] == [ClaimKind.MONEY]
    assert added[0].values[0].unit == "EUR"
    assert TEXT[added[0].span.start : added[0].span.end] == "a shameful failure"


def test_a_comment_stays(article, listed):
    lines = write(article, listed).splitlines(keepends=True)
    at = next(number for number, line in enumerate(lines) if "kind:" in line)
    lines[at] = lines[at].rstrip("\n") + " # asked the desk, 4 March\n"
    again = write(article, listed, old="".join(lines))
    assert "# asked the desk, 4 March" in again


@pytest.mark.parametrize("key", ["claims:", "opinions:"])
def test_a_comment_above_the_first_entry_stays(article, listed, key):
    content = write(article, listed).replace(f"\n{key}\n", f"\n{key}\n# to the desk: look at these first\n")
    again = write(article, listed, old=content)
    assert again.count("# to the desk: look at these first") == 1
    assert write(article, listed, old=again) == again


def test_a_corrected_value_wins_over_the_machine(article, listed):
    tree = YAML().load(write(article, listed))
    entry = next(entry for entry in tree["claims"] if "41" in entry["quote"] and entry["values"])
    entry["values"] = [{"type": "casualties", "text": "41", "value": 42, "unit": "killed"}]
    claim = next(claim for claim in claims(dump(tree), listed) if claim.id == entry["id"])
    assert [str(value.value) for value in claim.values] == ["42"]


@pytest.mark.parametrize(
    ("wrong", "right", "complaint"),
    [
        ("claims:", "claims: [", r"line \d+, column \d+: not valid YAML"),
        ("schema: factcheck/claims/1", "schema: other", "no claims file"),
        ("article: flood.txt", "article: flood.txt\n- x", r"line \d+, column \d+: not valid YAML"),
        ("published: '2024-03-05'", "published: 2024-13-45", "not valid YAML: month must be"),
        ("published: '2024-03-05'", "published: in March", "is no date"),
        ("  kind:", "  knid:", r"flood.yaml, line \d+, column \d+: there is no field 'knid'"),
        ("claims:", "claimz:", r"line \d+, column 1: there is no field 'claimz'"),
        ("opinions:", "opinions: 5\nextracted: []\nlanguage:", r"not valid YAML|must be a list of entries"),
        ("  start: ", "  start: x", r"`start` must be a place in the article"),
        ("negated: false", "negated: maybe", r"`negated` must be true or false, not 'maybe'"),
        ("quote: ", "quote: Not in the article. ", r"line \d+, column \d+: the quote .* does not stand"),
    ],
)
def test_a_slip_is_named_with_its_place(article, listed, wrong, right, complaint):
    content = write(article, listed)
    assert wrong in content
    with pytest.raises(InputError, match=complaint):
        claims(content.replace(wrong, right, 1), listed)


def test_a_changed_article_is_refused(article, listed):
    with pytest.raises(InputError, match=r"flood.txt has changed since"):
        claimsfile.parse(write(article, listed), where="flood.yaml", article_text=lambda _: TEXT + " More.")


def dump(tree) -> str:
    import io

    out = io.StringIO()
    YAML().dump(tree, out)
    return out.getvalue()


def test_the_pages_of_a_pdf_come_along(article, listed):
    printed = replace(article, page_starts=(0, 53))
    content = write(printed, listed)
    assert "pages: [0, 53]" in content
    assert parse(content).article == printed
    with pytest.raises(InputError, match="`pages` must be a list of places"):
        parse(content.replace("pages: [0, 53]", "pages: [one, two]"))
