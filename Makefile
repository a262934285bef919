# One word each, the same here and in CI. Run them inside your virtual environment:
# `pip install -e '.[dev]'` gives it everything that they need.

.PHONY: help test lint format bench eval sample playbooks rules kept docs

help:  ## what there is
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/'

test:  ## every test
	pytest

lint:  ## style, types and the direction of imports
	ruff check .
	ruff format --check .
	mypy
	lint-imports

format:  ## mend what can be mended by itself
	ruff check --fix .
	ruff format .

bench:  ## the budgets, as ratios measured in one run
	python -m benchmarks.bench
	python -m benchmarks.audits

eval:  ## how well texts are read, held against the floors
	python -m benchmarks.evaluate

sample:  ## rebuild the outputs that are kept in the repository
	python tests/rebuild_samples.py

playbooks:  ## the examples in every shipped playbook
	deal playbook test

rules:  ## work out again where the rules of language can begin
	python -m benchmarks.keep_heads

kept:  ## read the shipped playbooks again, to keep what they say
	python -m benchmarks.keep_playbooks

docs:  ## rebuild the pages that are made from the code
	python -m docs.build
