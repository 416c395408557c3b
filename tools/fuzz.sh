#!/bin/sh
# Runs every fuzz target of the Go packages for the given time each.
set -eu
cd "$(dirname "$0")/.."
go=${GO:-go}
time=${1:-20s}
packages=$("$go" list ./...)
for pkg in $packages; do
  targets=$("$go" test -list '^Fuzz' "$pkg")
  for target in $(echo "$targets" | grep '^Fuzz'); do
    "$go" test -run "^\$" -fuzz "^$target\$" -fuzztime "$time" -fuzzminimizetime 3x "$pkg"
  done
done
