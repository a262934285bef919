"""What sites show instead of a page is told apart from pages, by what a person would see."""

from __future__ import annotations

import pytest

from assistant.research.exchange import Answer
from assistant.research.fetched import Reason
from assistant.research.status import instead_of_a_page
from assistant.research.targets import read_target

ASKED = "https://www.acme.test/newsroom/plant-in-leeds"
ARTICLE = "Acme opens its second plant in Leeds, and doubles what it can make there. " * 20

CHALLENGE = """<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title>
<meta name="robots" content="noindex,nofollow"><meta http-equiv="refresh" content="360"></head>
<body><div class="main-wrapper"><noscript><span>Enable JavaScript and cookies to continue</span>
</noscript></div><script>(function(){window._opt={cType:'managed'};var a=document.createElement(
'script');a.src='/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1';}());</script>
</body></html>"""
PRESS_AND_HOLD = """<html><head><title>Access to this page has been denied</title></head><body>
<section><h1>Before we continue...</h1><p>Press &amp; Hold to confirm you are a human (and not a
bot).</p><div id="px-captcha"></div><p>Reference ID 0c0ffee0</p></section>
<script src="/captcha.js"></script></body></html>"""
PUZZLE_FRAME = """<html lang="en"><head><title>acme.test</title></head><body style="margin:0">
<p id="cmsg">Please enable JS and disable any ad blocker</p><script>var dd={'rt':'c','host':
'geo.captcha-delivery.com'}</script><script src="https://ct.captcha-delivery.com/c.js"></script>
</body></html>"""
UNUSUAL = """<html><body><h1>We are sorry</h1><p>Our systems have detected unusual traffic from
your network. Please complete the security check to go on.</p>
<form><div class="g-recaptcha" data-sitekey="x"></div></form></body></html>"""
DENIED = """<HTML><HEAD><TITLE>Access Denied</TITLE></HEAD><BODY><H1>Access Denied</H1>
You don't have permission to access "http&#58;&#47;&#47;www&#46;acme&#46;test&#47;" on this server.
<P>Reference&#32;&#35;18&#46;2d351ab8</BODY></HTML>"""
REJECTED = """<html><head><title>Request Rejected</title></head><body>The requested URL was
rejected. Please consult with your administrator.<br><br>Your support ID is: 1849</body></html>"""
INCIDENT = """<html><head><META NAME="robots" CONTENT="noindex,nofollow"></head><body>
<iframe id="main-iframe" src="/_Incapsula_Resource?CWUDNSAI=23">Request unsuccessful.</iframe>
</body></html>"""
COUNTRY = """<html><body><main><h1>Sorry</h1><p>This content is not available in your region.
We are working on it.</p></main></body></html>"""
LOGIN_FORM = """<html><head><title>Sign in | Acme Investors</title></head><body>
<form action="/session" method="post"><h1>Sign in</h1><label>E-mail <input type="email" name="e">
</label><label>Password <input name=p type=password></label><button>Sign in</button>
<a href="/reset">Forgot password?</a></form></body></html>"""
JOIN_WALL = """<html><head><title>Sign Up</title></head><body><main><h1>Join to see who works at
Acme</h1><p>New here? <a href="/join">Join now</a>. Already a member? <a>Sign in</a></p></main>
<script src="/a.js"></script></body></html>"""
CONSENT = """<html lang="en"><head><title>Before you continue</title></head><body><h1>Before you
continue</h1><p>We use cookies and data to deliver our services, to track outages, and to measure
how our services are used. If you choose to accept all, our partners and we will also use cookies
to show ads.</p><button>Reject all</button><button>Accept all</button><a>Manage options</a>
</body></html>"""
EMPTY_SHELL = """<!doctype html><html><head><title>Acme</title><script defer src="/main.3f.js">
</script></head><body><noscript>You need to enable JavaScript to run this app.</noscript>
<div id="root"></div></body></html>"""
NEXT_SHELL = """<!DOCTYPE html><html><head><title>Acme</title></head><body><div id="__next">
<div class="spinner">Loading...</div></div><script src="/_next/static/chunks/main.js"></script>
</body></html>"""
CUSTOM_SHELL = """<html><head><title></title></head><body><app-root></app-root>
<script src="runtime.js" type="module"></script></body></html>"""
BARE_SHELL = "<html><body><script src=a.js></script></body></html>"

