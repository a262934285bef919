"""Takes out of a page what stands around its story: navigation, boxes, banners, comments."""

from __future__ import annotations

import re

from bs4 import BeautifulSoup, Tag

from assistant.language.patterns import pattern
from assistant.research.markup.elements import attribute, shown, words_of_names

_ELEMENTS = ("nav", "aside", "form", "button", "select", "textarea", "menu", "input", "label")
_ROLES = {
    *("navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog"),
    *("alert", "menu", "menubar", "toolbar", "tooltip", "status", "tablist"),
}
# Words in class names and ids; each says by itself what the element is.
_NAMES = {
    *("cookie", "cookies", "consent", "gdpr", "onetrust", "cookiebanner", "cookiebot"),
    *("newsletter", "subscribe", "subscription", "signup", "optin"),
    *("share", "sharing", "sharebar", "sharedaddy", "social", "addtoany", "addthis"),
    *("related", "relatedposts", "recommended", "recommendations", "readnext", "trending"),
    *(
        "comment",
        "comments",
        "commentlist",
        "disqus",
        "replies",
        "respond",
        "breadcrumb",
        "breadcrumbs",
        "pagination",
    ),
    *("pager", "pagenav", "navbar", "navigation", "nav", "menu", "megamenu", "sidebar", "widget"),
    *("modal", "popup", "lightbox", "overlay", "dropdown", "toolbar", "skiplink", "skip"),
    *(
        "ad",
        "advert",
        "advertisement",
        "ads",
        "adslot",
        "sponsored",
        "promo",
        "paywall",
        "teaserlist",
    ),
    *("footer", "masthead", "topbar", "printonly", "noprint", "subnav", "tagcloud"),
}
_LARGEST_SHARE = 0.5
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")

# Headings of boxes; what follows them is not part of the story whatever it says.
_BOX = pattern(
    r"(?:related|recommended|similar|suggested)(?: \w+){0,3}"
    r"|(?:you (?:may|might|could) (?:also|be|like|enjoy)|we think you|people also"
    r"|others (?:also )?read)\b.*"
    r"|(?:read|up|coming|what to read) next|keep (?:reading|exploring)|don['’]t miss"
    r"|(?:more|other|further|latest|recent|also in|popular|most read|top|trending|older|newer)"
    r" (?:\w+ ){0,2}(?:news|stor(?:y|ies)|articles?|posts?|releases?|updates?|headlines|insights"
    r"|reading|blogs?|publications?|events?|announcements?)(?: .{0,40})?"
    r"|most (?:read|popular|viewed)|trending(?: now)?|in other news|elsewhere(?: .*)?|see also"
    r"|(?:news|stor(?:y|ies)|articles?|posts?) (?:from|in|on) .{2,40}|latest from .*"
    r"|also (?:read|see|interesting|of interest)|(?:from|in) the archives?|read more|more (?:from"
    r"|by) .{2,40}"
    r"|have your say|advertisement|sponsored(?: content)?|editors?['’]s? (?:picks?|choice)"
    r"|(?:what )?(?:our )?readers?['’]?s? (?:say|think|letters|views|reactions)"
    r"|share your (?:views?|thoughts?|opinions?|comments?)"
    r"|\d+ (?:thoughts?|responses?|comments?|repl(?:y|ies)|reactions?) (?:on|to) .*"
    r"|(?:\d+ )?(?:readers?['’]? )?(?:comments?|responses|replies)(?: \(?\d+\)?)?|discussion"
    r"|(?:leave|post|add|write) a (?:comment|reply)|join the (?:conversation|discussion)"
    r"|share (?:this|on|the)(?: .*)?|follow us(?: .*)?|tags?:?|topics?:?|filed under:?"
    r"|(?:subscribe|sign up|stay (?:informed|up to date|in touch)|receive|get)\b.*"
    r"|(?:quick|useful) links|.{0,20}\bquick links|newsletter|downloads?|contents?|in this article",
    re.I,
)
# The same only where the box is made of links.
_LIST = pattern(
    r"(?:more|latest|news(?:room)?|recent|press|media|events?|stories|blog)\b.{0,60}", 2
)
# What ends a story where it stands alone on a line.
_END = pattern(
    r"(?:\d+ )?(?:readers?['’]? )?comments?(?: \(?\d+\)?)?|leave a (?:comment|reply)|advertisement"
    r"|related (?:news|stories|articles|posts|releases|links)",
    re.I,
)
_LINES = ("p", "div", "strong", "b", "span", "font", "dt", "caption")
_INSIDE = ("p", "strong", "b", "span", "font", "i", "em", "a", "dt", "caption")
_HOLDERS = ("div", "td", "section", "ul", "dl", "table", "li", "center")
_LONGEST_LINE = 80
_SMALL = 0.35
_LINKED = 0.4
_SENTENCE = pattern(r"\w[.!?][\"'”’)]?(?:\s|$)")


