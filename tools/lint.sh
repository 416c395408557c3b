#!/bin/sh
# Formatting and linters of Go and Solidity. Called by `make lint` and `make test`.
set -eu
go=${GO:-go}
"$go" vet ./...
GOARCH=arm64 "$go" vet ./kzg/... ./availability/... # where the portable code is all there is
"$go" tool -modfile=tools/go.mod golangci-lint run ./...
cd contracts
forge fmt --check
forge lint src --severity high med
node_modules/.bin/solhint --quiet --max-warnings 0 'src/**/*.sol'
