#!/bin/sh
# Writes the assembly anew that ./gen modules generate, and fails if it is not what is committed.
set -eu
cd "$(dirname "$0")/.."
"${GO:-go}" generate ./kzg/internal/ifma ./availability/internal/keccak
git diff --exit-code --stat -- kzg/internal/ifma availability/internal/keccak
