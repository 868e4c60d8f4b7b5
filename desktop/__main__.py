"""`casebinder`: the command line, which opens the window when no sub-command is given."""

from __future__ import annotations

import sys

from db import processes


def main() -> None:
    """Run the command line; ends with its exit status."""
    if processes.become(sys.argv[1:]):
        return
    from desktop import speaking

    speaking.begin(sys.argv[1:])
    from desktop.cli import main as command

    command()


if __name__ == "__main__":
    main()
