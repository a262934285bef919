"""How long does a mailbox take, and how much memory?

    python -m benchmarks.mail_import [--megabytes 5] [--share 1.0] [--attachments 0.0]

Writes a made-up mailbox of this size into a temporary folder and imports it into an empty deal:
once, and once more when nothing is new. `--share` is the part of the mails that is with the
customer, `--attachments` the part that has one. Prints the seconds of each whole command, and the
most memory that any of them took.
"""

from __future__ import annotations

import argparse
import base64
import datetime as dt
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from email.utils import format_datetime
from pathlib import Path

from benchmarks import phrases

ROOT = Path(__file__).resolve().parents[1]
AS_OF = "2026-11-21"
US = "Jo Park <jo@seller.example>"
CUSTOMER = "acme.example"
DEAL = f"name: Line two\naccount: {{name: Acme, website: {CUSTOMER}}}\nowner: jo@seller.example\n"
SENTENCES = (*phrases.QUESTION, *phrases.REQUEST, *phrases.PLAIN, *phrases.PITCH)
MIXED = """\
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/plain; charset=utf-8

{text}
--b
Content-Type: application/pdf; name="paper.pdf"
Content-Disposition: attachment; filename="paper.pdf"
Content-Transfer-Encoding: base64

{file}--b--
"""


class Mailbox:
    """Made-up mails, one after the other, always the same ones.

    Args:
        share: how many of them are with the customer.
        attachments: how many of them have an attachment.
    """

    def __init__(self, share: float, attachments: float) -> None:
        self._chance = random.Random(5)
        self._share = share
        self._attachments = attachments
        self._at = dt.datetime(2024, 1, 2, 8, tzinfo=dt.UTC)
        self._last: dict[str, str] = {}

    def mails(self, size: int) -> Iterator[bytes]:
        """Mails of so many bytes together."""
        number = 0
        while size > 0:
            number += 1
            mail = self._mail(number).encode()
            size -= len(mail)
            yield mail

    def _mail(self, number: int) -> str:
        self._at += dt.timedelta(minutes=self._chance.randint(3, 40))
        is_theirs = self._chance.random() < self._share
        domain = CUSTOMER if is_theirs else f"c{self._chance.randint(1, 300)}.example"
        first, last = self._chance.choice(phrases.FIRST_NAMES), self._chance.choice("ABCDEFGH")
        them = f"{first} {last}son <{first}.{last}@{domain}>".lower()
        sender, to = (US, them) if self._chance.random() < 1 / 2 else (them, US)
        answered, self._last[domain] = self._last.get(domain, ""), f"<{number}@x.example>"
        head = (
            f"From x@y {self._at:%a %b %d %H:%M:%S %Y}\nMessage-ID: {self._last[domain]}\n"
            f"In-Reply-To: {answered}\nDate: {format_datetime(self._at)}\nFrom: {sender}\n"
            f"To: {to}\nSubject: Re: {self._chance.choice(phrases.SUBJECTS)}\n"
        )
        return f"{head}{self._content()}\n"

    def _content(self) -> str:
        new, old = ([self._chance.choice(SENTENCES) for _ in range(count)] for count in (6, 24))
        quoted = "".join(f"> {sentence}\n" for sentence in old)
        text = "\n".join(new) + f"\n\nOn Mon, 2 Nov 2026 at 10:00, Jo Park wrote:\n{quoted}"
        if self._chance.random() >= self._attachments:
            return f"\n{text}"
        file = base64.encodebytes(self._chance.randbytes(self._chance.randint(50_000, 400_000)))
        return MIXED.format(text=text, file=file.decode())


def main() -> None:
    """Write the mailbox, import it twice, print."""
    parser = argparse.ArgumentParser(description="Measure an import of mails.")
    parser.add_argument("--megabytes", type=float, default=5)
    parser.add_argument("--share", type=float, default=1.0)
    parser.add_argument("--attachments", type=float, default=0.0)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        count = _write(Path(folder, "box.mbox"), asked)
        Path(folder, "deal.yaml").write_text(DEAL, encoding="utf-8")
        print(f"{count:,} mails in {asked.megabytes:g} MB")
        for what in ("everything is new", "nothing is new"):
            print(f"{what:>18}: {_import(folder):6.1f} s")
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    print(f"{'most memory':>18}: {peak / 1024:6.1f} MB")


def _write(path: Path, asked: argparse.Namespace) -> int:
    mails = Mailbox(asked.share, asked.attachments).mails(int(asked.megabytes * 1e6))
    with path.open("wb") as file:
        return sum(bool(file.write(mail)) for mail in mails)


def _import(folder: str) -> float:
    """The seconds that the command takes."""
    command = ["import", "mail", "box.mbox", "--into", "deal.yaml", "--as-of", AS_OF]
    started = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "assistant", *command],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.DEVNULL,
        check=True,
    )
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
