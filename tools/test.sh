#!/bin/bash
# Everything CI runs. Each step says what it is, and one failure does not hide the next; the runners' own closing lines go
# through, and the last line sums the steps up.
set -uo pipefail
cd "$(dirname "$0")/.."
go=${GO:-go}
passed=0 failed=0
before=$(git status --porcelain)

step() {
  local name=$1
  shift
  printf '\n== %s\n' "$name"
  if "$@"; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    printf '** failed: %s\n' "$name"
  fi
}

forge_tests() {
  (cd contracts && FORGE_SNAPSHOT_CHECK=true forge test --isolate)
}

sizes() {
  (cd contracts && forge build --sizes --skip test --skip script) | grep -E '^\| (WAL|Committee|Staking|BlobRegistry|AvailabilityProofs|FraudProofs) '
}

regenerated() {
  contracts/tools/bindings.sh && internal/economy/testdata/build.sh &&
    git diff --exit-code --stat -- contracts/abi chain/bindings internal/economy/testdata
}

unchanged_tree() {
  local after
  after=$(git status --porcelain) || return 1
  [ "$before" = "$after" ] || {
    echo "the tests left these behind:"
    diff <(echo "$before") <(echo "$after")
    return 1
  }
}

step "forge: unit, fuzz and invariant tests, gas snapshots" forge_tests
step "contract sizes below EIP-170" sizes
step "committed ABI and bindings are what the sources give" regenerated
step "committed assembly is what its generators give" tools/generate.sh
step "go tests, the end-to-end test among them" "$go" test -timeout 20m ./...
# Where goroutines share most. The indexer and the verifier under the detector take a quarter of an hour: make race.
step "go tests under the race detector" "$go" test -race -short -timeout 20m ./chain/... ./prover/... ./client/gateway/...
step "formatting and linters" tools/lint.sh
step "every listed attack has its tests" tools/attacks.sh
step "the tests leave the tree as it was" unchanged_tree

printf '\n%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
