import pytest

from factcheck.search.gates import gate, mirrored

ARTICLE = "https://www.paper.example/2025/11/the-plan?utm_source=x"


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("https://a.example/2025/11/story", None),
        ("https://a.example/news/sponsorship-scandal", None),
        ("http://[bad", "bad_address"),
        ("https://a.example/", "front_page"),
        ("https://a.example/tag/floods", "listing"),
        ("https://a.example/search?q=flood", "search_page"),
        ("https://news.google.com/rss/articles/abc", "aggregator"),
        ("https://www.newsbreak.com/news/1", "aggregator"),
        ("https://m.facebook.com/story/1", "open_stage"),
        ("https://x.com/somebody/status/1", "open_stage"),
        ("https://tax.com/a/b", None),
        ("https://a.example/sponsored/why-our-pumps", "sponsored"),
        ("https://a.example/business/brand-studio/pumps", "sponsored"),
        ("https://paper.example/2025/11/the-plan/", "the_article_itself"),
        ("http://m.paper.example/2025/11/the-plan?fbclid=1", "the_article_itself"),
        ("https://paper.example/2025/11/the-plan/amp", "the_article_itself"),
        ("https://web.archive.org/web/20251126/https://www.paper.example/2025/11/the-plan", "the_article_itself"),
        ("https://translate.google.com/?u=https%3A%2F%2Fpaper.example%2F2025%2F11%2Fthe-plan", "the_article_itself"),
        ("https://www-paper-example.cdn.ampproject.org/c/s/www.paper.example/2025/11/the-plan", "the_article_itself"),
        ("https://web.archive.org/web/20251126/https://other.example/story", None),
    ],
)  # fmt: skip
def test_what_an_address_says_of_its_page(url, reason):
    assert gate(url, ARTICLE) == reason


def test_without_an_address_the_article_is_not_recognised_by_one():
    assert gate("https://paper.example/2025/11/the-plan") is None


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://archive.ph/2025/https://a.example/b", "https://a.example/b"),
        ("https://web.archive.org/web/2025id_/http:/a.example/b", "http://a.example/b"),
        ("https://a.example/redirect?u=https://b.example/", None),
    ],
)
def test_the_address_inside_a_mirrors_address(url, shown):
    assert mirrored(url) == shown
