"""What readers never see is taken out before anything is read."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup

from assistant.research.markup.elements import shown
from assistant.research.markup.hidden import remove_hidden

HIDDEN = {
    "script": "<script>gone</script>",
    "comment": "<!-- gone -->",
    "noscript": "<noscript><p>gone</p></noscript>",
    "template": "<template><p>gone</p></template>",
    "hidden": "<p hidden>gone</p>",
    "aria-hidden": "<div aria-hidden='true'><p>gone</p></div>",
    "closed dialog": "<dialog><p>gone</p></dialog>",
    "display": "<p style='DISPLAY : none'>gone</p>",
    "display, important": "<p style='color:red;display:none !important'>gone</p>",
    "visibility": "<p style='visibility:hidden'>gone</p>",
    "no size": "<p style='font-size:0px'>gone</p>",
    "far left": "<p style='position:absolute;left:-9999px'>gone</p>",
    "far up": "<p style='position:absolute;top:-1000em'>gone</p>",
    "indent": "<p style='text-indent:-9999px'>gone</p>",
    "clipped": "<p style='position:absolute;clip:rect(0,0,0,0)'>gone</p>",
    "clip path": "<p style='clip-path: inset(50%)'>gone</p>",
    "no height": "<p style='height:0;overflow:hidden'>gone</p>",
    "transparent": "<p style='color:transparent'>gone</p>",
    "opacity": "<p style='opacity:0'>gone</p>",
    "white on white": "<p style='color:#fff;background:white'>gone</p>",
    "font of the ground": "<font color='#FFFFFF'>gone</font>",
    "reader's class": "<span class='screen-reader-text'>gone</span>",
    "class of a sheet": "<style>.x1{display:none}</style><p class='x1'>gone</p>",
    "id of a sheet": "<style>p{} #a , #b { visibility:hidden }</style><p id='b'>gone</p>",
    "compound of a sheet": "<style>p.a.b{display:none}</style><p class='a b'>gone</p>",
    "child of a sheet": "<style>#a > p{display:none}</style><div id=a><p>gone</p></div>",
    "attribute of a sheet": "<style>[data-x]{display:none}</style><p data-x=1>gone</p>",
    "screens of a sheet": "<style>@media screen{.a{display:none}}</style><p class='a'>gone</p>",
    "small to nothing": "<p style='transform:scale(0)'>gone</p>",
    "one pixel high letters": "<p style='font-size:1px'>gone</p>",
    "hardly there": "<p style='opacity:0.01'>gone</p>",
    "no alpha": "<p style='color:rgba(0,0,0,0)'>gone</p>",
    "not drawn": "<p style='content-visibility:hidden'>gone</p>",
    "for printers": "<p class='print-only'>gone</p>",
    "nearly white on white": "<font color='#fffffe'>gone</font>",
    "element of a sheet": "<style>/* p{ */ i{display:none}</style><i>gone</i>",
}
SHOWN = {
    "plain": "<p>there</p>",
    "printer's sheet": "<style media='print'>p{display:none}</style><p>there</p>",
    "printer's rule": "<style>@media print{p{display:none}}</style><p>there</p>",
    "narrow screens": "<style>@media (width<9em){.a{display:none}}</style><p class='a'>there</p>",
    "taken back": "<style>.a{display:none}.a{display:block}</style><p class='a'>there</p>",
    "taken back by a longer rule": "<style>p.a{display:none}div p.a{display:block}</style>"
    "<div><p class='a'>there</p></div>",
    "behind a rule of screens": "<style>@media screen{.b{display:none}} .a{color:red}</style>"
    "<p class='a'>there</p>",
    "on hover": "<style>.b:hover .a{display:none}</style><div class=b><p class='a'>there</p></div>",
    "part of a rule": "<style>.menu .a{display:none}</style><p class='a'>there</p>",
    "hidden on telephones": "<p class='hidden md:block'>there</p>",
    "details": "<details><summary>More</summary><p>there</p></details>",
    "small": "<p style='font-size:0.8em;opacity:0.5'>there</p>",
    "white on dark": "<div style='background:#102030'><p style='color:#fff'>there</p></div>",
    "white on a picture": "<div style='background:url(x)'><p style='color:#fff'>there</p></div>",
    "white, sheets elsewhere": "<link rel=stylesheet href=a.css><p style='color:#fff'>there</p>",
}


def _shown(html: str) -> str:
    soup = BeautifulSoup(f"<html><body><p>This stays where it is.</p>{html}</body></html>", "lxml")
    remove_hidden(soup)
    return shown(soup)


@pytest.mark.parametrize("html", HIDDEN.values(), ids=HIDDEN)
def test_hidden_text_goes(html: str) -> None:
    """What is hidden is gone, and nothing else."""
    assert _shown(html) == "This stays where it is."


@pytest.mark.parametrize("html", SHOWN.values(), ids=SHOWN)
def test_shown_text_stays(html: str) -> None:
    """What a reader sees stays."""
    assert _shown(html).endswith("there")


def test_a_page_that_fades_in_is_a_page() -> None:
    """Where most of the page is transparent, a script will show it."""
    assert "Long ago" in _shown(f"<div style='opacity:0'>{'Long ago. ' * 20}</div>")
