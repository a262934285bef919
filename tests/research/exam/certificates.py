"""A certificate authority that lives as long as the exam, made by the `openssl` command."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

NAMES = {
    "good": "DNS:*.acme.test,DNS:acme.test",
    "expired": "DNS:*.acme.test",
    "other": "DNS:www.somebody-else.test",
}
AUTHORITY = "authority.pem"
_KEY = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")
_AUTHORITY = "keyUsage=critical,keyCertSign,cRLSign"


def make(folder: Path) -> None:
    """Put the authority's certificate, and a key and a certificate of each site, in a folder."""
    new = ("req", "-x509", *_KEY, "-days", "2", "-addext", _AUTHORITY)
    _openssl(folder, *new, "-subj", "/CN=Exam", "-keyout", "authority.key", "-out", AUTHORITY)
    alone = ("req", "-x509", *_KEY, "-days", "2", "-addext", f"subjectAltName={NAMES['good']}")
    _openssl(folder, *alone, "-subj", "/CN=Self", "-keyout", "self.key", "-out", "self.pem")
    for name, hosts in NAMES.items():
        _site(folder, name, hosts)


def _site(folder: Path, name: str, hosts: str) -> None:
    asked, key, extra = f"{name}.csr", f"{name}.key", f"{name}.ext"
    _openssl(folder, "req", "-new", *_KEY, "-subj", "/CN=Site", "-keyout", key, "-out", asked)
    (folder / extra).write_text(
        f"subjectAltName={hosts}\nauthorityKeyIdentifier=keyid\nsubjectKeyIdentifier=hash\n"
    )
    days = "-1" if name == "expired" else "2"
    signed = ("-CA", AUTHORITY, "-CAkey", "authority.key", "-set_serial", str(len(name)))
    files = ("-in", asked, "-extfile", extra, "-out", f"{name}.pem")
    _openssl(folder, "x509", "-req", *files, *signed, "-days", days)


def _openssl(folder: Path, *arguments: str) -> None:
    command = shutil.which("openssl")
    assert command, "The exam needs the openssl command."
    subprocess.run([command, *arguments], cwd=folder, check=True, capture_output=True)
