"""A deal whose every word tries to be something other than text, and one very crowded day."""

from __future__ import annotations

import json

ATTACKS = (
    "<script>alert(1)</script>",
    '"><img onerror=alert(2) src=x>',
    "</style><svg onload=alert(3)>",
    "</title></textarea><!-- ",
    "`x` | *a* [b](javascript:alert(4)) # ~~c~~",
)
BIDI = "safe \u202egnp.exe\u202c \u2066\x1b[31m"
ARABIC, HEBREW, CHINESE = "رنا الخطيب", "עברית בע״מ", "王小明"
LONG = "A title that goes on and on " * 11
EVERYTHING = " ".join((*ATTACKS, BIDI))
CROWD = 400


def hostile_deal() -> str:
    """The record as JSON, which is YAML too."""
    bob = "<b>Bob</b>"
    crowd = [
        _activity("2026-10-07", kind, f"nr {at} {ATTACKS[2]}")
        for at, kind in zip(range(CROWD), ("mail", "message") * CROWD, strict=False)
    ]
    calls = [
        {"date": f"2026-10-{10 + at}", "kind": "call", "with": [ARABIC], "state": state}
        for at, state in enumerate(("held", "cancelled", "no_show"))
    ]
    deal = {
        "name": EVERYTHING,
        "account": {"name": f"{HEBREW} {EVERYTHING}"},
        "type": "new",
        "origin": "outbound",
        "stage": "proposal",
        "owner": "<i>@owner</i>",
        "close": {"expected": "2026-12-18", "pushed": ["2026-10-30", "2026-11-05", "2026-11-06"]},
        "stakeholders": [
            {"name": ARABIC, "role": "economic_buyer"},
            {"name": bob, "role": "champion"},
            {"name": CHINESE, "role": "decision_maker"},
        ],
        "stages": [{"stage": "proposal", "date": "2026-08-14"}],
        "discovery": {
            "goal": {
                "answer": EVERYTHING,
                "said_by": ARABIC,
                "date": "2026-09-20",
                "quote": f"</q>{EVERYTHING}",
            }
        },
        "activities": [
            {"date": "2026-09-03", "kind": "demo", "with": [bob], "subject": LONG},
            _activity("2026-09-04", "proposal", EVERYTHING, bob),
            *crowd,
            *calls,
        ],
        "commitments": [
            _promise(at, *(("us", ARABIC) if at % 2 else (ARABIC, "us"))) for at in range(14)
        ],
        "waivers": [
            {
                "check": "people/single-threaded",
                "why": EVERYTHING,
                "by": "<u>Jo</u>",
                "until": "2027-01-01",
            }
        ],
        "next_step": {"what": EVERYTHING},
    }
    return json.dumps(deal, indent=1, ensure_ascii=True)


def _activity(date: str, kind: str, subject: str, who: str = ARABIC) -> dict[str, object]:
    return {"date": date, "kind": kind, "direction": "out", "with": [who], "subject": subject}


def _promise(at: int, by: str, to: str) -> dict[str, object]:
    days = {"made_on": f"2026-09-{1 + at:02}", "due": f"2026-10-{3 + at:02}"}
    return {"by": by, "to": to, "what": f"{at} {EVERYTHING}", **days}
