import pytest

from factcheck.text.addresses import canonical_url, host_of, page_key

SAME = [
    ("http://a.example/b?x=1&y=2", "http://A.EXAMPLE:80/b?y=2&x=1#part"),
    ("https://a.example/b", "https://a.example:443/b?utm_source=z&fbclid=1&gclid="),
    ("https://a.example/", "https://a.example"),
    ("https://b\u00fccher.example/", "https://xn--bcher-kva.example/"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_spellings_of_one_address_become_one(one, other):
    assert canonical_url(one) == canonical_url(other)
    assert canonical_url(canonical_url(one)) == canonical_url(one)


@pytest.mark.parametrize("other", ["https://a.example/b?id=2", "https://a.example/c", "https://a.example:8443/b?id=1"])
def test_addresses_of_other_pages_stay_apart(other):
    assert canonical_url("https://a.example/b?id=1") != canonical_url(other)


@pytest.mark.parametrize("other", ["http://www.a.example/b/", "https://m.a.example/b", "https://a.example/b/amp"])
def test_one_page_for_other_readers_has_one_key(other):
    assert page_key("https://a.example/b") == page_key(other)


@pytest.mark.parametrize("url", ["http://[bad", "http://a.example:port/", "", "::", "http://[::1/x", "mailto:x"])
def test_what_cannot_be_taken_apart_is_left_for_whoever_asks_it(url):
    for key in (canonical_url, page_key, host_of):
        assert isinstance(key(url), str)
