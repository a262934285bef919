"""What a mail says anew."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.language.replies import newest_text
from benchmarks.evaluate_language import DATA, newest_exact

WORDS = "Hi Jo,\n\nWe can sign in October. Could you send the draft?"

QUOTED = [
    "On Mon, Sep 14, 2026 at 8:05 PM Jo Park <jo@sensoric.example> wrote:\n\n> Any news?\n",
    "On 14 Sep 2026, at 20:05, Jo Park <jo@sensoric.example>\nwrote:\n\nAny news?\n",
    "On 9/14/2026 8:05 PM, Jo Park wrote:\n> Any news?\n>> Since May.\n",
    "Jo Park wrote:\n> Any news?",
    "---- Jo Park wrote ----\n\nAny news?",
    "> Any news?\n> Jo",
    "> On 14 Sep 2026, at 20:05, Jo Park wrote:\n>\n> Any news?",
    "Am Mo., 14. Sept. 2026 um 20:05 Uhr schrieb Jo Park <jo@sensoric.example>:\n\n> Neues?",
    "Jo Park <jo@sensoric.example> schrieb am Mo., 14. Sept. 2026, 20:05:\n\n> Neues?",
    "Le lun. 14 sept. 2026 à 20:05, Jo Park <jo@sensoric.example> a écrit :\n\n> Du neuf ?",
    "Op ma 14 sep 2026 om 20:05 schreef Jo Park <jo@sensoric.example>:\n\n> Nieuws?",
    "El lun, 14 sept 2026 a las 20:05, Jo Park (<jo@sensoric.example>) escribió:\n\n> ¿Algo?",
    "Il giorno lun 14 set 2026 alle ore 20:05 Jo Park <jo@sensoric.example> ha scritto:\n\nNovità?",
    "Em seg., 14 de set. de 2026 às 20:05, Jo Park <jo@sensoric.example> escreveu:\n\n> Novo?",
    "Den mån 14 sep. 2026 kl 20:05 skrev Jo Park <jo@sensoric.example>:\n\n> Nytt?",
    "pon., 14 wrz 2026 o 20:05 Jo Park <jo@sensoric.example> napisał(a):\n\n> Co nowego?",
    "2026-09-14 20:05 GMT+02:00 Jo Park <jo@sensoric.example>:\n\n> Any news?",
    "-----Original Message-----\nFrom: Jo Park\n\nAny news?",
    "-----Ursprüngliche Nachricht-----\nVon: Jo Park\n\nNeues?",
    "---------- Forwarded message ---------\nFrom: Jo Park <jo@sensoric.example>\n\nAny news?",
    "Begin forwarded message:\n\nFrom: Jo Park <jo@sensoric.example>\n\nAny news?",
    "________________________________\nFrom: Jo Park\nSent: Monday, September 14\nTo: Maria\n"
    "Subject: RE: Draft\n\nAny news?",
    "Von: Jo Park\nGesendet: Montag, 14. September 2026\nAn: Maria\nBetreff: AW: Plan\n\nNeu?",
    "De : Jo Park\nEnvoyé : lundi 14 septembre\nÀ : Maria\nObjet : Plan\n\nDu neuf ?",
    "*From:* Jo Park\n*Sent:* Monday\n*To:* Maria\n*Subject:* Draft\n\nAny news?",
    "From: Jo Park\n\nSent: Monday\n\nTo: Maria\n\nSubject: Draft\n\nAny news?",
    "W dniu 14.09.2026 o 20:05, Jo Park pisze:\n\nCo nowego?",
    "Wiadomość napisana przez Jo <jo@sensoric.example> w dniu 14 wrz 2026, o godz. 20:05:\n\nCo?",
    "пн, 14 сент. 2026 г. в 20:05, Jo Park <jo@sensoric.example>:\n\nЧто нового?",
    "Jo Park <jo@sensoric.example> ezt írta (időpont: 2026. szept. 14., H, 20:05):\n\nÚjság?",
    "2026年9月14日(月) 20:05 Jo Park <jo@sensoric.example>:\n\n進捗は?",
    "Jo Park <jo@sensoric.example> 于2026年9月14日周一 20:05写道：\n\n有消息吗",
    "Den mån 14 sep. 2026 kl 20:05 skrev Jo Park <jo@sensoric.example> följande:\n\nNytt?",
    "Od: Jo Park\nOdesláno: pondělí 14. září\nKomu: Maria\nPředmět: Plán\n\nCo je nového?",
    "Jo Park ---14.09.2026 20:05:11---Any news?\n\nFrom:\tJo Park/SEN\nSubject:\tPlan\n\nAny news?",
    "Jo Park/SEN/BE\n14.09.2026 20:05\n\nTo\nMaria/ACM/BE@ACM\ncc\n\nSubject\nPlan\n\nAny news?",
    "Jo Park\n09/14/2026 08:05 PM\nTo: Maria/ACM/BE@ACM\ncc:\nSubject: Plan\n\nAny news?",
    "From: Jo Park <jo@sensoric.example> Sent: 14 Sept. 20:05 To: Maria Subject: Plan\n\nAny news?",
    "pon, 14. ruj 2026. u 20:05 Jo Park <jo@sensoric.example> napisao je:\n\nIma li novosti?",
    "Zitat von Jo Park <jo@sensoric.example>:\n\nNeues?",
    "Quoting Jo Park <jo@sensoric.example>:\n\nAny news?",
    '>>> "Jo Park" <jo@sensoric.example> 9/14/2026 8:05 PM >>>\n\nAny news?',
    "Jo Park/SEN/BE@SEN on 14.09.2026 20:05:11\n\nTo:   Maria/ACM/BE@ACM\n\nAny news?",
    "De la: Jo Park\nTrimis: luni, 14 septembrie 2026\nCătre: Maria\nSubiect: Plan\n\nNoutăți?",
    "보낸 사람: Jo Park\n보낸 날짜: 2026년 9월 14일\n받는 사람: Maria\n제목: 계획\n\n소식?",
    "-----Original-Nachricht-----\nVon: Jo Park\n\nNeues?",
    "---------- Původní e-mail ----------\nOd: Jo Park\n\nCo je nového?",
    "------------------ Original ------------------\nFrom: Jo Park\n\nAny news?",
    "##- Please type your reply above this line -##\n\nAny news?",
]

SIGNATURES = [
    "-- \nMaria Lopez\nAcme Robotics",
    "--\nMaria Lopez\nAcme Robotics",
    "Maria",
    "- Maria",
    "M.",
    "Best,\nMaria",
    "Thanks, Maria",
    "Kind regards",
    "Thanks and best regards\nMaria Lopez",
    "Yours sincerely,\n\nDr. Maria Lopez\nHead of Operations",
    "Mit freundlichen Grüßen\ni. A. Jonas Brandt\nEinkauf",
    "Bien cordialement,\nÉlise Moreau\nDirectrice",
    "Met vriendelijke groet,\nBram",
    "Un saludo\nLucía",
    "Cheers\nMaria\n\nMaria Lopez (she/her)\nVP Operations, Acme Inc.\n12 Main Street, Ghent\n"
    'T: +32 9 555 01 23 | www.acme.example\n"We make robots walk"',
    "Maria Lopez\nVP Operations\nmaria@acme.example\n+32 9 555 01 23\n[cid:image001.png@01DA]",
    "Maria Lopez | Acme Inc.\n+32 9 555 01 23",
    "Sent from my iPhone",
    "Envoyé de mon iPhone",
    "Von meinem Samsung Galaxy gesendet",
    "Get Outlook for Android<https://example.org/x>",
    "Best\nMaria\n\nThis email and any attachments are confidential and intended solely for the\n"
    "addressee.\nIf you are not the intended recipient, delete it.",
    "Maria\n_______________________\nplans mailing list\nhttps://lists.acme.example/plans",
    "You received this message because you are subscribed to the group Plans.",
    "Cdlt,\nMaria",
    "All the best,\nMaria & Jo",
    "Best regards\nMaria Lopez (she/her)\nI work flexibly and do not expect an answer at night.",
    "Disclaimer: no contract arises from this mail.",
    "Diese E-Mail ist vertraulich und nur für den Empfänger bestimmt.",
]

KEPT = [
    "On Tuesday you wrote that the price is too high:\n\nWe talked about it, it stays.",
    "On 14 September 2026 you wrote: we sign. Does that still hold?",
    "Thanks, Maria",
    "Maria Lopez",
    "Who signs at your side?\n- Maria Lopez\n- Paul Aerts",
    "Please talk to these people:\n\nMaria Lopez\nCFO\n+32 9 555 01 23",
    "Our sites:\nGhent\nAntwerp",
    "From: Ghent\nTo: Berlin\nI travel on Friday.",
    "Date: Friday\nTime: 10:00\nSubject: the trial\n\nDoes it suit you?",
    "From our side all is ready. To: be precise, since May.",
    "This message is confidential: our budget is 50k. Is that enough?",
    "Sent from my point of view it is late. Can we hurry?",
    "Best case we start in June.",
    "We need two things\n---\nFirst, the plan that you promised. Second, a price for three lines.",
    "Look here:\n>>> our new site <<<\nand tell me.",
    "We need\n> 50 seats\nDo you have them?",
    "Sounds great.\n\nAgreed",
    "Thanks,\n\nOne more thing: could you send the plan?",
    "",
]


@pytest.mark.parametrize("quoted", QUOTED)
def test_earlier_mails_are_cut(quoted: str) -> None:
    """In whatever form and language a program repeats them."""
    newest = newest_text(f"{WORDS}\n\n{quoted}")
    assert newest.text == WORDS
    assert newest.quoted.strip() == quoted.strip()
    assert newest.signature == ""


@pytest.mark.parametrize("signature", SIGNATURES)
def test_signatures_are_cut(signature: str) -> None:
    newest = newest_text(f"{WORDS}\n\n{signature}\n")
    assert newest.text == WORDS
    assert newest.signature.split() == signature.split()


@pytest.mark.parametrize("signature", SIGNATURES)
@pytest.mark.parametrize("quoted", QUOTED[:2])
def test_signatures_above_an_earlier_mail_are_cut(signature: str, quoted: str) -> None:
    assert newest_text(f"{WORDS}\n\n{signature}\n\n{quoted}").text == WORDS


@pytest.mark.parametrize("text", KEPT)
def test_other_words_are_kept(text: str) -> None:
    assert newest_text(text).text == text


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_answers_between_quoted_lines_are_kept(line_end: str) -> None:
    lines = (
        *("On 14 Sep 2026, at 20:05, Jo Park wrote:", "> When?", "", "In October.", ""),
        *("> Who signs?", "Paul.", "> Thanks", "> Jo", "", "Talk soon", "Maria"),
    )
    newest = newest_text(line_end.join(lines))
    assert newest.text.split(line_end) == ["In October.", "", "Paul."]
    assert newest.signature.split() == ["Talk", "soon", "Maria"]


def test_the_rest_of_a_wrapped_quoted_line_is_quoted() -> None:
    quoted = (
        "> We would like to know by when the security paper will be ready and\n"
        "whether it is signed\n> Jo\n"
    )
    assert newest_text(f"{quoted}Next week.").text == "Next week."


def test_a_reply_header_within_a_line_ends_the_words_there() -> None:
    text = "Fine with us --- On Mon, Sep 14, 2026 at 8:05 PM, jo@acme.example wrote:\n> ok?\nMaria"
    newest = newest_text(text)
    assert newest.text == "Fine with us \nMaria"


def test_a_mail_pasted_with_its_own_header_keeps_its_words() -> None:
    header = "From: Jo Park <jo@sensoric.example>\nTo: Maria\nSubject: Draft\n\n"
    assert newest_text(header + WORDS).text == WORDS


def test_a_postscript_is_kept() -> None:
    newest = newest_text(f"{WORDS}\n\nBest\nMaria\n\nP.S. Could we meet?\n\nSent from my iPhone")
    assert newest.text == f"{WORDS}\n\n\nP.S. Could we meet?"
    assert newest.signature == "Best\nMaria\nSent from my iPhone"


def test_a_warning_of_mail_from_outside_is_cut() -> None:
    banner = "CAUTION: This email originated from outside of the organization.\n\n"
    assert newest_text(banner + WORDS).text == WORDS


@given(
    st.lists(st.sampled_from([*QUOTED, *SIGNATURES, *KEPT, "\n", "\r\n", "> a", "a"]), max_size=6),
    st.sampled_from(["\n", "\n\n", "\r\n", " "]),
)
@settings(max_examples=300, deadline=None)
def test_the_spans_are_the_text(parts: list[str], between: str) -> None:
    """In order, apart, and nothing is both newest and cut."""
    text = between.join(parts)
    newest = newest_text(text)
    assert newest.text == "".join(text[start:end] for start, end in newest.spans)
    edges = [edge for span in newest.spans for edge in span]
    assert edges == sorted(edges)
    assert len(newest.text) + len(newest.quoted) + len(newest.signature) <= len(text)


@pytest.mark.parametrize(
    "unit",
    [
        *("> ", ">> \n", "> a\nb\n", "wrote:\n", "On 1 wrote:\n", "On Tue 1 @ wrote:\n> x\ny\n"),
        *("From: a@b\nTo: c\n> x\n", "Subject:\n\n", "-----Original Message-----\n> x\ny\n"),
        *("-", "_", "\n", "a", "Best regards and ", "Maria ", "Maria\n", "+1 555 ", "P.S. x\n"),
        *("this e-mail message ", "Sent from my ", "2026-01-01 <", "schrieb a\nb", "D'a-"),
    ],
)
def test_cutting_takes_time_in_proportion(unit: str) -> None:
    def seconds(count: int) -> float:
        text = (unit * count)[:count]
        began = time.process_time()
        newest_text(text)
        return time.process_time() - began

    newest_text(unit)
    assert (
        min(seconds(64_000) for _ in range(2)) < 40 * min(seconds(8_000) for _ in range(3)) + 0.05
    )


@pytest.mark.skipif(not (DATA / "replies.jsonl").exists(), reason=f"no replies.jsonl in {DATA}")
def test_mails_of_others_are_cut_exactly() -> None:
    """The floor is what was once reached; it is never lowered silently."""
    score = newest_exact(DATA / "replies.jsonl")
    assert score.right >= 0.94 * score.total, score
