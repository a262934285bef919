"""A deal file is changed in place: what is not meant to change stays byte for byte."""

from __future__ import annotations

import datetime as dt
import difflib
import os
import re
from collections.abc import Callable
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.errors import AssistantError
from assistant.records import events
from assistant.records.edit import (
    EditRefused,
    append_item,
    append_items,
    apply_to_file,
    set_value,
)
from assistant.records.source import parse_source, read_source

DAY = dt.date(2026, 10, 28)
MAIL = "Dear Maria,\n\n  # no comment: {really}\nJo\n"

BLOCK = """\
# c1 A deal.
name: Line monitoring, Ghent  # c2
stage: discovery   # c3
discovery:  # c4
  goal: Open a second plant  # c5
  budget:
    answer: "50,000 euros"  # c6
    said_by: Maria
    # c7 ask again in May
# c8 on close
close: 2026-12-15
concerns:
stakeholders:
  # c9
  - name: Maria Lopez
    role: economic_buyer  # c10

  - name: Tom Aerts
activities:
  - {date: 2026-08-20, kind: call}  # c11
  - date: 2026-08-21  # c12
    kind: mail
    text: |  # c13
      Hello,
      # this is text

      Jo
    # c14

# c15 the end
"""

FLOW = """\
{name: "Line monitoring, Ghent", stage: discovery,   # c1
 discovery: {goal: Open a second plant, budget: {answer: '50,000 euros', said_by: Maria}}, # c2
 close: 2026-12-15, concerns: [],
 stakeholders: [{name: Maria Lopez, role: economic_buyer},   # c3
                {name: Tom Aerts}],
 activities: [
   {date: 2026-08-20, kind: call},   # c4
   {date: 2026-08-21, kind: mail, text: "Hello,\\nJo"}   # c5
   # c6
 ]
}
# c7
"""

MIXED = """\
name: >-   # c1
  Line monitoring,
  Ghent
stage: 'discovery'
discovery: {goal: Open a second plant,   # c2
            budget: {answer: "50,000 euros", said_by: Maria}}   # c3
close:
  2026-12-15   # c4
concerns: []   # c5
stakeholders:
- {name: Maria Lopez, role: economic_buyer}
# c6
- {name: Tom Aerts}   # c7
activities: [{date: 2026-08-20, kind: call}, {date: 2026-08-21, kind: mail}]  # c8
"""

UNINDENTED = """\
---
# c1
name: Line monitoring, Ghent
stage: discovery
discovery:
    # c2
    goal: |
        Open a second plant
    budget:

        answer: 50,000 euros   # c3
        said_by: Maria

close: 2026-12-15
# c4
stakeholders:
-   name: Maria Lopez
    role: economic_buyer
    # c5
-   name: Tom Aerts
    # c6
activities:
-
    date: 2026-08-20
    kind: call
-
    date: 2026-08-21    # c7
    kind: mail
...
# c8
"""

QUOTED_KEYS = """\
"name": Line monitoring, Ghent
'stage': discovery
"discovery":
   'goal': Open a second plant
   "budget": {"answer": "50,000 euros", "said_by":"Maria",}   # c1
close: 2026-12-15
concerns: ~   # c2
stakeholders: [
   {"name": "Maria Lopez", "role": "economic_buyer"},   # c3
   {"name": "Tom Aerts"},   # c4
]
activities:
   - {"date": "2026-08-20", "kind": "call"}

   - {"date": "2026-08-21", "kind": "mail"}

   # c5
"""

EMPTY = """\
name: Line monitoring, Ghent
stage:   # c1
discovery:
  goal:
    Open a second
    plant   # c2
  budget:   # c3
    answer: 50,000 euros
    said_by:
close:   # c4
stakeholders:
  -
  - name: Maria Lopez
    title:
  -   # c5
    name: Tom Aerts
activities:
  -
    # c6
    date: 2026-08-20
    kind: call
    subject: ""
concerns: ''
"""

