# Two commands on a fresh machine: `make demo` and `make test`. Both make .venv by themselves.
# Needed: Python 3.11 or later, make, and the package registry your pip is set up for.

PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11; do \
	command -v $$p >/dev/null 2>&1 && $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
BENCH_DIR ?= ../shared/bench
CASE_DIR ?= ../shared/dossier

.PHONY: bench bench-fetch demo test lint types layers docs docs-check coverage eval lock wheel clean

demo: $(READY) ## check the bundled article against the bundled sources
	$(BIN)/factcheck demo

test: $(READY) ## run every test that needs nothing but this folder
	$(BIN)/python -m pytest

lint: $(READY) ## style, spelling, types, layers
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/codespell docs README.md CHANGELOG.md
	$(BIN)/mypy
	$(BIN)/lint-imports

docs: $(READY) ## write the generated parts of README and docs
	$(BIN)/cog -r $(shell grep -rl '\[\[\[cog' README.md docs)

docs-check: $(READY) ## fail where a generated part is stale
	$(BIN)/cog --check $(shell grep -rl '\[\[\[cog' README.md docs)

coverage: $(READY)
	$(BIN)/python -m pytest --cov --cov-report=term:skip-covered

eval: $(READY) ## figures on the labelled sets in BENCH_DIR, against the floors in tests/eval/floors.json
	$(BIN)/python tests/eval/gate.py --bench $(BENCH_DIR) --case $(CASE_DIR) $(ARGS)

bench: $(READY) ## speeds of reading and judging on this machine
	$(BIN)/python tests/eval/speed.py --bench $(BENCH_DIR)

bench-fetch: $(READY) ## figures of fetching on loopback, against their targets; about three minutes
	$(BIN)/python -m tests.load.bench

wheel: $(READY)
	rm -rf dist && $(BIN)/python -m build --wheel --no-isolation --outdir dist .

lock: ## rewrite the lock files (needs uv)
	uv pip compile pyproject.toml --extra pdf --group dev --universal --python-version 3.11 --generate-hashes \
		--no-header --no-annotate -q -o requirements-dev.lock
	uv pip compile pyproject.toml --extra pdf --universal --python-version 3.11 --generate-hashes \
		--no-header --no-annotate -q -c requirements-dev.lock -o requirements.lock

clean:
	rm -rf $(VENV) dist .coverage htmlcov .mypy_cache .ruff_cache .pytest_cache .hypothesis

$(READY): requirements-dev.lock pyproject.toml
	@test -n "$(PYTHON)" || { echo "factcheck needs Python 3.11 or later; none was found (set PYTHON=...)"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r requirements-dev.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@
