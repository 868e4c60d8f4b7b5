"""The demo case as data: `case.toml`, from which db/demo.py builds the case file."""