def remove_chrome(soup: BeautifulSoup) -> None:
    """Take out whatever is not the story, as far as the page itself says so.

    Args:
        soup: the page without what is hidden; it is changed.
    """
    whole = len(shown(soup))
    for tag in soup.find_all(True):
        if not tag.decomposed and _is_chrome(tag) and _is_small(tag, whole):
            tag.decompose()
    for heading in soup.find_all(_HEADINGS):
        if not heading.decomposed and heading is not soup.h1:
            _remove_box(heading)
    for line in soup.find_all(_LINES):
        if not line.decomposed:
            _remove_below(line, whole)


def _is_chrome(tag: Tag) -> bool:
    if tag.name in ("html", "body", "main", "article", "h1"):
        return False
    if tag.name in _ELEMENTS or attribute(tag, "role").lower() in _ROLES:
        return True
    if tag.name == "footer":
        return tag.find_parent(("blockquote", "figure")) is None
    if tag.name == "header":
        return tag.find_parent(("article", "main")) is None
    names = words_of_names(tag)
    return not _NAMES.isdisjoint(names) or any(name.startswith("cookie") for name in names)


def _is_small(tag: Tag, whole: int) -> bool:
    """What holds the headline or half of the page is the page, whatever it is called."""
    return tag.find("h1") is None and len(shown(tag)) < _LARGEST_SHARE * whole


def _remove_box(heading: Tag) -> None:
    words = shown(heading)
    if _BOX.fullmatch(words):
        for one in _section(heading):
            one.decompose()
    elif _LIST.fullmatch(words):
        section = _section(heading)
        if _is_list_of_links(section):
            for one in section:
                one.decompose()


def _remove_below(line: Tag, whole: int) -> None:
    """A box whose heading is only set in bold, and what follows the story."""
    words = shown(line) if len(line.get_text()) <= _LONGEST_LINE else ""
    if _END.fullmatch(words):
        for one in [line, *line.next_siblings]:
            one.extract()
    elif _BOX.fullmatch(words):
        holder = line
        while holder.parent and holder.name in _INSIDE:
            holder = holder.parent
        is_first = shown(holder).startswith(words) and holder is not line
        is_box = holder.name in _HOLDERS and is_first and len(shown(holder)) < _SMALL * whole
        if is_box and holder.find("h1") is None:
            holder.decompose()


def _section(heading: Tag) -> list[Tag]:
    """The elements from a heading to the next of its rank; what holds nothing else, whole."""
    holder = heading
    while holder.parent and _opens(holder.parent, heading) and holder.parent.name != "body":
        holder = holder.parent
    if holder is not heading:
        return [holder]
    found = [heading]
    for one in heading.next_siblings:
        if isinstance(one, Tag):
            if one.name in _HEADINGS and one.name <= heading.name:
                break
            found.append(one)
    return found


def _opens(holder: Tag, heading: Tag) -> bool:
    """Whether the heading is the first and the highest thing in its holder."""
    return (
        holder.name not in ("main", "article")
        and shown(holder).startswith(shown(heading))
        and all(one is heading or one.name >= heading.name for one in holder.find_all(_HEADINGS))
        and not any(
            one is not heading and one.name == heading.name for one in holder.find_all(_HEADINGS)
        )
    )


def _is_list_of_links(section: list[Tag]) -> bool:
    words = sum(len(shown(one)) for one in section[1:]) or len(shown(section[0]))
    links = sum(len(shown(link)) for one in section for link in one.find_all("a"))
    linked = sum(len(shown(one)) for one in section if one.name == "a")
    return not words or links + linked > _LINKED * words
