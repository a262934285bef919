"""Chromium, driven over its DevTools pipe: the standard library is all that it takes."""

from __future__ import annotations

import base64
import fcntl
import json
import os
import select
import shutil
import signal
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

NAMES = ("chromium", "chromium-browser", "google-chrome")
_SECONDS = 30
_FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--hide-scrollbars",
    "--force-device-scale-factor=1",
    "--remote-debugging-pipe",
)


def find_chromium() -> str | None:
    """The path of a Chromium on this machine."""
    return next((path for path in map(shutil.which, NAMES) if path), None)


class Chromium:
    """A browser with an empty profile of its own; leave the `with` and it is gone."""

    def __init__(self, path: str) -> None:
        self._path = path

    def __enter__(self) -> Chromium:
        self._profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        theirs_in, self._out = os.pipe()
        self._in, theirs_out = os.pipe()
        # Chromium reads commands from descriptor 3 and answers on 4: ours must not be in the way.
        high = [fcntl.fcntl(end, fcntl.F_DUPFD, 10) for end in (theirs_in, theirs_out)]
        arguments = [self._path, *_FLAGS, f"--user-data-dir={self._profile.name}", "about:blank"]
        quiet = os.open(os.devnull, os.O_RDWR)
        self._pid = os.posix_spawn(
            self._path,
            arguments,
            {**os.environ, "HOME": self._profile.name},
            file_actions=[
                (os.POSIX_SPAWN_DUP2, quiet, 1),
                (os.POSIX_SPAWN_DUP2, quiet, 2),
                (os.POSIX_SPAWN_DUP2, high[0], 3),
                (os.POSIX_SPAWN_DUP2, high[1], 4),
            ],
            setpgroup=0,
        )
        for end in (theirs_in, theirs_out, quiet, *high):
            os.close(end)
        self._buffer, self._number = b"", 0
        self.events: list[dict[str, Any]] = []
        return self

    def __exit__(self, *_: object) -> None:
        try:
            self.send("Browser.close")
        finally:
            os.close(self._out)
            os.close(self._in)
            self._end()
            self._profile.cleanup()

    def page(self) -> Page:
        """A new, empty page."""
        target = self.send("Target.createTarget", url="about:blank")["targetId"]
        attached = self.send("Target.attachToTarget", targetId=target, flatten=True)
        return Page(self, attached["sessionId"])

    def send(self, method: str, session: str | None = None, **params: object) -> dict[str, Any]:
        """What Chromium answers to one command."""
        self._number += 1
        number = self._number
        message = {"id": number, "method": method, "params": params}
        if session:
            message["sessionId"] = session
        os.write(self._out, json.dumps(message).encode() + b"\0")
        answer = self.until(lambda one: one.get("id") == number)
        if "error" in answer:
            raise AssertionError(f"{method}: {answer['error']}")
        result: dict[str, Any] = answer["result"]
        return result

    def until(self, wanted: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """The next message that is wanted; the others are kept in `events`."""
        end = time.monotonic() + _SECONDS
        while True:
            message = self._next(end)
            if wanted(message):
                return message
            self.events.append(message)

    def _next(self, end: float) -> dict[str, Any]:
        while b"\0" not in self._buffer:
            ready, _, _ = select.select([self._in], [], [], max(0, end - time.monotonic()))
            piece = os.read(self._in, 1 << 20) if ready else b""
            if not piece:
                raise AssertionError("Chromium does not answer")
            self._buffer += piece
        one, _, self._buffer = self._buffer.partition(b"\0")
        message: dict[str, Any] = json.loads(one)
        return message

    def _end(self) -> None:
        for _ in range(50):
            if os.waitpid(self._pid, os.WNOHANG)[0]:
                return
            time.sleep(0.1)
        os.killpg(self._pid, signal.SIGKILL)
        os.waitpid(self._pid, 0)


class Page:
    """One page of the browser."""

    def __init__(self, browser: Chromium, session: str) -> None:
        self._browser, self._session = browser, session
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.send(f"{domain}.enable")
        self.send("Page.bringToFront")  # only what has the focus may copy

    def send(self, method: str, **params: object) -> dict[str, Any]:
        """What this page answers to one command."""
        return self._browser.send(method, self._session, **params)

    def open(self, path: Path) -> None:
        """Show a file, and wait until it stands."""
        self.send("Page.navigate", url=path.resolve().as_uri())
        self._browser.until(lambda one: one.get("method") == "Page.loadEventFired")

    def run(self, script: str) -> Any:
        """What a piece of JavaScript comes to; promises are waited for."""
        answer = self.send(
            "Runtime.evaluate",
            expression=script,
            returnByValue=True,
            awaitPromise=True,
            userGesture=True,
        )
        if "exceptionDetails" in answer:
            raise AssertionError(answer["exceptionDetails"])
        return answer["result"].get("value")

    def press(self, key: str, code: int, text: str = "") -> None:
        """Press and release a key."""
        named = {"key": key, "code": key, "windowsVirtualKeyCode": code}
        self.send("Input.dispatchKeyEvent", type="keyDown", text=text, **named)
        self.send("Input.dispatchKeyEvent", type="keyUp", **named)

    def look(
        self, *, width: int = 1200, height: int = 900, dark: bool = False, media: str = ""
    ) -> None:
        """Set the size of the screen, whether it is dark, and whether it is paper."""
        self.send(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=1,
            mobile=False,
        )
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.send("Emulation.setEmulatedMedia", media=media, features=[scheme])

    def screenshot(self) -> bytes:
        """The whole page as a PNG."""
        shot = self.send("Page.captureScreenshot", captureBeyondViewport=True)
        return base64.b64decode(shot["data"])

    def pdf(self) -> bytes:
        """The page as it is printed."""
        return base64.b64decode(self.send("Page.printToPDF", preferCSSPageSize=True)["data"])

    def heard(self, *methods: str) -> list[dict[str, Any]]:
        """The parameters of every event of these kinds since the page was made."""
        self.run("0")  # what came before is here now
        return [
            one["params"]
            for one in self._browser.events
            if one.get("method") in methods and one.get("sessionId") == self._session
        ]
