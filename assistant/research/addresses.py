"""Which addresses belong to the public internet."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

# From the registries of special-purpose addresses, and what clouds keep for themselves. Python's
# `is_global` is not enough: it lets multicast, NAT64 and 6to4 through, and changes with Python.
_INSIDE_4 = [
    (IPv4Network(network), what)
    for network, what in (
        ("0.0.0.0/8", "unspecified"),
        ("10.0.0.0/8", "private"),
        ("100.64.0.0/10", "a provider's inside"),
        ("127.0.0.0/8", "this machine"),
        ("169.254.0.0/16", "link-local"),
        ("172.16.0.0/12", "private"),
        ("192.0.0.0/24", "reserved"),
        ("192.0.2.0/24", "documentation"),
        ("192.31.196.0/24", "reserved"),
        ("192.52.193.0/24", "reserved"),
        ("192.88.99.0/24", "a 6to4 relay"),
        ("192.168.0.0/16", "private"),
        ("192.175.48.0/24", "reserved"),
        ("198.18.0.0/15", "benchmarking"),
        ("198.51.100.0/24", "documentation"),
        ("203.0.113.0/24", "documentation"),
        ("224.0.0.0/4", "multicast"),
        ("240.0.0.0/4", "reserved"),
        ("168.63.129.16/32", "a cloud's inside"),
    )
]
_PUBLIC_6 = IPv6Network("2000::/3")
_INSIDE_6 = [
    (IPv6Network(network), what)
    for network, what in (
        ("::/128", "unspecified"),
        ("::1/128", "this machine"),
        ("::ffff:0:0/96", "IPv4 in disguise"),
        ("64:ff9b::/96", "NAT64"),
        ("64:ff9b:1::/48", "NAT64"),
        ("fc00::/7", "private"),
        ("fe80::/10", "link-local"),
        ("ff00::/8", "multicast"),
        ("2001::/32", "Teredo"),
        ("2001::/23", "reserved"),
        ("2001:db8::/32", "documentation"),
        ("2002::/16", "6to4"),
        ("2620:4f:8000::/48", "reserved"),
        ("3fff::/20", "documentation"),
    )
]


def why_inside(text: str) -> str:
    """What kind of address it is, when it does not lead to the public internet; else "".

    Args:
        text: an address; anything else counts as not public.
    """
    try:
        address = ip_address(text)
    except ValueError:
        return "not an address"
    return _inside_4(address) if isinstance(address, IPv4Address) else _inside_6(address)


def _inside_4(address: IPv4Address) -> str:
    return next((what for network, what in _INSIDE_4 if address in network), "")


def _inside_6(address: IPv6Address) -> str:
    known = next((what for network, what in _INSIDE_6 if address in network), "")
    return known or ("" if address in _PUBLIC_6 and not address.scope_id else "reserved")
