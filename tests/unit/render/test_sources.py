import pytest

from factcheck.render.sources import host_of, name_of, safe_link


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)", "JavaScript:alert(1)", "java\nscript:alert(1)", " javascript:alert(1)",
        "data:text/html,x", "file:///etc/passwd", "//example.org", "example.org", "http://", "http:///path",
        "https://exa mple.org", "http://[::1", "\x00https://example.org", "", None,
    ],
)  # fmt: skip
def test_safe_link__refuses(url):
    assert safe_link(url) is None


@pytest.mark.parametrize("url", ["http://example.org", "HTTPS://example.org/a?b=c#d", "https://пример.рф/"])
def test_safe_link__keeps_web_addresses(url):
    assert safe_link(url) == url


def test_host_of__says_the_real_host():
    assert host_of("https://trusted.example@evil.example/x") == "evil.example"


def test_name_of__falls_back_from_publisher_to_id(report):
    named, nameless = report.sources[0], report.sources[5]
    assert name_of(named, named.id) == "Ostrel Courier"
    assert name_of(nameless, nameless.id) == "flood/06.html"
    assert name_of(None, "doc-99") == "doc-99"
