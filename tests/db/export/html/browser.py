"""A browser without a window, asked through two pipes: tests open no sockets.

Hides Chromium's protocol (JSON messages, each ended by a NUL) and how it is started.
"""

from __future__ import annotations

import base64
import contextlib
import fcntl
import json
import os
import select
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

_NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
_OPTIONS = (
    *("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--mute-audio"),
    *("--no-first-run", "--disable-extensions", "--disable-background-networking"),
    *("--disable-component-update", "--disable-sync", "--disable-dev-shm-usage"),
    *("--force-color-profile=srgb", "--remote-debugging-pipe"),
    # Whatever a page asks of the network is refused by name.
    "--host-resolver-rules=MAP * ~NOTFOUND",
)
_PATIENCE = 30.0
_READY = "document.documentElement.dataset.ready === 'yes'"

Answer = dict[str, Any]


def found() -> str:
    """Where the browser is; the test skips where there is none."""
    for name in _NAMES:
        path = shutil.which(name)
        if path:
            return path
    pytest.skip("there is no Chromium on this machine")


class Browser:
    """One page of one browser. `complaints`: errors, warnings of the policy, and every address
    the page asked for besides its own file."""

    def __init__(self, profile: Path) -> None:
        read, self._write = os.pipe()
        self._read, write = os.pipe()
        # Chromium takes orders on 3 and answers on 4.
        far = [fcntl.fcntl(each, fcntl.F_DUPFD, 20) for each in (read, write)]

        def hand_over() -> None:
            os.dup2(far[0], 3)
            os.dup2(far[1], 4)

        self._process = subprocess.Popen(
            [found(), *_OPTIONS, f"--user-data-dir={profile}", "about:blank"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            pass_fds=(3, 4),
            preexec_fn=hand_over,
        )
        for each in (read, write, *far):
            os.close(each)
        self._rest = b""
        self._number = 0
        self._session = ""
        self.complaints: list[str] = []
        self._own = ""
        self._loaded = False
        pages = self._ask("Target.getTargets")["targetInfos"]
        target = next(each["targetId"] for each in pages if each["type"] == "page")
        self._session = self._ask("Target.attachToTarget", targetId=target, flatten=True)[
            "sessionId"
        ]
        self._ask("Emulation.setFocusEmulationEnabled", enabled=True)
        for domain in ("Page", "Runtime", "Log", "Network"):
            self._ask(f"{domain}.enable")

    def close(self) -> None:
        """End it."""
        with contextlib.suppress(OSError, AssertionError):
            self._session = ""
            self._ask("Browser.close")
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        os.close(self._read)
        os.close(self._write)

    def open(self, file: Path, hash_: str = "", script: bool = True, ready: str = _READY) -> None:
        """Load a file, and wait until the page says that it is ready."""
        self.complaints = []
        self._own = file.as_uri()
        self._ask("Emulation.setScriptExecutionDisabled", value=not script)
        self._go("about:blank")
        self._go(self._own + hash_)
        if script:
            self.until(ready)

    def _go(self, url: str) -> None:
        self._loaded = False
        self._ask("Page.navigate", url=url)
        end = time.monotonic() + _PATIENCE
        while not self._loaded:
            self._next(end)

    @contextlib.contextmanager
    def beforehand(self, script: str) -> Iterator[None]:
        """Run a script before those of every page that is opened meanwhile."""
        made = self._ask("Page.addScriptToEvaluateOnNewDocument", source=script)
        try:
            yield
        finally:
            self._ask("Page.removeScriptToEvaluateOnNewDocument", **made)

    def size(self, width: int, height: int, ratio: float = 1.0, dark: bool = False) -> None:
        """The window, and whether its system is dark."""
        self._ask(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=ratio,
            mobile=width < 500,
        )
        feature = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        still = {"name": "prefers-reduced-motion", "value": "reduce"}
        self._ask("Emulation.setEmulatedMedia", features=[feature, still])

    def ask(self, expression: str) -> Any:
        """What an expression comes to, promises kept."""
        found = self._ask(
            "Runtime.evaluate",
            expression=expression,
            awaitPromise=True,
            returnByValue=True,
            userGesture=True,
        )
        assert "exceptionDetails" not in found, found["exceptionDetails"]
        return found["result"].get("value")

    def until(self, condition: str) -> None:
        """Wait until a condition holds, looked at with every frame."""
        held = self.ask(
            f"new Promise((done) => {{ const end = performance.now() + {_PATIENCE * 1000};"
            f" const look = () => ({condition}) ? done(true) : performance.now() > end ?"
            " done(false) : setTimeout(look, 15); look(); })"
        )
        assert held, f"never came true: {condition}\n{self.complaints}"

    def press(self, key: str, **more: Any) -> None:
        """A key, down and up."""
        text = key if len(key) == 1 else "\r" if key == "Enter" else ""
        for kind in ("keyDown", "keyUp"):
            given = {"text": text} if text and kind == "keyDown" else {}
            self._ask("Input.dispatchKeyEvent", type=kind, key=key, **given, **more)

    def type(self, text: str) -> None:
        """Text into what has the keyboard."""
        self._ask("Input.insertText", text=text)

    def mouse(self, kind: str, x: float, y: float, **more: Any) -> None:
        """One act of the mouse."""
        self._ask("Input.dispatchMouseEvent", type=kind, x=x, y=y, **more)

    def picture(self, out: Path) -> None:
        """What the window shows."""
        out.write_bytes(base64.b64decode(self._ask("Page.captureScreenshot")["data"]))

    def paper(self) -> bytes:
        """The page as a PDF."""
        return base64.b64decode(self._ask("Page.printToPDF", printBackground=True)["data"])

    def _ask(self, method: str, **parameters: Any) -> Answer:
        self._number += 1
        number = self._number
        order: Answer = {"id": number, "method": method, "params": parameters}
        if self._session:
            order["sessionId"] = self._session
        os.write(self._write, json.dumps(order).encode() + b"\0")
        end = time.monotonic() + 2 * _PATIENCE
        while True:
            message = self._next(end)
            if message.get("id") == number:
                assert "error" not in message, message["error"]
                return dict(message["result"])

    def _next(self, end: float) -> Answer:
        while b"\0" not in self._rest:
            ready, _, _ = select.select([self._read], [], [], max(end - time.monotonic(), 0))
            assert ready, "the browser does not answer"
            more = os.read(self._read, 1 << 20)
            assert more, "the browser has gone"
            self._rest += more
        one, _, self._rest = self._rest.partition(b"\0")
        message: Answer = json.loads(one)
        self._hear(message.get("method", ""), message.get("params", {}))
        return message

    def _hear(self, method: str, told: Answer) -> None:
        if method == "Runtime.exceptionThrown":
            self.complaints.append(json.dumps(told["exceptionDetails"])[:2000])
        elif method == "Log.entryAdded" and told["entry"]["level"] in ("error", "warning"):
            self.complaints.append(told["entry"]["text"])
        elif method == "Runtime.consoleAPICalled":
            self.complaints.append(json.dumps(told["args"])[:2000])
        elif method == "Page.loadEventFired":
            self._loaded = True
        elif method == "Network.requestWillBeSent":
            url = told["request"]["url"]
            if not url.startswith((self._own, "about:", "data:", "blob:")):
                self.complaints.append(f"asked for {url}")


@contextlib.contextmanager
def running(profile: Path) -> Iterator[Browser]:
    """A browser for the time of a test or of a module."""
    browser = Browser(profile)
    try:
        yield browser
    finally:
        browser.close()
