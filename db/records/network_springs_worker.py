"""The process that lets springs come to rest: bytes in, bytes out."""

from __future__ import annotations

import sys

import numpy as np

from db.records.network_springs import settled, unpacked


def main() -> None:
    """Answer the one question on standard input."""
    found = settled(unpacked(sys.stdin.buffer.read()))
    np.save(sys.stdout.buffer, found, allow_pickle=False)


if __name__ == "__main__":
    main()