FOUR = """\
# c1

name:         Line monitoring, Ghent    # c2
stage:        discovery                 # c3
close:        2026-12-15

discovery:
    goal:     Open a second plant       # c4
    # c5
    budget:
        answer:   50,000 euros
        said_by:  Maria
        quote: >
            Fifty thousand
            is what we have.

            # this is text

stakeholders:
    -   name: Maria Lopez
        role: economic_buyer

    # c6
    -   name: Tom Aerts

activities:
    -   date: 2026-08-20
        kind: call
        with: [Maria, Tom]

    -   date: 2026-08-21
        kind: mail
        text: |2+
              Hello,
            Jo

# c7
"""

UNICODE = BLOCK.replace("Maria", "Márià 😀").replace("# c", "# \u202bשלום ✓ c").replace("Jo", "Jö")

CORPUS = {
    "block": BLOCK,
    "flow": FLOW,
    "mixed": MIXED,
    "unindented": UNINDENTED,
    "quoted-keys": QUOTED_KEYS,
    "empty-values": EMPTY,
    "four-columns": FOUR,
    "unicode": UNICODE,
    "byte-order-mark": "\ufeff" + BLOCK,
    "block-crlf": BLOCK.replace("\n", "\r\n"),
    "flow-crlf": FLOW.replace("\n", "\r\n"),
    "four-columns-crlf": FOUR.replace("\n", "\r\n"),
    "old-mac": MIXED.replace("\n", "\r"),
    "no-final-line-end": MIXED.removesuffix("\n"),
    "ends-in-a-comment": BLOCK.removesuffix("\n"),
    "ends-in-an-item": QUOTED_KEYS.partition("\n\n   # c5")[0],
    "ends-in-a-text": BLOCK.partition("\n    # c14")[0],
    "ends-in-a-text-crlf": BLOCK.partition("\n    # c14")[0].replace("\n", "\r\n"),
    "ends-in-an-empty-value": EMPTY.replace(" ''\n", ""),
    "one-line": "{name: a, stage: b, discovery: {goal: c, budget: {answer: d}}, "
    "stakeholders: [{name: e}, {name: f}], activities: [{date: 2026-08-20, kind: call}]}",
    "tabs": re.sub(r"(?<=\S) +# c", "\t#\tc", BLOCK),
    "explicit-start": "--- # c1\n" + BLOCK,
}


class Edit(NamedTuple):
    """A change, and the same change to plain values."""

    make: Callable[..., str]
    key: tuple[str | int, ...]
    value: Any
    short: str = ""

    def on(self, text: str) -> str:
        options = {"short": self.short} if self.short else {}
        return self.make(parse_source(text, "deal.yaml"), self.key, self.value, **options)

    def wanted(self, text: str) -> Any:
        new = without_empty(yaml.load(text, yaml.CBaseLoader))
        here = new
        *way, last = self.key
        if last == self.short:
            *way, last = way
        for part in way:
            if isinstance(here[part] if isinstance(part, int) else here.get(part, {}), str):
                here[part] = {self.short: here[part]}
            here = here[part] if isinstance(part, int) else here.setdefault(part, {})
        value = plain(self.value)
        here[last] = [*here.get(last, []), value] if self.make is append_item else value
        return new


def plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)


def without_empty(value: Any) -> Any:
    if isinstance(value, dict):
        items = ((key, without_empty(item)) for key, item in value.items())
        return {key: item for key, item in items if item not in ("", "~", {}, [])}
    if isinstance(value, list):
        return [item for item in map(without_empty, value) if item not in ("", "~", {}, [])]
    return value


put = partial(Edit, set_value)
add = partial(Edit, append_item)

