"""One deal, written in different ways, and what a command changed in it."""

from __future__ import annotations

import difflib
from pathlib import Path

BLOCK = """\
name: Line monitoring, Ghent
type: new
stage: proposal
owner: jo.park@sensoric.example
stakeholders:
  - name: Maria Lopez
    role: economic_buyer
  - name: Tom Aerts
    role: champion
discovery:
  goal: Open a second plant
  budget:
    answer: 150,000 euros
    said_by: Maria Lopez
    date: 2026-09-03
    quote: We have put a hundred and fifty aside.
activities:
  - id: first-call
    date: 2026-09-03
    kind: call
    with: [Maria Lopez]
  - date: 2026-11-02
    kind: mail
    direction: out
    with: [Maria Lopez]
  - date: 2026-11-20
    kind: meeting
    state: planned
    with: [Maria Lopez]
commitments:
  - id: security-paper
    by: us
    to: Tom Aerts
    what: Send the security paper
    made_on: 2026-11-02
    due: 2026-11-16
  - by: us
    to: Maria Lopez
    what: Send the visit report
    made_on: 2026-11-02
    due: 2026-12-08
  - by: Tom Aerts
    what: Send the network plan
    made_on: 2026-11-02
    due: 2026-11-30
next_step:
  what: Decision meeting
  date: 2026-11-30
"""

FLOW = """\
name: Line monitoring, Ghent
type: new
stage: proposal
owner: jo.park@sensoric.example
stakeholders: [{name: Maria Lopez, role: economic_buyer}, {name: Tom Aerts, role: champion}]
discovery: {goal: Open a second plant, budget: {answer: "150,000 euros", said_by: Maria Lopez,
            date: 2026-09-03, quote: We have put a hundred and fifty aside.}}
activities:
  - {id: first-call, date: 2026-09-03, kind: call, with: [Maria Lopez]}
  - {date: 2026-11-02, kind: mail, direction: out, with: [Maria Lopez]}
  - {date: 2026-11-20, kind: meeting, state: planned, with: [Maria Lopez]}
commitments:
  - {id: security-paper, by: us, to: Tom Aerts, what: Send the security paper, made_on: 2026-11-02, due: 2026-11-16}
  - {by: us, to: Maria Lopez, what: Send the visit report, made_on: 2026-11-02, due: 2026-12-08}
  - {by: Tom Aerts, what: Send the network plan, made_on: 2026-11-02, due: 2026-11-30}
next_step: {what: Decision meeting, date: 2026-11-30}
"""  # noqa: E501 -- as reps write it

COMMENTED = """\
# yaml-language-server: $schema=.deal/deal.schema.json
# Our biggest this year.
name: Line monitoring, Ghent      # ask for the new name
type: new
stage: proposal   # since September
owner: jo.park@sensoric.example

stakeholders:
- name: Maria Lopez
  role: economic_buyer            # she signs
  # met her in Leuven

- {name: Tom Aerts, role: champion}   # IT

discovery:
  # in their words
  goal: Open a second plant       # heard in the hall
  budget:
    answer: 150,000 euros         # in the plan
    said_by: Maria Lopez
    date: 2026-09-03
    quote: |                      # from the call
      We have put
      a hundred and fifty aside.
    # ask again in January

activities:
# what happened
- {id: first-call, date: 2026-09-03, kind: call, with: Maria}   # short
- {date: 2026-11-02, kind: mail, direction: out, with: Maria}
- {date: 2026-11-20, kind: meeting, state: planned, with: Maria}   # booked by Tom
# nothing since

commitments:
- {id: security-paper, by: us, to: Tom, what: Send the security paper,   # for IT
   made_on: 2026-11-02, due: 2026-11-16}
- {by: us, to: Maria, what: Send the visit report, made_on: 2026-11-02, due: 2026-12-08}
- {by: Tom, what: Send the network plan, made_on: 2026-11-02, due: 2026-11-30}  # he is slow

next_step: {what: Decision meeting, date: 2026-11-30}   # not sure
# the end
"""

STYLES = {
    "block": BLOCK,
    "flow": FLOW,
    "commented": COMMENTED,
    "crlf": BLOCK.replace("\n", "\r\n"),
}


def put(folder: Path, text: str, name: str = "acme.yaml") -> Path:
    """The deal written as it is, line ends and all."""
    path = folder / name
    path.write_bytes(text.encode())
    return path


def changed(before: str, after: str) -> tuple[list[str], list[str]]:
    """The lines that went, and the lines that came."""
    lines = [*difflib.ndiff(before.splitlines(True), after.splitlines(True))]
    gone = [line[2:] for line in lines if line.startswith("- ")]
    return gone, [line[2:] for line in lines if line.startswith("+ ")]


def only_adds(before: str, after: str) -> bool:
    """Whether every character of the old text is still there, in its order."""
    rest = iter(after)
    return all(char in rest for char in before)
