# Casebinder from a clean clone: each target first sets up what it needs (see .ci/setup).
#   make run       open the demo case (without a screen: draw it into build/demo/)
#   make test      run all tests          make test ARGS="tests/db -k dates"
#   make lint      check style and types
#   make format    put the code in order
#   make bench     measure the program    make bench ARGS="timeline --incidents 100000"
#   make pictures  draw the pictures of the manual anew
#   make bundle    build the programs for Linux into build/bundle/ (see packaging/README.md)
#   make languages  texts of the program to translate, and what is translated (resources/languages)
#   make notices   write THIRD_PARTY.md and the bill of materials anew from uv.lock

PYTHON = .venv/bin/python
ARGS ?=

.DEFAULT_GOAL := help
.PHONY: help setup libraries run test lint format bench pictures bundle languages notices clean

help:
	@sed -n 's/^#   //p' Makefile

setup:
	@.ci/setup

libraries: setup
	@.ci/libraries

run: libraries
	@.ci/demo

test: libraries
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -n 2 $(ARGS)

lint: setup
	@$(PYTHON) -m ruff check .
	@$(PYTHON) -m ruff format --check .
	@$(PYTHON) -m mypy

format: setup
	@$(PYTHON) -m ruff check --fix .
	@$(PYTHON) -m ruff format .

bench: libraries
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m desktop bench $(or $(ARGS),all)

pictures: libraries
	@.ci/pictures

bundle: setup
	@packaging/bundle

languages: setup
	@$(PYTHON) .ci/languages update
	@$(PYTHON) .ci/languages compile

notices: setup
	@$(PYTHON) .ci/notices

clean:
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