EDITS = {
    "a text": put(("name",), "Ghent"),
    "a text that needs quotes": put(("name",), "no # comment: {x}, [y]"),
    "a text of several lines": put(("name",), MAIL),
    "a text that was empty": put(("stage",), "12:30"),
    "a field of a mapping": put(("discovery", "budget", "said_by"), "Tom, of Acme"),
    "a new field": put(("discovery", "budget", "share"), "ask"),
    "a new field with lines": put(("discovery", "budget", "notes"), MAIL),
    "a new field of a short form": put(("discovery", "goal", "reconfirmed"), DAY, "answer"),
    "the short form itself": put(("discovery", "goal", "answer"), "Open a third", "answer"),
    "a field of an item": put(("stakeholders", 0, "title"), "VP: Operations"),
    "a field of the last item": put(("stakeholders", 1, "do_not_contact"), True),
    "lines in an item": put(("activities", 0, "text"), MAIL),
    "a mapping": put(("next_step",), {"what": "Meet, again", "date": DAY}),
    "a list": put(("plan",), [{"what": "Review", "due": DAY}, {"what": "Sign: twice"}]),
    "a list in an item": put(("activities", 0, "attachments"), ["a.pdf", "b, c.pdf"]),
    "a mapping with lines": put(("outcome",), {"result": "won", "reason": MAIL}),
    "a missing mapping": put(("waiting", "until"), DAY),
    "two missing mappings": put(("imported", "values", "amount"), Decimal("12.50")),
    "another missing answer": put(("discovery", "why_now"), "The hospitals start in April"),
    "an item": add(("activities",), {"date": DAY, "kind": "call", "price": False}),
    "an item with lines": add(("activities",), {"date": DAY, "kind": "mail", "text": MAIL}),
    "an item with a long text": add(("activities",), {"date": DAY, "text": "so " * 40 + "on"}),
    "the first item": add(("concerns",), {"what": "Data leaves", "who": "Tom"}),
    "the first item with lines": add(("concerns",), {"what": MAIL, "who": "Tom"}),
    "an item in an item": add(("activities", 0, "moved"), {"due": DAY, "said_by": "Maria: us"}),
    "an item in a missing mapping": add(("offers", "sent"), {"due": DAY}),
    "a text as an item": add(("products",), "Line sight, Edge"),
}


def lines_changed(old: str, new: str) -> tuple[list[str], list[str]]:
    """The lines that are gone and the lines that are new."""
    changes = difflib.ndiff(old.splitlines(), new.splitlines(), charjunk=None)
    found = [change for change in changes if change[0] in "-+"]
    gone, come = ([line[2:] for line in found if line[0] == sign] for sign in "-+")
    return gone, come


def all_comments(text: str) -> list[str]:
    """The comments of a text of the corpus."""
    return re.findall(r"#[ \t](?:\S+ ✓ )?c\d+[^\n\r]*", text)


def line_ends(text: str) -> set[str]:
    """The kinds of line ends in a text."""
    return {*re.findall(r"\r\n|\r|\n", text)}


def lines_of_key(text: str, key: tuple[str | int, ...]) -> set[str]:
    """The lines of the value or, where it is absent, of the text that stands in its way."""
    node = yaml.compose(text, yaml.CBaseLoader)
    first = 0
    for part in key:
        if isinstance(node, yaml.MappingNode):
            entry = next((entry for entry in node.value if entry[0].value == part), None)
            if entry is None:
                return set()
            first, node = entry[0].start_mark.line, entry[1]
        elif isinstance(node, yaml.SequenceNode):
            node = [item for item in node.value if item.value][int(part)]
            first = node.start_mark.line
    bare = not node.value or isinstance(node, yaml.ScalarNode)
    return {*text.splitlines()[first : node.end_mark.line + 1]} if bare else set()


def is_longer(new: str, old: str) -> bool:
    """Whether `new` is `old` with something put in at one point."""
    return any(new == old[:at] + new[at:] and new.endswith(old[at:]) for at in range(len(old) + 1))


IN_EVERY_STYLE = [
    pytest.param(text, edit, id=f"{style}-{what}")
    for style, text in CORPUS.items()
    for what, edit in EDITS.items()
]


