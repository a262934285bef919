"""No spelling, and no name, of an address inside somebody's network is ever connected to."""

from __future__ import annotations

import pytest

from assistant.research.fetched import FetchProblem, Page
from tests.research.exam.world import Examiner, Watch, World

NOT_READ = {
    "ftp": "ftp://good.test/",
    "file": "file:///etc/passwd",
    "data": "data:text/html,hello",
    "javascript": "javascript:alert(1)",
    "gopher": "gopher://good.test/",
    "no scheme": "good.test/about",
    "no scheme but slashes": "//good.test/about",
    "empty": "",
    "scheme alone": "http://",
    "no host": "http:///about",
    "user": "http://user@good.test/",
    "user and password": "http://user:secret@good.test/",
    "user that looks like a host": "http://good.test@10.0.0.1/",
    "user with a colon": "http://good.test:80@10.0.0.1/",
    "empty user": "http://@good.test/",
    "backslash": "http://good.test\\@10.0.0.1/",
    "odd port": "http://good.test:8080/",
    "port of mail": "http://good.test:25/",
    "port 0": "http://good.test:0/",
    "port too high": "http://good.test:65616/",
    "port in letters": "http://good.test:80a/",
    "https port for http": "http://good.test:443/",
    "http port for https": "https://www.acme.test:80/",
    "line break": "http://good.test/\r\nX-Injected: yes",
    "space in the host": "http://good.test 10.0.0.1/",
    "tab in the host": "http://good\t.test/",
    "null": "http://good.test\x00.10.0.0.1/",
    "broken brackets": "http://[::1/",
    "brackets around a name": "http://[good.test]/",
    "future address": "http://[v1.10]/",
    "empty label": "http://good..test/",
    "two trailing dots": "http://good.test../",
    "leading dot": "http://.good.test/",
    "star": "http://*.good.test/",
    "long label": f"http://{'a' * 64}.test/",
    "long host": f"http://{'a.' * 200}test/",
    "long path": f"http://good.test/{'a' * 10_000}",
    "surrogate": "http://good.test/\ud800",
    "one word": "http://intranet/",
    "decimal": "http://2130706433/",
    "octal": "http://0177.0.0.1/",
    "octal with many zeros": "http://000000000177.0.0.1/",
    "hexadecimal": "http://0x7f000001/",
    "hexadecimal parts": "http://0x7f.0x0.0x0.0x1/",
    "mixed parts": "http://127.0x0.0.01/",
    "short": "http://127.1/",
    "shorter": "http://0/",
    "too many parts": "http://127.0.0.0.1/",
    "too large a part": "http://127.0.0.256/",
    "full-width digits": "http://１２７.０.０.１/",
    "ideographic dots": "http://127。0。0。1/",
    "digits in circles": "http://①②⑦.⓪.⓪.①/",
    "percent-encoded": "http://%31%32%37.0.0.1/",
    "percent-encoded dot": "http://127%2e0.0.1/",
    "zone": "http://[fe80::1%25lo]/",
    "zone of a public address": "http://[2606:2800:220:1::1%25lo]/",
}

NOT_PUBLIC = {
    "loopback": "http://127.0.0.1/",
    "user behind a fragment": "http://127.0.0.1#@good.test/",
    "all of loopback": "http://127.9.9.9/",
    "trailing dot": "http://127.0.0.1./",
    "private 10": "http://10.0.0.1/",
    "private 172": "http://172.16.0.1/",
    "private 192": "http://192.168.0.1/",
    "private, https": "https://192.168.0.1/",
    "metadata": "http://169.254.169.254/latest/meta-data/",
    "metadata of others": "http://100.100.100.200/",
    "metadata in a public range": "http://168.63.129.16/",
    "CGNAT": "http://100.64.0.1/",
    "unspecified": "http://0.0.0.0/",
    "broadcast": "http://255.255.255.255/",
    "multicast": "http://224.0.0.1/",
    "reserved": "http://240.0.0.1/",
    "documentation": "http://192.0.2.1/",
    "benchmarking": "http://198.18.0.1/",
    "6to4 relay": "http://192.88.99.1/",
    "loopback 6": "http://[::1]/",
    "loopback 6 in full": "http://[0:0:0:0:0:0:0:1]/",
    "unspecified 6": "http://[::]/",
    "mapped": "http://[::ffff:127.0.0.1]/",
    "mapped, in hexadecimal": "http://[::ffff:7f00:1]/",
    "mapped and public": "http://[::ffff:93.184.216.34]/",
    "compatible": "http://[::127.0.0.1]/",
    "NAT64": "http://[64:ff9b::7f00:1]/",
    "NAT64 of a network": "http://[64:ff9b:1::7f00:1]/",
    "6to4": "http://[2002:7f00:1::]/",
    "Teredo": "http://[2001:0:7f00:1::]/",
    "link-local 6": "http://[fe80::1]/",
    "metadata 6": "http://[fd00:ec2::254]/",
    "multicast 6": "http://[ff02::1]/",
    "documentation 6": "http://[2001:db8::1]/",
    "localhost": "http://app.localhost/",
    "a printer": "http://printer.local/",
    "metadata by name": "http://metadata.google.internal/",
    "a box at home": "http://router.home.arpa/",
}

