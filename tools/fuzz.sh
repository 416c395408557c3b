#!/bin/sh
# Runs every fuzz target of the Go packages for the given time each.
set -eu
time=${1:-20s}
go list ./... | while read -r pkg; do
  for target in $(go test -list '^Fuzz' "$pkg" | grep '^Fuzz' || true); do
    go test -run "^\$" -fuzz "^$target\$" -fuzztime "$time" -fuzzminimizetime 3x "$pkg"
  done
done