@pytest.mark.parametrize(("text", "edit"), IN_EVERY_STYLE)
def test_every_edit_changes_what_is_meant_and_nothing_else(text: str, edit: Edit) -> None:
    new = edit.on(text)
    if text.endswith("Jo") and not new.endswith("Jo"):
        text += max(line_ends(text))  # something was added below it
    assert without_empty(yaml.load(new, yaml.CBaseLoader)) == edit.wanted(text)
    assert all_comments(new) == all_comments(text)
    assert line_ends(new) == (line_ends(text) or {"\n"} & line_ends(new))
    gone, come = lines_changed(text.removeprefix("\ufeff"), new)
    allowed = lines_of_key(text, edit.key)
    others = [line for line in gone if line not in allowed]
    assert come
    assert len(others) <= 1  # in brackets: the line of the last entry
    assert all(any(is_longer(new, line) for new in [*come, "\n".join(come)]) for line in others)


@pytest.mark.parametrize("edit", [edit for edit in EDITS.values() if edit.make is set_value])
@pytest.mark.parametrize("text", [BLOCK, FLOW, MIXED])
def test_the_same_value_again_changes_nothing(text: str, edit: Edit) -> None:
    new = edit.on(text)
    assert edit.on(new) == new


@pytest.mark.parametrize("style", [style for style in CORPUS if style != "tabs"])
def test_without_libyaml_the_edits_are_the_same(
    style: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """PyYAML's own parser takes no tab before a comment; all else it places alike."""
    edits = [*EDITS.values()][::3]
    fast = [edit.on(CORPUS[style]) for edit in edits]
    monkeypatch.setattr(events, "_Parser", yaml.SafeLoader)
    assert [edit.on(CORPUS[style]) for edit in edits] == fast


@pytest.mark.parametrize("style", CORPUS)
@pytest.mark.parametrize("note", ["Short", MAIL], ids=["short", "lines"])
def test_several_items_at_once_look_like_one_after_the_other(style: str, note: str) -> None:
    """Only sooner: the file is read once, not once for each."""
    items = [{"date": DAY, "kind": "note", "text": f"{number}: {note}"} for number in range(3)]
    for section in ("activities", "concerns"):
        text = CORPUS[style]
        for item in items:
            text = append_item(parse_source(text, "deal.yaml"), (section,), item)
        assert append_items(parse_source(CORPUS[style], "deal.yaml"), (section,), items) == text


# The exact lines, so that nobody is surprised by how an edit looks.
LOOKS = {
    "quotes only where they are needed": (
        "name: Acme   # c\n",
        put(("name",), "a: b"),
        ["name: Acme   # c"],
        ["name: 'a: b'   # c"],
    ),
    "a value below its key stays there": (
        "a:  # c\n  # on it\n  One\n  two   # d\nb: 1\n",
        put(("a",), "x"),
        ["  One", "  two   # d"],
        ["  x   # d"],
    ),
    "a text of several lines goes below its key": (
        "a:\n    name: Acme # c\n    b: 1\n",
        put(("a", "name"), "One\n\ntwo\n"),
        ["    name: Acme # c"],
        ["    name: | # c", "        One", "", "        two"],
    ),
    "its own blanks at the start are told from the indentation": (
        "name: Acme\n",
        put(("name",), "  One\ntwo"),
        ["name: Acme"],
        ["name: |2-", "    One", "  two"],
    ),
    "an empty value is filled in": (
        "a:   # c\n",
        put(("a",), DAY),
        ["a:   # c"],
        [f"a: {DAY}   # c"],
    ),
    "a short form becomes a mapping in its line": (
        "d:\n  goal: 'Open: it'  # c\n",
        put(("d", "goal", "reconfirmed"), DAY, "answer"),
        ["  goal: 'Open: it'  # c"],
        [f"  goal: {{answer: 'Open: it', reconfirmed: {DAY}}}  # c"],
    ),
    "a long one gets lines": (
        f"d:\n  goal: {'so ' * 30}on  # c\n",
        put(("d", "goal", "reconfirmed"), DAY, "answer"),
        [f"  goal: {'so ' * 30}on  # c"],
        ["  goal:  # c", f"    answer: {'so ' * 30}on", f"    reconfirmed: {DAY}"],
    ),
    "a short form that is a date stays without quotes": (
        "close: 2026-12-15\n",
        put(("close", "confirmed_by"), "Maria", "expected"),
        ["close: 2026-12-15"],
        ["close: {expected: 2026-12-15, confirmed_by: Maria}"],
    ),
    "in a list it stays behind its dash": (
        "who:\n- Maria # c\n",
        put(("who", 0, "notes"), "a\nb", "name"),
        ["- Maria # c"],
        ["- name: Maria # c", "  notes: |-", "    a", "    b"],
    ),
    "a new key goes above the comments of what follows": (
        "a:\n  b: 1  # c\n    # on b\n\n# on d\nd: 2\n",
        put(("a", "c"), True),
        [],
        ["  c: yes"],
    ),
    "brackets keep their spaces": (
        "a: { b: 1 }  # c\n",
        put(("a", "c"), "x, y"),
        ["a: { b: 1 }  # c"],
        ["a: { b: 1, c: 'x, y' }  # c"],
    ),
    "brackets over several lines get one more": (
        "a: {\n  b: 1  # c\n}\n",
        put(("a", "c"), 2),
        ["  b: 1  # c"],
        ["  b: 1,  # c", "  c: 2"],
    ),
    "an item is written like the last": (
        "a:\n  -   b: 1\n      c: 2\n\n  -   b: 3\n\n# c\n",
        add(("a",), {"b": 4, "c": [5]}),
        [],
        ["  -   b: 4", "      c: [5]", ""],
    ),
    "one in brackets as well": (
        "a:\n- {b: 1}  # c\n",
        add(("a",), {"b": 4, "c": "x"}),
        [],
        ["- {b: 4, c: x}"],
    ),
    "an item with lines has no brackets": (
        "a:\n- {b: 1}  # c\n",
        add(("a",), {"b": 4, "c": "x\n"}),
        [],
        ["- b: 4", "  c: |", "    x"],
    ),
    "a first item stands on a line of its own": (
        "a: []  # c\nb: 1\n",
        add(("a",), {"date": DAY, "kind": "call"}),
        ["a: []  # c"],
        ["a:  # c", f"  - {{date: {DAY}, kind: call}}"],
    ),
    "a comment in empty brackets stays there": (
        "a: [\n  # none\n]\n",
        add(("a",), {"b": 1}),
        ["a: ["],
        ["a: [{b: 1}"],
    ),
    "one thing becomes a list": (
        "with: Paul  # c\n",
        add(("with",), "Maria"),
        ["with: Paul  # c"],
        ["with: [Paul, Maria]  # c"],
    ),
    "a part that is a list of one becomes a list of two": (
        'a: {b: "1"}\n',
        add(("a",), {"b": "2"}),
        ['a: {b: "1"}'],
        ["a:", '  - {b: "1"}', "  - {b: '2'}"],
    ),
    "one thing is the first of its list": (
        "a: {b: 1}\n",
        put(("a", 0, "c"), 2),
        ["a: {b: 1}"],
        ["a: {b: 1, c: 2}"],
    ),
    "a mapping is replaced as a whole": (
        "a:  # c\n  b: 1\n  c: 2\nd: 3\n",
        put(("a",), {"b": 1}),
        ["a:  # c", "  b: 1", "  c: 2"],
        ["a: {b: 1}  # c"],
    ),
    "a text in brackets stays in its line": (
        "a: [b, {c: d}]\n",
        put(("a", 1, "c"), "e\nf"),
        ["a: [b, {c: d}]"],
        [r'a: [b, {c: "e\nf"}]'],
    ),
    "items that say nothing do not count": (
        "a:\n  -\n  - b: 1\n  -\n  - b: 2\n",
        put(("a", 1, "b"), 3),
        ["  - b: 2"],
        ["  - b: 3"],
    ),
    "what is indented deeper below a text would become part of it": (
        "a:\n  b: 1\n      # c\n",
        put(("a", "b"), "x\ny"),
        ["  b: 1"],
        [r'  b: "x\ny"'],
    ),
    "blank lines at the end of a text stay its own": (
        "a: |+\n  x\n\nb: 1\n",
        put(("b",), 2),
        ["b: 1"],
        ["b: 2"],
    ),
}


@pytest.mark.parametrize(("text", "edit", "gone", "come"), LOOKS.values(), ids=LOOKS)
def test_an_edit_looks_as_if_made_by_hand(
    text: str, edit: Edit, gone: list[str], come: list[str]
) -> None:
    assert lines_changed(text, edit.on(text)) == (gone, come)


REFUSED = {
    "a comment would be lost": (
        "a:\n  b: 1  # c\n  d: 2\n",
        put(("a",), "x"),
        "deal.yaml:2:3: 'a' was not changed: something else would change with it",
    ),
    "there is no such item": ("a: [x]\n", put(("a", 1, "b"), 1), "there is no item 2"),
    "there is no list": ("b: 1\n", put(("a", 3, "b"), 1), "there is no item 4"),
    "a text has no keys": ("a: x\n", put(("a", "b"), 1), "a text stands where keys are needed"),
    "a list has no keys": ("a: [x]\n", put(("a", "b"), 1), "a list stands where keys are needed"),
    "the whole file": ("a: x\n", put((), {"a": 1}), "that is the whole file"),
    "a pair without braces": ("a: [b: 1]\n", put(("a", 0, "c"), 1), "something else would change"),
}


@pytest.mark.parametrize(("text", "edit", "words"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_done_safely_is_refused(text: str, edit: Edit, words: str) -> None:
    with pytest.raises(EditRefused, match=re.escape(words)) as caught:
        edit.on(text)
    assert "Open the file and write there by hand: " in str(caught.value)


def test_a_refusal_shows_only_the_beginning_of_a_long_text() -> None:
    with pytest.raises(EditRefused, match=r"…$") as caught:
        put(("a", "b"), "so " * 1000).on("a: x\n")
    assert len(str(caught.value)) < 400


def test_no_value_is_no_value() -> None:
    with pytest.raises(TypeError):
        put(("a",), None).on("a: x\n")


def test_half_a_character_pair_becomes_a_question_mark() -> None:
    """As everywhere that a terminal hands us what it could not decode."""
    assert put(("a",), "x\ud800\ny").on("a: x\n") == 'a: "x?\\ny"\n'


words = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30)
keys = st.text(st.characters(categories=["L", "N", "P", "S", "Zs"]), min_size=1, max_size=9).filter(
    lambda key: key.strip() not in ("", "<<")
)


def trees(texts: st.SearchStrategy[str]) -> st.SearchStrategy[Any]:
    """Texts, lists and mappings inside each other."""
    return st.recursive(
        texts,
        lambda inner: (
            st.lists(inner, min_size=1, max_size=3)
            | st.dictionaries(keys, inner, min_size=1, max_size=3)
        ),
        max_leaves=8,
    )


values = trees(words.filter(str.strip))
# PyYAML writes U+0085 and its like as they are; in our files they are errors.
printed = st.text(st.characters(categories=["L", "N", "P", "S", "Zs"], include_characters="\n"))
PLACES = ["a: x  # c\nb: 1\n", "a:\n  # c\nb: 1\n", "{a: x, b: 1}", "a: |\n  x\nb: 1", "b: 1\n"]


@pytest.mark.parametrize("text", PLACES)
@given(value=words | values)
def test_whatever_is_written_is_read_back(text: str, value: Any) -> None:
    new = parse_source(set_value(parse_source(text, ""), ("a",), value), "", keep_empty=True)
    assert new.value["a"] == value
    assert new.value["b"] == "1"


@pytest.mark.parametrize("text", ["a:\n- x\n- y: 1\n# c", "a: [x]\n", "a:\n- - x\n", "b: 1\n"])
@given(item=words | values)
def test_whatever_is_added_is_read_back(text: str, item: Any) -> None:
    old = parse_source(text, "").value.get("a", [])
    new = parse_source(append_item(parse_source(text, ""), ("a",), item), "", keep_empty=True)
    assert new.value["a"] == [*old, item]


def paths(value: Any, here: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """The key of everything in a value."""
    entries = value.items() if isinstance(value, dict) else enumerate(value)
    inner = [] if isinstance(value, str) else list(entries)
    return [here, *(path for key, item in inner for path in paths(item, (*here, key)))]


@given(
    data=st.data(),
    old=st.dictionaries(keys, trees(printed.filter(str.strip)), min_size=1, max_size=4),
    value=values,
    flow=st.sampled_from([True, False, None]),
    indent=st.sampled_from([2, 4]),
)
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_any_value_of_any_document_can_be_replaced(
    data: st.DataObject, old: dict[str, Any], value: Any, flow: bool | None, indent: int
) -> None:
    text = yaml.safe_dump(old, default_flow_style=flow, indent=indent, allow_unicode=True)
    path = data.draw(st.sampled_from(paths(old)[1:]))
    new = parse_source(set_value(parse_source(text, ""), path, value), "", keep_empty=True)
    *way, last = path
    here: Any = old
    for part in way:
        here = here[part]
    here[last] = value
    assert new.value == old


@pytest.fixture
def deal(tmp_path: Path) -> Path:
    path = tmp_path / "deal.yaml"
    path.write_bytes("\ufeffname: Acmé # c\r\n".encode())
    return path


def test_a_file_keeps_its_byte_order_mark_and_its_line_ends(deal: Path) -> None:
    source = read_source(deal)
    apply_to_file(deal, source, set_value(source, ("stage",), "discovery"))
    assert deal.read_bytes() == "\ufeffname: Acmé # c\r\nstage: discovery\r\n".encode()


def test_a_file_that_was_changed_meanwhile_is_left_alone(deal: Path) -> None:
    source = read_source(deal)
    deal.write_bytes(deal.read_bytes() + b"stage: proposal\r\n")
    with pytest.raises(EditRefused, match=r"was changed by somebody else meanwhile"):
        apply_to_file(deal, source, set_value(source, ("stage",), "discovery"))
    assert deal.read_bytes().endswith(b"stage: proposal\r\n")


def test_a_file_that_is_gone_is_not_made_again(deal: Path) -> None:
    source = read_source(deal)
    deal.unlink()
    with pytest.raises(AssistantError, match="cannot be read: there is no such file"):
        apply_to_file(deal, source, set_value(source, ("stage",), "discovery"))
    assert not deal.exists()


def test_a_file_is_never_made_too_big_to_read(deal: Path) -> None:
    source = read_source(deal)
    with pytest.raises(EditRefused, match="more than 8 MB"):
        apply_to_file(deal, source, "name: " + "a" * 8_000_000)
    assert read_source(deal).value == source.value


def test_nothing_is_written_when_nothing_changes(
    deal: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = read_source(deal)
    monkeypatch.setattr(os, "fsync", None)
    apply_to_file(deal, source, set_value(source, ("name",), "Acmé"))


@pytest.mark.parametrize("step", ["fdopen", "fsync", "replace"])
def test_when_writing_fails_the_old_file_stays(
    deal: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    source, before = read_source(deal), deal.read_bytes()
    monkeypatch.setattr(*((Path, "replace") if step == "replace" else (os, step)), fail)
    with pytest.raises(AssistantError, match="No space left on device"):
        apply_to_file(deal, source, set_value(source, ("stage",), "discovery"))
    assert deal.read_bytes() == before
    assert [path.name for path in deal.parent.iterdir()] == ["deal.yaml"]
