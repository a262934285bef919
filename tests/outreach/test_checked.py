"""Every mail that is drafted passes the check of mails about to be sent."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest

from assistant.coach import MailRequest, check_content
from assistant.outreach.eml import to_eml
from assistant.records.mail import MailKind
from tests.outreach.test_every_template import ORDER, docs, written
from tests.outreach.world import EXAMPLES
from tests.support import AS_OF

KINDS = {kind: kind.replace("_", "-") for kind in get_args(MailKind)}


def test_the_kind_of_a_template_is_one_that_is_checked() -> None:
    assert {doc.kind for doc in docs().values()} <= {*KINDS.values()}


@pytest.mark.parametrize("with_deal", [True, False], ids=["with the deal", "alone"])
@pytest.mark.parametrize("template", ORDER)
def test_a_drafted_mail_is_checked_without_a_finding(template: str, with_deal: bool) -> None:
    [kind] = [one for one, name in KINDS.items() if name == docs()[template].kind]
    for stem, mail in written(template):
        deal = EXAMPLES / f"{stem}.yaml" if with_deal else None
        request = MailRequest(deal=deal, to=mail.to_name, kind=kind, default_day=AS_OF)
        checked = check_content(to_eml(mail), "mail.eml", Path(EXAMPLES), request)
        found = [finding.id for result in checked.results for finding in result.findings]
        assert found == [], mail.text
