#!/bin/sh
# Regenerates contracts/abi and chain/bindings from the Solidity sources. CI runs it and fails on any difference.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
cd "$here"
combined=$(mktemp)
trap 'rm -f "$combined"' EXIT
forge build src
node tools/artifacts.cjs "$combined"
cd ..
"${GO:-go}" tool abigen --v2 --combined-json "$combined" --pkg bindings --out chain/bindings/bindings.go