LEADS_INSIDE = [
    "private.test",
    "metadata.test",
    "loopback.test",
    "loopback-six.test",
    "mapped.test",
    "nat64.test",
    "zone.test",
    "mixed.test",
    "odd-answer.test",
]


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        *(pytest.param(url, "url", id=name) for name, url in NOT_READ.items()),
        *(pytest.param(url, "not_public", id=name) for name, url in NOT_PUBLIC.items()),
    ],
)
def test_a_url_that_programs_read_differently_or_that_leads_inside_is_not_read(
    examiner: Examiner, watch: Watch, world: World, url: str, reason: str
) -> None:
    """Nothing is looked up and nothing connected to."""
    problem = examiner.read(url)
    assert isinstance(problem, FetchProblem)
    assert problem.reason == reason
    assert (watch.connected, world.names) == ([], [])


@pytest.mark.parametrize("host", LEADS_INSIDE)
def test_a_name_that_leads_inside_is_not_read(examiner: Examiner, watch: Watch, host: str) -> None:
    """One address inside is enough, whatever the others are."""
    problem = examiner.read(f"http://{host}/")
    assert isinstance(problem, FetchProblem)
    assert problem.reason == "not_public"
    assert watch.connected == []


@pytest.mark.parametrize("host", ["unknown.test", "no-address.test"])
def test_a_name_without_an_address_is_said_to_have_none(examiner: Examiner, host: str) -> None:
    """The reason is told apart from a site that is down."""
    problem = examiner.read(f"http://{host}/")
    assert isinstance(problem, FetchProblem)
    assert problem.reason == "unknown_host"


def test_a_resolver_that_hangs_does_not_hold_the_fetcher(examiner: Examiner) -> None:
    """The deadline counts for looking up, too."""
    problem = examiner.read("http://slow-name.test/", seconds=0.5)
    assert isinstance(problem, FetchProblem)
    assert problem.reason == "unknown_host"


def test_a_name_that_changes_its_address_between_two_requests_is_caught(
    examiner: Examiner, watch: Watch, world: World
) -> None:
    """The name is public for robots.txt and inside for the page: each answer is checked."""
    problem = examiner.read("http://rebinding.test/")
    assert isinstance(problem, FetchProblem)
    assert problem.reason == "not_public"
    assert world.names == ["rebinding.test", "rebinding.test"]
    assert len(watch.connected) == 1
    assert world.heard() == []


def test_the_address_that_was_checked_is_the_one_connected_to(
    examiner: Examiner, watch: Watch, world: World
) -> None:
    """One look-up for each request, and the Host header keeps the name."""
    page = examiner.read("http://good.test/")
    assert isinstance(page, Page)
    assert world.names == ["good.test", "good.test"]
    assert watch.connected == ["93.184.216.34", "93.184.216.34"]
    assert [one["host"] for one in world.heard()] == ["good.test"]


@pytest.mark.parametrize(
    "url",
    [
        "http://six.test/",
        "http://93.184.216.34/",
        "http://[2606:2800:220:1:248:1893:25c8:1946]/",
        "http://second-answers.test/",
        "http://GOOD.test.:80/#part",
        "https://www.acme.test:443/",
    ],
)
def test_public_addresses_are_read(examiner: Examiner, url: str) -> None:
    """Of both families, by name or plainly; the second address when the first is dead."""
    assert isinstance(examiner.read(url), Page)


def test_a_name_in_any_script_is_asked_for_in_punycode(examiner: Examiner, world: World) -> None:
    """The name that is looked up, sent and stored is one spelling."""
    page = examiner.read("http://BÜCHER.test/")
    assert isinstance(page, Page)
    assert page.url == "http://xn--bcher-kva.test/"
    assert [one["host"] for one in world.heard()] == ["xn--bcher-kva.test"]


def test_settings_of_the_environment_are_not_read(
    examiner: Examiner, watch: Watch, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No proxy is asked, and no password sent."""
    for name in ("http_proxy", "HTTP_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://10.0.0.1:80")
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", "/nowhere")
    netrc = world.folder.parent / "netrc"
    netrc.write_text("machine good.test login you password secret\n", encoding="utf-8")
    monkeypatch.setenv("NETRC", str(netrc))
    assert isinstance(examiner.read("http://good.test/"), Page)
    assert isinstance(examiner.read("https://www.acme.test/"), Page)
    assert set(watch.connected) == {"93.184.216.34"}
    assert all("authorization" not in one["headers"] for one in world.heard_all())
