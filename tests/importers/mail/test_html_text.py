"""A mail that is a page, as the plain text that it might have been."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.importers.mail.html_text import html_to_text
from assistant.language.replies import newest_text

GMAIL = """\
<div dir="ltr"><div>Hi Jo,</div><div><br></div><div>thanks &amp; two points:</div>\
<ul><li>First</li><li>Second</li></ul><div>Maria</div></div><br>\
<div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Mon, 2 Nov 2026 at 10:00, Jo Park \
&lt;<a href="mailto:jo@seller.example">jo@seller.example</a>&gt; wrote:<br></div>\
<blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid"><div>Old\
<br><br>words</div></blockquote></div>"""
OUTLOOK = """\
<html><head><title>T</title><style>p {margin:0}</style></head><body><!-- c --><div>
<p class=MsoNormal>Dear Jo,<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal>when can we
 see it?<o:p></o:p></p><p class=MsoNormal>Maria</p>
<div style='border:none;border-top:solid #E1E1E1 1.0pt'><p class=MsoNormal><b>From:</b> Jo Park \
&lt;jo@seller.example&gt; <br><b>Sent:</b> Monday, November 2, 2026 10:00 AM<br>\
<b>To:</b> Maria<br><b>Subject:</b> Line two</p></div>
<p class=MsoNormal>Old words</p></div></body></html>"""


def test_a_page_of_gmail() -> None:
    """Lines, lists and paragraphs; what it quotes is marked, so that it can be cut."""
    text = html_to_text(GMAIL)
    assert text.startswith(
        "Hi Jo,\n\nthanks & two points:\n\n- First\n- Second\n\nMaria\n\nOn Mon,"
    )
    assert text.endswith("wrote:\n> Old\n>\n> words")
    assert newest_text(text).text == "Hi Jo,\n\nthanks & two points:\n\n- First\n- Second\n\nMaria"


def test_a_page_of_outlook() -> None:
    """Its paragraphs are lines; the block of fields above the old mail is there to be found."""
    text = html_to_text(OUTLOOK)
    assert text.startswith("Dear Jo,\n\nwhen can we see it?\nMaria\nFrom: Jo Park <jo@seller")
    assert newest_text(text).text == "Dear Jo,\n\nwhen can we see it?"


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<p>One</p><p>Two</p>", "One\n\nTwo"),
        ("One<br>Two<br><br>Three", "One\nTwo\n\nThree"),
        ("<ol><li>a<li>b</ol>", "1. a\n2. b"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc"),
        ("<pre>a  b\n  c</pre>", "a  b\n  c"),
        ("seen<span style='display: none'>hidden <b>x</b></span> again", "seen again"),
        ("seen<div hidden>no<div>no</div>no</div>again", "seenagain"),
        ("a<script>if (a<b) x()</script>b<style>p{}</style>c", "abc"),
        ("3 < 4 &lt; 5 &euro;", "3 < 4 < 5 €"),
        ('<a title="x > y">link</a>', "link"),
        ("<!-- never closed <p>but read", "never closed\n\nbut read"),
        ("cut off <b", "cut off <b"),
        ('<blockquote style="margin:0 0 0 40px;border:none">indented</blockquote>', "indented"),
        ("<blockquote><blockquote>old</blockquote></blockquote>", "> > old"),
        ("<blockquote>q</blockquote>answer<blockquote>q</blockquote>", "> q\nanswer\n> q"),
        ("no tags at all", "no tags at all"),
    ],
)
def test_what_is_seen_is_read(page: str, text: str) -> None:
    """And nothing else."""
    assert html_to_text(page) == text


@given(st.text(alphabet="<>/!-'\"= abpdivscripttle&#;\n", max_size=200))
def test_any_page_is_read(page: str) -> None:
    """It never fails, and never makes words up."""
    assert len(html_to_text(page)) <= 8 * len(page)


@pytest.mark.parametrize(
    "piece",
    ["<!--", "<a ", "<![", "</", "&", "<x a='", "<", "<?", "<script>", "<a b=c ", "<title>",
     "<div>", "<blockquote>", "<div hidden>", "<ul><li>", "<a '>", '<a ">', "<br>", "<p>x", "<td>"],
)  # fmt: skip
@pytest.mark.parametrize("end", ["", ">", "'>\">"])
def test_no_page_takes_long(piece: str, end: str) -> None:
    """Time grows with the length, not with its square."""
    started = time.process_time()
    html_to_text(piece * 30_000 + end)
    assert time.process_time() - started < 20
