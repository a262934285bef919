"""The hostile server: one process that answers on every address, as badly as it is told to.

Started inside the exam's own network; it writes each request that it hears to a file.
"""

from __future__ import annotations

import json
import socket
import ssl
import struct
import sys
import threading
import time
from pathlib import Path

from tests.research.exam import namespace
from tests.research.exam.replies import Reply, Request, page
from tests.research.exam.sites import reply_to

SILENT, PLAIN_ON_443, SLOW_HANDSHAKE, RESETS, SHUTS = (f"93.184.216.{n}" for n in range(40, 45))
DEAF = "93.184.216.45"
"""Takes no connection at all: its queue is full."""
UNREACHABLE = "93.184.216.46"

_CERTIFICATES = {"expired.acme.test": "expired", "other.acme.test": "other"}
_MISBEHAVE = (SILENT, PLAIN_ON_443, SLOW_HANDSHAKE, RESETS, SHUTS)
_LONGEST_HEAD = 65_536
_PATIENCE = 60


class Server:
    """Hears and answers on ports 80 and 443 of every address."""

    def __init__(self, folder: Path) -> None:
        self._log = (folder / "requests.jsonl").open("a", encoding="utf-8")
        self._lock = threading.Lock()
        self._good = self._context(folder, "good")
        self._contexts = {
            name: self._context(folder, which)
            for name, which in {**_CERTIFICATES, "self.acme.test": "self"}.items()
        }
        self._good.sni_callback = self._choose

    def listen(self) -> None:
        """Begin, and say so."""
        for port in (80, 443):
            listener = _listener("::", port, socket.SOMAXCONN)
            threading.Thread(target=self._accept, args=(listener, port), daemon=True).start()
        self._deaf = _fill_queue(DEAF)
        print("ready", flush=True)

    def _accept(self, listener: socket.socket, port: int) -> None:
        while True:
            connection, _ = listener.accept()
            worker = threading.Thread(target=self._answer, args=(connection, port), daemon=True)
            worker.start()

    def _answer(self, connection: socket.socket, port: int) -> None:
        address = connection.getsockname()[0].removeprefix("::ffff:")
        connection.settimeout(_PATIENCE)
        try:
            with connection:
                if self._misbehave(connection, address):
                    return
                if port == 443:
                    with self._good.wrap_socket(connection, server_side=True) as safe:
                        self._talk(safe, address, port)
                else:
                    self._talk(connection, address, port)
        except OSError:  # they have gone: what a hostile server must expect
            pass

    def _misbehave(self, connection: socket.socket, address: str) -> bool:
        """What some addresses do before a word is spoken."""
        if address == SILENT:
            time.sleep(_PATIENCE)
        elif address == SLOW_HANDSHAKE:
            for byte in b"\x16\x03\x03\x40\x00" + b"\x02" * 1_000:
                connection.sendall(bytes([byte]))
                time.sleep(0.1)
        elif address == PLAIN_ON_443:
            _send(connection, page())
        elif address == RESETS:
            connection.recv(1)
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        return address in _MISBEHAVE

    def _talk(self, connection: socket.socket, address: str, port: int) -> None:
        head = b""
        while b"\r\n\r\n" not in head and len(head) < _LONGEST_HEAD:
            received = connection.recv(4_096)
            if not received:
                return
            head += received
        request = Request.read(head.decode("latin-1"), address, port)
        self._note(request)
        _send(connection, reply_to(request))

    def _note(self, request: Request) -> None:
        with self._lock:
            self._log.write(json.dumps(request.as_note()) + "\n")
            self._log.flush()

    def _context(self, folder: Path, name: str) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(folder / f"{name}.pem", folder / f"{name}.key")
        return context

    def _choose(self, connection: ssl.SSLObject, name: str | None, _: ssl.SSLContext) -> None:
        connection.context = self._contexts.get(name or "", self._good)


def _send(connection: socket.socket, reply: Reply) -> None:
    """Send the parts; a number is a pause."""
    for part in reply:
        if isinstance(part, bytes):
            connection.sendall(part)
        else:
            time.sleep(part)


def _listener(address: str, port: int, backlog: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    listener = socket.socket(family)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    listener.bind((address, port))
    listener.listen(backlog)
    return listener


def _fill_queue(address: str) -> list[socket.socket]:
    """A listener that accepts nobody, its queue full: whoever connects now waits."""
    listener = _listener(address, 80, 0)
    waiting = [listener]
    for _ in range(4):
        client = socket.socket()
        client.setblocking(False)
        client.connect_ex((address, 80))
        waiting.append(client)
    return waiting


def main() -> None:
    """Serve until the process that began us closes our input."""
    namespace.refuse_unless_alone()
    namespace.own_every_address()
    namespace.add_route(f"{UNREACHABLE}/32", namespace.UNREACHABLE)
    Server(Path(sys.argv[1])).listen()
    sys.stdin.read()


if __name__ == "__main__":
    main()