INSTEAD: dict[str, tuple[int, str, Reason]] = {
    "challenge with 403": (403, CHALLENGE, "captcha"),
    "challenge with 503": (503, CHALLENGE, "captcha"),
    "challenge with 200": (200, CHALLENGE, "captcha"),
    "press and hold": (403, PRESS_AND_HOLD, "captcha"),
    "puzzle in a frame": (403, PUZZLE_FRAME, "captcha"),
    "unusual traffic": (429, UNUSUAL, "captcha"),
    "unusual traffic, said to be fine": (200, UNUSUAL, "captcha"),
    "access denied": (403, DENIED, "blocked"),
    "access denied, said to be fine": (200, DENIED, "blocked"),
    "rejected": (200, REJECTED, "blocked"),
    "incident": (200, INCIDENT, "captcha"),
    "not in this country": (200, COUNTRY, "blocked"),
    "for legal reasons": (451, "", "blocked"),
    "a code of its own": (999, "", "blocked"),
    "login form": (200, LOGIN_FORM, "login"),
    "unauthorized": (401, "", "login"),
    "consent": (200, CONSENT, "cookie_wall"),
    "empty shell": (200, EMPTY_SHELL, "needs_javascript"),
    "shell that loads": (200, NEXT_SHELL, "needs_javascript"),
    "shell with an element of its own": (200, CUSTOM_SHELL, "needs_javascript"),
    "shell without anything": (200, BARE_SHELL, "needs_javascript"),
    "no text": (200, "<html><body><img src=a.png></body></html>", "empty"),
    "not found": (404, "<h1>Not found</h1>", "gone"),
    "gone": (410, "", "gone"),
    "not allowed": (405, "", "refused"),
    "a teapot": (418, "", "refused"),
    "fault of the server": (500, "<h1>Oops</h1>", "server_error"),
    "overloaded": (503, "<h1>Back soon</h1>", "server_error"),
    "too many requests": (429, "", "busy"),
}

CONTACT = (
    f"<p>{ARTICLE}</p><form><input name=mail><div class='g-recaptcha'></div></form>"
    "<script src='https://www.google.com/recaptcha/api.js'></script>"
)
PAGES = {
    "article": f"<h1>Plant</h1><p>{ARTICLE}</p>",
    "article about captchas": f"<p>Please verify you are human: why {ARTICLE}</p>",
    "article about a refusal": f"<h1>Access denied</h1><p>{ARTICLE}</p>",
    "contact form with a puzzle": CONTACT,
    "short contact form with a puzzle": (
        "<p>Write to Acme. We answer within two days, in English, German or French. You also reach"
        " us by phone on workdays from eight to five, and at our plants in Leeds, Mol and Graz."
        " Journalists please write to press@acme.test.</p><div class=g-recaptcha></div>"
    ),
    "banner on a page": f"<p>{ARTICLE}</p>{CONSENT}",
    "banner on a short page": (
        "<p>Acme is a family business in its third generation. We make pumps for breweries, and"
        " the people who build them know the people who use them. Our plants stand in Leeds, Mol"
        " and Graz; each of them repairs what any of them has made, however old it is. Two hundred"
        " breweries on four continents rely on that every day of the week.</p>"
        "<div>We use cookies. <button>Accept all</button><button>Reject all</button></div>"
    ),
    "way to log in on a page": f"<a href=/login>Log in</a><input type=password><p>{ARTICLE}</p>",
    "page made on the server": (
        f"<div id='__next'><p>{ARTICLE}</p></div><script src=/_next/main.js></script>"
    ),
    "short news": (
        "<script src=a.js></script><h1>Acme wins award</h1><p>The brewers' guild has named Acme"
        " supplier of the year. Helena Brandt, chief executive, received the prize in Leeds on"
        " Friday evening. It is the second time in a row that the guild has chosen us.</p>"
    ),
    "very short news without scripts": "<h1>Acme wins award</h1>",
    "scripts and a plea in small print": (
        f"<noscript>Please enable JavaScript.</noscript><p>{ARTICLE}</p><script></script>"
    ),
}


def _reason(
    text: str, status: int = 200, *, url: str = ASKED, headers: dict[str, str] | None = None
) -> Reason | None:
    found = Answer(read_target(url), status, headers or {})
    problem = instead_of_a_page(found, text, read_target(ASKED))
    return problem.reason if problem else None


@pytest.mark.parametrize(("status", "text", "reason"), INSTEAD.values(), ids=INSTEAD)
def test_what_is_no_page_is_named(status: int, text: str, reason: Reason) -> None:
    """Never is it taken for what the company says."""
    assert _reason(text, status) == reason


@pytest.mark.parametrize("text", PAGES.values(), ids=PAGES)
def test_a_page_is_a_page(text: str) -> None:
    """Whatever banners, forms and scripts stand around it."""
    assert _reason(f"<html><body>{text}</body></html>") is None


def test_a_header_can_say_that_it_is_a_challenge() -> None:
    """Some firewalls say so."""
    assert _reason("<p>x", 403, headers={"cf-mitigated": "challenge"}) == "captcha"
    assert _reason("<p>x", 202, headers={"x-amzn-waf-action": "challenge"}) == "captcha"


def test_being_led_to_where_people_log_in_is_a_login() -> None:
    """Though the form there is made by scripts; a page about logging in is a page."""
    led = "https://www.acme.test/authwall?next=%2Fnewsroom"
    assert _reason(JOIN_WALL, url=led) == "login"
    assert _reason(JOIN_WALL, url="https://login.acme.test/") == "login"
    assert _reason(JOIN_WALL) is None


def test_what_is_not_html_is_judged_by_its_status_alone() -> None:
    """A feed has no walls."""
    assert _reason("", 200) is None
