"""Our own way from requests to a socket: to the checked address, for the name that was asked.

No session is used: sessions read proxies and passwords from the environment, keep cookies, and
read the whole body of a redirect.
"""

from __future__ import annotations

from typing import Any

from requests import PreparedRequest, Response
from requests.adapters import HTTPAdapter
from requests.structures import CaseInsensitiveDict
from urllib3 import BaseHTTPResponse, HTTPConnectionPool, HTTPSConnectionPool
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.util.ssl_ import create_urllib3_context

from assistant.research.sockets import MeteredTLSSocket, Route
from assistant.research.targets import Target


class CheckedAdapter(HTTPAdapter):
    """Sends requests for one target, each over a connection of its own to a checked address."""

    def __init__(self, target: Target, route: Route) -> None:
        super().__init__()
        self._pool = _pool(target, route)

    def get_connection_with_tls_context(self, *_: Any, **__: Any) -> HTTPConnectionPool:
        """The one pool that there is: no proxy, no other host."""
        return self._pool

    def build_response(self, req: PreparedRequest, resp: BaseHTTPResponse) -> Response:
        """The response without cookies: we keep none, and reading them costs time."""
        response = Response()
        response.status_code = resp.status
        response.headers = CaseInsensitiveDict(resp.headers)
        response.raw = resp
        response.request = req
        response.url = req.url or ""
        return response

    def close(self) -> None:
        """Leave no connection open."""
        self._pool.close()
        super().close()


class _Connection(HTTPConnection):
    def __init__(self, *args: Any, route: Route, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._route = route

    def _new_conn(self) -> Any:
        return self._route.connect()


class _SafeConnection(HTTPSConnection):
    sock: MeteredTLSSocket

    def __init__(self, *args: Any, route: Route, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._route = route

    def _new_conn(self) -> Any:
        return self._route.connect()

    def connect(self) -> None:
        """The handshake has the time-out of the connection; from here on the meter counts."""
        super().connect()
        self.sock.meter = self._route.meter


class _Pool(HTTPConnectionPool):
    ConnectionCls = _Connection


class _SafePool(HTTPSConnectionPool):
    ConnectionCls = _SafeConnection


def _pool(target: Target, route: Route) -> HTTPConnectionPool:
    """A pool on the address itself, so that nothing below us looks a name up again."""
    address = route.addresses[0]
    if target.scheme == "http":
        return _Pool(address, target.port, route=route)
    context = create_urllib3_context()
    context.sslsocket_class = MeteredTLSSocket
    return _SafePool(
        address,
        target.port,
        route=route,
        ssl_context=context,
        server_hostname=target.host,
    )
