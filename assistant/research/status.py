"""Telling a page from what sites show instead: walls, challenges, empty shells.

Each rule is something that a person would see too. They look at short pages only: an article
about captchas is an article, and a banner about cookies below one is a banner.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

import msgspec

from assistant.language.patterns import pattern
from assistant.research.exchange import Answer
from assistant.research.fetched import NoPage, Reason
from assistant.research.targets import Target
from assistant.research.visible import visible_text

_LOOKED_AT = 300_000
_SHORT = 1_000  # characters that a reader sees
_SHELL = 200  # a page that its scripts would fill
_FORM = 500  # a form to log in, and what stands around it
_CONSENT_SIGNS = 3
_APART = 100  # characters from one sign to the next, where there is nothing else

_CODES: dict[int, Reason] = {
    401: "login",
    403: "blocked",
    404: "gone",
    407: "login",
    410: "gone",
    429: "busy",
    451: "blocked",
    999: "blocked",
}
_BY_HUNDREDS: dict[int, Reason | None] = {2: None, 5: "server_error"}
_DETAILS: dict[Reason, str] = {
    "blocked": "The site does not let programs read this page.",
    "busy": "The site asks for fewer requests.",
    "captcha": "The site wants to see that a person reads this page.",
    "cookie_wall": "The site shows this page only to those who accept its cookies.",
    "empty": "The page holds no text.",
    "gone": "There is no such page on the site.",
    "login": "The page is shown only to those who log in.",
    "needs_javascript": "The page stays empty until its scripts run.",
    "refused": "The site refuses to send this page.",
    "server_error": "The site has a fault of its own.",
}

_CHALLENGE_HEADERS = (
    ("cf-mitigated", "challenge"),
    ("x-amzn-waf-action", "captcha"),
    ("x-amzn-waf-action", "challenge"),
)
_CHALLENGE_CODE = (
    "cf-turnstile",
    "/cdn-cgi/challenge-platform/",
    "challenges.cloudflare.com",
    "g-recaptcha",
    "google.com/recaptcha",
    "h-captcha",
    "hcaptcha.com",
    "captcha-delivery.com",
    "px-captcha",
    "awswafcaptcha",
    "_incapsula_resource",
)
_CHALLENGE_WORDS = (
    "are you a robot",
    "checking if the site connection is secure",
    "checking your browser",
    "complete the security check",
    "confirm you are human",
    "i'm not a robot",
    "press & hold",
    "prove you are human",
    "unusual traffic",
    "verify that you are human",
    "verify you are human",
    "verifying you are human",
)
_BLOCKED_WORDS = (
    "access denied",
    "access to this page has been denied",
    "not available in your country",
    "not available in your region",
    "pardon our interruption",
    "request blocked",
    "request unsuccessful",
    "the requested url was rejected",
    "you have been blocked",
)
_CONSENT_WORDS = (
    "accept all",
    "accept cookies",
    "agree and continue",
    "before you continue",
    "cookie policy",
    "cookies",
    "manage options",
    "manage preferences",
    "our partners",
    "reject all",
    "your consent",
    "your privacy",
)
_LOGIN_WORDS = ("forgot password", "forgot your password", "log in", "login", "sign in")
_LOGIN_PLACES = ("login", "log-in", "logon", "signin", "sign-in", "sso", "auth", "authwall")
_PASSWORD = pattern(r"""<input\b[^>]{0,300}\btype\s*=\s*["']?password""")
_SCRIPT_WORDS = (
    "enable javascript",
    "javascript enabled",
    "javascript is disabled",
    "javascript is required",
    "javascript to run this app",
    "requires javascript",
    "turn on javascript",
)
_SHELL_CODE = pattern(
    r"""\bid\s*=\s*["']?(?:root|app|__next|__nuxt|___gatsby|svelte)\b|<app-root\b"""
)


class _Shown(msgspec.Struct, frozen=True):
    """What a page shows, and the code behind it, both in small letters."""

    seen: str
    code: str

    def says(self, words: tuple[str, ...]) -> bool:
        return any(word in self.seen for word in words)

    def holds(self, marks: tuple[str, ...]) -> bool:
        return any(mark in self.code for mark in marks)


def instead_of_a_page(answer: Answer, text: str, asked: Target) -> NoPage | None:
    """What the site gave instead of a page, if it did; None for a page.

    Args:
        answer: of the last redirect.
        text: its HTML; "" for anything else.
        asked: what led there.
    """
    seen = visible_text(text).lower().replace("’", "'")
    shown = _Shown(seen, text[:_LOOKED_AT].lower())
    reason = _challenge(answer, shown) or _by_code(answer.status)
    if not reason and text and len(seen) < _SHORT:
        reason = _wall(shown) or _login(shown, answer.target, asked) or _shell(shown)
    return NoPage(reason, _DETAILS[reason]) if reason else None


def _challenge(answer: Answer, shown: _Shown) -> Reason | None:
    """A puzzle that only a person solves; forms on real pages hold one too, hence "short"."""
    if any(mark in answer.headers.get(name, "") for name, mark in _CHALLENGE_HEADERS):
        return "captcha"
    if len(shown.seen) >= _SHORT:
        return None
    shell = len(shown.seen) < _SHELL or answer.status in (403, 429, 503)
    if shown.says(_CHALLENGE_WORDS) or (shell and shown.holds(_CHALLENGE_CODE)):
        return "captcha"
    return None


def _by_code(status: int) -> Reason | None:
    if status in _CODES:
        return _CODES[status]
    return _BY_HUNDREDS.get(status // 100, "refused")


def _wall(shown: _Shown) -> Reason | None:
    """A refusal in words, or a banner with no page behind it."""
    if shown.says(_BLOCKED_WORDS):
        return "blocked"
    signs = sum(word in shown.seen for word in _CONSENT_WORDS)
    alone = signs >= _CONSENT_SIGNS and len(shown.seen) < signs * _APART
    return "cookie_wall" if alone else None


def _login(shown: _Shown, found: Target, asked: Target) -> Reason | None:
    """A form for a password, or a way to one: we were sent to where people log in."""
    if len(shown.seen) < _FORM and shown.says(_LOGIN_WORDS) and _PASSWORD.search(shown.code):
        return "login"
    led_there = _is_login(found) and not _is_login(asked)
    return "login" if led_there and shown.says((*_LOGIN_WORDS, "password")) else None


def _is_login(target: Target) -> bool:
    names = [target.host.split(".")[0], *urlsplit(target.url).path.lower().split("/")]
    return any(re.split(r"[.;]", name)[0] in _LOGIN_PLACES for name in names)


def _shell(shown: _Shown) -> Reason | None:
    """A page that is still to be made; frameworks leave an empty element and a plea."""
    if len(shown.seen) >= _SHELL or "<script" not in shown.code:
        return None if shown.seen else "empty"
    waits = shown.holds(_SCRIPT_WORDS) or _SHELL_CODE.search(shown.code) or not shown.seen
    return "needs_javascript" if waits else None
