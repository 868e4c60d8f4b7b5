"""A process, and all that it starts, from which the network cannot be reached: the kernel ends it.

On Linux a filter on system calls (seccomp) that nobody can take off again: a socket of any family
but the local one ends the process that asks for it. Python's own sockets are watched besides, in
every process: each attempt is written into a file. Elsewhere only they are.
"""

from __future__ import annotations

import ctypes
import os
import platform
import struct
import sys
from pathlib import Path

#: Where attempts are written to; also in the processes that are started.
VARIABLE = "CASEBINDER_TEST_ATTEMPTS"
#: The number of `socket(2)`, and how the kernel calls the machine.
_SOCKET = {"x86_64": (41, 0xC000003E), "aarch64": (198, 0xC00000B7)}
_AF_UNIX = 1
_LOAD, _EQUAL, _RETURN = 0x20, 0x15, 0x06
_ALLOW, _KILL = 0x7FFF0000, 0x80000000
_SET_NO_NEW_PRIVILEGES, _SET_SECCOMP, _FILTER = 38, 22, 2

#: Runs in every Python that is started below (as `sitecustomize`).
WATCH = f"""
import os, sys
def _watch(event, arguments):
    if not event.startswith("socket.") or event == "socket.gethostname":
        return
    if event == "socket.__new__" and int(arguments[1]) == {_AF_UNIX}:
        return
    if int(getattr(arguments[0], "family", 0)) == {_AF_UNIX}:
        return
    with open(os.environ["{VARIABLE}"], "a") as told:
        told.write(f"{{sys.argv[:3]}}: {{event}} {{arguments[1:]}}\\n")
    raise OSError(f"no network here: {{event}}")
sys.addaudithook(_watch)
"""


def close() -> bool:
    """Seal this process for good; False where the kernel has no such filter."""
    if sys.platform != "linux" or platform.machine() not in _SOCKET:
        return False
    number, machine = _SOCKET[platform.machine()]
    program = [
        (_LOAD, 0, 0, 4),  # the machine
        (_EQUAL, 0, 4, machine),
        (_LOAD, 0, 0, 0),  # the number of the call
        (_EQUAL, 0, 3, number),
        (_LOAD, 0, 0, 16),  # the family
        (_EQUAL, 1, 0, _AF_UNIX),
        (_RETURN, 0, 0, _KILL),
        (_RETURN, 0, 0, _ALLOW),
    ]
    steps = b"".join(struct.pack("=HBBI", *step) for step in program)
    held = ctypes.create_string_buffer(steps, len(steps))
    # struct sock_fprog: how many steps, and where they are.
    shape = struct.pack("@HP", len(program), ctypes.addressof(held))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_SET_NO_NEW_PRIVILEGES, 1, 0, 0, 0) != 0:
        return False
    return bool(libc.prctl(_SET_SECCOMP, _FILTER, shape, 0, 0) == 0)


def watched(folder: Path) -> dict[str, str]:
    """The environment in which every Python watches its sockets and tells `folder`/attempts."""
    (folder / "sitecustomize.py").write_text(WATCH, "utf-8")
    path = os.pathsep.join(filter(None, [str(folder), os.environ.get("PYTHONPATH")]))
    return {**os.environ, "PYTHONPATH": path, VARIABLE: str(folder / "attempts")}
