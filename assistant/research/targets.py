"""What a URL points at, read strictly: two programs that read one differently are a hole."""

from __future__ import annotations

from ipaddress import AddressValueError, IPv4Address, IPv6Address
from urllib.parse import SplitResult, urljoin, urlsplit

import msgspec
from requests import PreparedRequest, RequestException

from assistant.language.patterns import pattern
from assistant.research.addresses import why_inside
from assistant.research.fetched import NoPage

_PORTS = {"http": 80, "https": 443}
_LONGEST_URL = 4_000
_LONGEST_HOST = 253
_FORBIDDEN = pattern(r"[\x00-\x1f\x7f-\x9f\\\ud800-\udfff]")
_NAME = pattern(r"[a-z0-9_]([a-z0-9_-]{0,62})(\.[a-z0-9_]([a-z0-9_-]{0,62}))+")
_NUMBER = pattern(r"[0-9]+|0x[0-9a-f]*")
# Asking for such a name tells the network around us what we look for, or wakes a machine in it.
_INSIDE_NAMES = (".localhost", ".local", ".internal", ".home.arpa", ".onion")


class Target(msgspec.Struct, frozen=True):
    """A URL that we would read: checked, in one spelling, without its fragment.

    `address` is set where the URL names an address instead of a host.
    """

    url: str
    scheme: str
    host: str
    address: str = ""

    @property
    def port(self) -> int:
        """Where the scheme listens; there are no others."""
        return _PORTS[self.scheme]

    @property
    def netloc(self) -> str:
        """The host as it stands in a URL and in the Host header."""
        return f"[{self.host}]" if ":" in self.host else self.host

    @property
    def origin(self) -> str:
        """What one robots.txt speaks for."""
        return f"{self.scheme}://{self.netloc}"


def read_target(url: str) -> Target:
    """The target of a URL.

    Raises:
        NoPage: it is malformed, or leads somewhere that we do not go.
    """
    written = url.strip(" \t\r\n")
    _check(written)
    split = _split(_prepared(written))
    _check_port(split)
    host, address = _host(split.hostname or "")
    bare = Target(url="", scheme=split.scheme, host=host, address=address)
    query = f"?{split.query}" if split.query else ""
    return msgspec.structs.replace(bare, url=f"{bare.origin}{split.path or '/'}{query}")


def follow(target: Target, location: str) -> Target:
    """Where a redirect leads.

    From https to http is refused: anybody on the way could then change what the company said,
    and we would quote it.

    Args:
        target: the page that sent it.
        location: the header as HTTP libraries give it, in Latin-1.

    Raises:
        NoPage: it leads somewhere that we do not go.
    """
    try:
        there = read_target(urljoin(target.url, _as_utf8(location)))
    except ValueError:
        raise NoPage("url", "The page redirects to a malformed address.") from None
    if (target.scheme, there.scheme) == ("https", "http"):
        raise NoPage("downgrade", "The page redirects from https to http, which anybody can alter.")
    return there


def _as_utf8(text: str) -> str:
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text


def _check(written: str) -> None:
    """Refuse, as it is written, what libraries would quietly read in their own way."""
    if len(written) > _LONGEST_URL:
        raise NoPage("url", f"The address is longer than {_LONGEST_URL:,} characters.")
    if _FORBIDDEN.search(written):
        raise NoPage("url", "The address holds a backslash or a control character.")
    split = _split(written)
    if split.scheme not in _PORTS:
        raise NoPage("url", "Only http and https addresses are read.")
    if "@" in split.netloc:
        raise NoPage("url", "The address holds a user name or password; write it without.")
    if "%" in split.netloc or " " in split.netloc:
        raise NoPage("url", "The host holds a space or percent codes; write it plainly.")
    _check_port(split)


def _prepared(written: str) -> str:
    """The URL as it would be sent: names in Punycode, paths quoted, `..` resolved."""
    request = PreparedRequest()
    try:
        request.prepare_url(written, None)
    except (RequestException, ValueError):
        raise NoPage("url", "The address is malformed.") from None
    return request.url or ""


def _split(url: str) -> SplitResult:
    try:
        return urlsplit(url)
    except ValueError:
        raise NoPage("url", "The address is malformed.") from None


def _check_port(split: SplitResult) -> None:
    try:
        port = split.port
    except ValueError:
        raise NoPage("url", "The address is malformed.") from None
    if port not in (None, _PORTS[split.scheme]):
        raise NoPage("url", "Only the usual ports are read: 80 for http, 443 for https.")


def _host(text: str) -> tuple[str, str]:
    """The host, and its address where it is one."""
    host = text.lower().removesuffix(".")
    if ":" in host:
        return _literal(host, IPv6Address)
    if _NUMBER.fullmatch(host.rpartition(".")[2]):
        return _literal(host, IPv4Address)
    if len(host) > _LONGEST_HOST or not _NAME.fullmatch(host):
        raise NoPage("url", "The address does not name a public host, such as www.acme.com.")
    if host.endswith(_INSIDE_NAMES):
        raise NoPage("not_public", f"{host} is a name inside a network, not of a public site.")
    return host, ""


def _literal(host: str, kind: type[IPv4Address] | type[IPv6Address]) -> tuple[str, str]:
    """An address in its one plain spelling.

    Octal, hexadecimal and short forms are not read at all: libraries disagree on their meaning.
    """
    try:
        address = kind(host)
    except AddressValueError:
        raise NoPage(
            "url", "The address is written in numbers that are read differently."
        ) from None
    if what := why_inside(str(address)):
        raise NoPage("not_public", f"{address} is not a public address ({what}).")
    return str(address), str(address)
