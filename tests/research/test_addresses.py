"""Only addresses of the public internet are connected to."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.research.addresses import why_inside

INSIDE = {
    "0.0.0.0": "unspecified",
    "0.1.2.3": "unspecified",
    "10.255.255.255": "private",
    "100.64.0.1": "a provider's inside",
    "100.127.255.255": "a provider's inside",
    "127.0.0.1": "this machine",
    "127.255.255.254": "this machine",
    "169.254.169.254": "link-local",
    "168.63.129.16": "a cloud's inside",
    "172.16.0.1": "private",
    "172.31.255.255": "private",
    "192.0.0.192": "reserved",
    "192.0.2.1": "documentation",
    "192.88.99.1": "a 6to4 relay",
    "192.168.1.1": "private",
    "198.18.0.1": "benchmarking",
    "198.51.100.1": "documentation",
    "203.0.113.1": "documentation",
    "224.0.0.251": "multicast",
    "240.0.0.1": "reserved",
    "255.255.255.255": "reserved",
    "::": "unspecified",
    "::1": "this machine",
    "::7f00:1": "reserved",
    "::ffff:127.0.0.1": "IPv4 in disguise",
    "::ffff:8.8.8.8": "IPv4 in disguise",
    "::ffff:0:127.0.0.1": "reserved",
    "64:ff9b::7f00:1": "NAT64",
    "64:ff9b:1:2::7f00:1": "NAT64",
    "100::1": "reserved",
    "2001::1": "Teredo",
    "2001:2::1": "reserved",
    "2001:10::1": "reserved",
    "2001:20::1": "reserved",
    "2001:db8::1": "documentation",
    "2002:7f00:1::": "6to4",
    "3fff::1": "documentation",
    "5f00::1": "reserved",
    "fc00::1": "private",
    "fd00:ec2::254": "private",
    "fe80::1": "link-local",
    "fe80::1%eth0": "link-local",
    "fec0::1": "reserved",
    "ff02::1": "multicast",
    "2606:2800:220:1::1%eth0": "reserved",
    "4000::1": "reserved",
    "": "not an address",
    "localhost": "not an address",
    "127.1": "not an address",
    "2130706433": "not an address",
    "0177.0.0.1": "not an address",
}


PUBLIC = (
    "1.1.1.1",
    "9.255.255.255",
    "93.184.216.34",
    "100.63.0.1",
    "172.32.0.1",
    "223.255.255.255",
    "2606:2800:220:1:248:1893:25c8:1946",
    "2a00:1450:4001::1",
    "2001:4860:4860::8888",
)


@pytest.mark.parametrize(("address", "what"), INSIDE.items())
def test_an_address_inside_is_named_for_what_it_is(address: str, what: str) -> None:
    assert why_inside(address) == what


@pytest.mark.parametrize("address", PUBLIC)
def test_a_public_address_has_nothing_against_it(address: str) -> None:
    assert why_inside(address) == ""


@given(st.one_of(st.ip_addresses(v=4), st.ip_addresses(v=6)))
def test_what_we_let_through_python_calls_public_too(address: IPv4Address | IPv6Address) -> None:
    """Our list is the stricter one."""
    if not why_inside(str(address)):
        assert address.is_global
        assert not address.is_multicast
        assert not address.is_reserved
