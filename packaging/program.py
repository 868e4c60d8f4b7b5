"""What a bundle starts: the command `casebinder`, which opens the window without words."""

from desktop.__main__ import main

main()
