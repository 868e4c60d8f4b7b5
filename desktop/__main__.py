"""`casebinder`: the command line, which opens the window when no sub-command is given."""

from __future__ import annotations


def main() -> None:
    """Run the command line; ends with its exit status."""
    from desktop.cli import main as command

    command()


if __name__ == "__main__":
    main()
