"""Answers into pages: which answer is a page to read, and which is a refusal in a page's clothes. Pure."""

import re
from urllib.parse import urlsplit

from factcheck.fetch.reasons import failure
from factcheck.model import Page, Snapshot

#: Statuses whose meaning is a reason of its own; the others go by their hundreds.
_BY_STATUS = {
    204: "empty", 205: "empty", 401: "login", 402: "paywall", 404: "not_found", 408: "timeout", 410: "gone",
    429: "rate_limited", 451: "refused",
}  # fmt: skip
_BY_HUNDRED = {4: "refused", 5: "server_error"}
_LOGIN_PATH = re.compile(r"/(?:log-?in|sign-?in|auth|sso|account/login|users/sign_in|accounts/login)(?:[/.?]|$)", re.I)
_PASSWORD_FIELD = re.compile(rb"<input[^>]{0,200}type\s*=\s*[\"']?password")
_NOT_FREE = re.compile(rb"[\"']isaccessibleforfree[\"']\s*:\s*[\"']?false")
_MARKUP = re.compile(rb"<(script|style)\b.*?</\1\s*>|<[^>]{0,2000}>", re.I | re.S)
#: Less visible text than this is the lead of an article and the words of a wall, not an article.
_STORY_BYTES = 1500
#: A form with a password and less text than this is a page to log in; above it, a page with a login in its corner.
_FORM_BYTES = 600


def page_of(answer: Snapshot) -> Page:
    """The page in `answer`; raises `FetchError` with the reason why there is none."""
    reason = refusal(answer)
    if reason is not None:
        raise failure(answer.url, *reason)
    return answer.page()


def refusal(answer: Snapshot) -> tuple[str, str] | None:
    """Reason and detail if `answer` is no page to read, or None."""
    status = answer.status or 200
    if status != 200 and status != 203:
        return _by_status(status), f"status {status}"
    if not answer.body.strip():
        return "empty", "no text"
    if _sent_to_login(answer):
        return "login", f"it leads to {urlsplit(answer.final_url or '').path}"
    return _wall(answer.body)


def _by_status(status: int) -> str:
    return _BY_STATUS.get(status) or _BY_HUNDRED.get(status // 100, "broken")


def _sent_to_login(answer: Snapshot) -> bool:
    asked, arrived = urlsplit(answer.url), urlsplit(answer.final_url or answer.url)
    return bool(_LOGIN_PATH.search(arrived.path)) and not _LOGIN_PATH.search(asked.path)


def _wall(body: bytes) -> tuple[str, str] | None:
    """The wall that `body` is, judged by its marks and by how little stands beside them."""
    lowered = body.lower()  # twenty times as fast as looking for a pattern in any case of letters
    not_free = b"isaccessibleforfree" in lowered and _NOT_FREE.search(lowered)
    form = b"password" in lowered and _PASSWORD_FIELD.search(lowered)
    if not (not_free or form):
        return None
    visible = len(b" ".join(_MARKUP.sub(b" ", body).split()))
    if not_free and visible < _STORY_BYTES:
        return "paywall", "marked as not free, and only its beginning is shown"
    if form and visible < _FORM_BYTES:
        return "login", "a form for a password and little else"
    return None
