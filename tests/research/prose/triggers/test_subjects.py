"""Who does what follows the first words of a sentence."""

from __future__ import annotations

import pytest

from assistant.research.prose.ours import Ours
from assistant.research.prose.triggers.subjects import leading, subject_of

OURS = Ours(("Brightmoor Kilns", "Brightmoor"))
SUBJECTS = {
    "Brightmoor": "ours",
    "We": "ours",
    "In March we": "ours",
    "On 1 March Brightmoor": "ours",
    "Brightmoor, the Leeds maker of kilns,": "ours",
    "Brightmoor, which fires twice a day,": "ours",
    "Brightmoor Kilns, Inc. (LSE: BRK) today": "ours",
    "Brightmoor announced that it": "ours",
    "The board of Brightmoor": "ours",
    "Our Norwegian plant": "ours",
    "Brightmoor and Telnor": "ours",
    "Telnor, a carrier, and Brightmoor, a maker of kilns,": "ours",
    "Brightmoor has sold the mill and": "ours",
    "Kilnex closed, but Brightmoor": "ours",
    "The company": "generic",
    "In Leeds the group": "generic",
    "The museum": "generic",
    "Kilnex": "other",
    "Our customer Kilnex": "other",
    "Our neighbours": "other",
    "Customers of Brightmoor": "other",
    "Brightmoor said that Kilnex": "other",
    "Kilnex announced that it": "other",
    "Harbour Angels, a fund, which": "other",
    "We sell kilns, and Kilnex": "other",
    "Dr. Ann Lee": "person",
    "Ann Lee, until now head of sales,": "person",
    "“We fire,” said Ann Lee, who": "person",
    "The new plant": "thing",
    "The new plant in Rennes": "thing",
    "It": "pronoun",
    "No successor": "nobody",
}


@pytest.mark.parametrize(("words", "kind"), SUBJECTS.items(), ids=SUBJECTS)
def test_who_stands_before_a_verb(words: str, kind: str) -> None:
    """Our company, another one, a person, a thing, or nobody."""
    assert subject_of(f"{words} ", OURS).kind == kind


def test_who_leads_a_sentence() -> None:
    """Whatever is done by the way."""
    assert leading("Brightmoor grows in the south by ", OURS).kind == "ours"
    assert leading("In spring, the family-owned group grows by ", OURS).kind == "generic"
    assert leading("Kilnex Group grows by ", OURS).kind == "other"
