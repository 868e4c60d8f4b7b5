"""The process that looks into a stranger's file: `python -m db.strangers.worker ACT FILE [OUT]`.

Not more memory than a limit, and nothing but this process ends when a file makes a library fail. It
answers on standard output, a line of JSON each: how far it is, and at last what it found. It stops
when its standard input ends, so that none is left behind by a program that was ended.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from dataclasses import asdict
from pathlib import Path

from db.errors import CaseError, Damaged
from db.language import say
from db.strangers import inspect, make_safe, recover

#: Bytes of memory, where the system can hold to that.
_MEMORY = 4 << 30


def limit_memory() -> None:
    """A value made to fill the memory ends in a sentence, and takes nothing else with it."""
    if sys.platform == "linux":
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_AS)
        wanted = _MEMORY if most == resource.RLIM_INFINITY else min(_MEMORY, most)
        resource.setrlimit(resource.RLIMIT_AS, (wanted, most))


def main(arguments: list[str]) -> None:
    """Do one of `inspect`, `make-safe` and `recover`, and answer."""
    limit_memory()
    act, path = arguments[0], Path(arguments[1])
    ended, last = threading.Event(), (-1.0, "")

    def tell(share: float, doing: str) -> None:
        nonlocal last
        if (share, doing) != last:
            last = (share, doing)
            _say({"share": share, "doing": doing})

    threading.Thread(target=_listen, args=(ended,), daemon=True).start()
    try:
        if act == "inspect":
            found = asdict(inspect(path))
        else:
            bring = make_safe if act == "make-safe" else recover
            found = asdict(bring(path, Path(arguments[2]), tell, ended.is_set))
        _say({"found": found})
    except CaseError as trouble:
        _say({"kind": type(trouble).__name__, "sentence": trouble.sentence})
    except MemoryError:
        sentence = say(
            "“{name}” asks for more memory than there is. Nothing was changed.", name=path.name
        )
        _say({"kind": Damaged.__name__, "sentence": sentence})


def _listen(ended: threading.Event) -> None:
    # Not through `sys.stdin`, whose lock this thread would still hold at the end.
    while os.read(0, 1 << 10):
        pass
    ended.set()


def _say(what: dict[str, object]) -> None:
    sys.stdout.buffer.write(json.dumps(what).encode() + b"\n")
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    main(sys.argv[1:])
