"""The use cases: the only layer that joins files, facts, playbooks and reviews.

Each name is imported when it is first used: a command loads what it needs and no more.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assistant.coach.activities import log_activity, log_next_step
    from assistant.coach.answers import record_answer
    from assistant.coach.audits import Work, Workers, audit_pipeline
    from assistant.coach.backtests import backtest
    from assistant.coach.briefs import research_company
    from assistant.coach.calls import import_calls
    from assistant.coach.closed import ClosedDeals, read_closed, read_ended
    from assistant.coach.crm import import_crm, open_export
    from assistant.coach.drafts import draft_mail
    from assistant.coach.histories import deal_history
    from assistant.coach.mail_import import Mails, import_mail
    from assistant.coach.mail_templates import (
        begin_template,
        describe_template,
        describe_templates,
        try_templates,
    )
    from assistant.coach.mails import MailRequest, check_content, check_mail
    from assistant.coach.new_deal import deal_schema, new_record
    from assistant.coach.own_playbooks import begin_playbook, lint_playbooks
    from assistant.coach.pages import read_public_page
    from assistant.coach.pipelines import Pipeline, is_export
    from assistant.coach.playbooks import (
        describe_one,
        describe_playbooks,
        describe_views,
        switched_off,
        try_playbooks,
    )
    from assistant.coach.promises import Settled, record_promise, settle_promise
    from assistant.coach.reading import read_content, read_file
    from assistant.coach.reviews import (
        choose,
        explain_check,
        explain_paths,
        review_deal,
        review_paths,
    )
    from assistant.coach.validation import check_deal, check_workspace, validate_paths
    from assistant.coach.waivers import waive_finding
    from assistant.pipeline.backtest import Moment
    from assistant.pipeline.outcome import AuditRequest
    from assistant.review.desk import Desk, Desks, open_desk
    from assistant.review.select import Selection, has_alarm, select

_HOME = {
    ".activities": ("log_activity", "log_next_step"),
    ".answers": ("record_answer",),
    ".audits": ("Work", "Workers", "audit_pipeline"),
    ".closed": ("ClosedDeals", "read_closed", "read_ended"),
    ".crm": ("import_crm", "open_export"),
    "..pipeline.outcome": ("AuditRequest",),
    ".briefs": ("research_company",),
    ".calls": ("import_calls",),
    "..review.desk": ("Desk", "Desks", "open_desk"),
    ".backtests": ("backtest",),
    "..pipeline.backtest": ("Moment",),
    ".drafts": ("draft_mail",),
    ".histories": ("deal_history",),
    ".mail_import": ("Mails", "import_mail"),
    ".mail_templates": (
        "begin_template",
        "describe_template",
        "describe_templates",
        "try_templates",
    ),
    ".mails": ("MailRequest", "check_content", "check_mail"),
    ".new_deal": ("deal_schema", "new_record"),
    ".own_playbooks": ("begin_playbook", "lint_playbooks"),
    ".pages": ("read_public_page",),
    ".pipelines": ("Pipeline", "is_export"),
    ".playbooks": (
        "describe_one",
        "describe_playbooks",
        "describe_views",
        "switched_off",
        "try_playbooks",
    ),
    ".promises": ("Settled", "record_promise", "settle_promise"),
    ".reading": ("read_content", "read_file"),
    ".reviews": ("choose", "explain_check", "explain_paths", "review_deal", "review_paths"),
    "..review.select": ("Selection", "has_alarm", "select"),
    ".validation": ("check_deal", "check_workspace", "validate_paths"),
    ".waivers": ("waive_finding",),
}

__all__ = [
    "AuditRequest",
    "ClosedDeals",
    "Desk",
    "Desks",
    "MailRequest",
    "Mails",
    "Moment",
    "Pipeline",
    "Selection",
    "Settled",
    "Work",
    "Workers",
    "audit_pipeline",
    "backtest",
    "begin_playbook",
    "begin_template",
    "check_content",
    "check_deal",
    "check_mail",
    "check_workspace",
    "choose",
    "deal_history",
    "deal_schema",
    "describe_one",
    "describe_playbooks",
    "describe_template",
    "describe_templates",
    "describe_views",
    "draft_mail",
    "explain_check",
    "explain_paths",
    "has_alarm",
    "import_calls",
    "import_crm",
    "import_mail",
    "is_export",
    "lint_playbooks",
    "log_activity",
    "log_next_step",
    "new_record",
    "open_desk",
    "open_export",
    "read_closed",
    "read_content",
    "read_ended",
    "read_file",
    "read_public_page",
    "record_answer",
    "record_promise",
    "research_company",
    "review_deal",
    "review_paths",
    "select",
    "settle_promise",
    "switched_off",
    "try_playbooks",
    "try_templates",
    "validate_paths",
    "waive_finding",
]


def __getattr__(name: str) -> object:
    for module, names in _HOME.items():
        if name in names:
            return getattr(import_module(module, __name__), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
