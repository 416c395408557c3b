# Walrus on an EVM chain. `make help` lists the goals.
SHELL := /bin/bash
.DEFAULT_GOAL := help

GO         ?= go
export GO
FORGE_BIN  := $(CURDIR)/contracts/node_modules/@foundry-rs/forge-linux-amd64/bin
FUZZTIME   ?= 20s
FILE       ?=
EPOCH      ?= 60s
JSON       ?=
BENCH      ?=

# forge finds its compiler where the native one is installed; else it gets the same compiler as WebAssembly.
ifeq ($(wildcard $(HOME)/.svm/0.8.37/solc-0.8.37 $(HOME)/.local/share/svm/0.8.37/solc-0.8.37),)
export FOUNDRY_SOLC := $(CURDIR)/contracts/tools/solc
endif
export PATH := $(FORGE_BIN):$(PATH)

.PHONY: help
help: ## Show this list
	@awk -F':.*## ' '/^[a-z-]+:.*## / { printf "  %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: build
build: need-go ## Build bin/walrus
	$(GO) build -o bin/walrus ./cmd/walrus

.PHONY: demo
demo: build postgres ## Store FILE on a network of ten nodes, break nodes, cheat, get caught, read it back
	@POSTGRES_BIN="$$(tools/postgres.sh)" bin/walrus devnet demo $(if $(FILE),--file "$(FILE)") --epoch $(EPOCH) $(if $(JSON),--json "$(JSON)")

.PHONY: test
test: need-go node-modules postgres ## Everything CI runs: Go, forge, linters, regenerated files
	@POSTGRES_BIN="$$(tools/postgres.sh)" tools/test.sh

.PHONY: test-go
test-go: need-go postgres ## Go tests only
	@POSTGRES_BIN="$$(tools/postgres.sh)" $(GO) test ./...

.PHONY: race
race: need-go postgres ## All Go tests under the race detector (half an hour)
	@POSTGRES_BIN="$$(tools/postgres.sh)" $(GO) test -race -short -timeout 60m ./...

.PHONY: test-contracts
test-contracts: node-modules ## Forge tests only
	cd contracts && forge test

.PHONY: long
long: node-modules ## Proofs, frauds and reveals for a quarter of an hour: 10 000 runs a fuzz test, deep histories, all small claims
	cd contracts && FOUNDRY_PROFILE=long forge test --match-path 'test/*/{AvailabilityProofs,FraudProofs*,Reveals,PriceOrder,Proofs,Held,Attacks}.t.sol'

.PHONY: invariants-long
invariants-long: node-modules ## Stateful invariants with long histories (hours)
	cd contracts && FOUNDRY_PROFILE=long forge test --match-path 'test/{invariant/*,periphery/*Invariants}.t.sol'

.PHONY: model-long
model-long: need-go ## The reference model of the economy beside the contracts, 20 000 epochs (an hour)
	$(GO) test ./internal/economy -run Histories -v -timeout 4h -economy.seeds 10 -economy.epochs 500

.PHONY: contracts
contracts: node-modules ## Compile the contracts
	cd contracts && forge build

.PHONY: bindings
bindings: node-modules need-go ## Regenerate contracts/abi and chain/bindings
	contracts/tools/bindings.sh

.PHONY: assembly
assembly: need-go ## Regenerate the assembly and compare it with what is committed
	tools/generate.sh

.PHONY: snapshots
snapshots: node-modules ## Rewrite the committed gas snapshots
	cd contracts && forge test --isolate

.PHONY: fmt
fmt: node-modules ## Format Go and Solidity
	$(GO) tool -modfile=tools/go.mod golangci-lint fmt
	cd contracts && forge fmt

.PHONY: lint
lint: node-modules need-go ## Check formatting and lint
	tools/lint.sh

.PHONY: fuzz
fuzz: need-go ## Run every Go fuzz target for FUZZTIME
	tools/fuzz.sh $(FUZZTIME)

.PHONY: bench
bench: build ## Measure kernels against their peers, whole proofs and gas (BENCH="--json docs/bench.json --svg docs/bench.svg" keeps it)
	@$(MAKE) --no-print-directory bench-peers || echo "without c-kzg and BLAKE3: they need a C compiler" >&2
	bin/walrus bench $(BENCH)

.PHONY: bench-peers
bench-peers: need-go ## Build bin/walrus-bench-peers: c-kzg and BLAKE3, for `walrus bench`
	cd bench && $(GO) build -ldflags "-X main.trustedSetup=$$($(GO) list -m -f '{{.Dir}}' github.com/ethereum/c-kzg-4844/v2)/src/trusted_setup.txt" -o ../bin/walrus-bench-peers .

.PHONY: bench-go
bench-go: need-go ## Run the Go benchmarks of all packages
	$(GO) test -run '^$$' -bench . -benchtime 2s -count 1 ./kzg/... ./blob ./availability ./client ./prover ./indexer

.PHONY: node-modules
node-modules: contracts/node_modules/.package-lock.json

contracts/node_modules/.package-lock.json: contracts/package-lock.json
	@command -v node >/dev/null && command -v npm >/dev/null || { echo "Node 20 or newer with npm is needed for the contracts: https://nodejs.org" >&2; exit 1; }
	@# Not `npm ci`: it refuses a lock without the packages of other platforms. --no-save keeps to the lock as well.
	cd contracts && npm install --ignore-scripts --no-audit --no-fund --no-save
	@touch $@

.PHONY: postgres
postgres:
	@tools/postgres.sh >/dev/null

.PHONY: need-go
need-go:
	@command -v $(GO) >/dev/null || { echo "Go 1.26 or newer is needed: https://go.dev/dl" >&2; exit 1; }
