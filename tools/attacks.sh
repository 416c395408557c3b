#!/bin/sh
# Checks that every test named in docs/security.md, "Attacks", exists.
set -eu
cd "$(dirname "$0")/.."
names=$(sed -n '/^## Attacks/,/^## [^A]/p' docs/security.md | grep -oE '`(test|Test|invariant)[A-Za-z0-9_]+`' | tr -d '`' | sort -u)
[ -n "$names" ] || { echo "docs/security.md lists no attacks" >&2; exit 1; }
missing=0
for name in $names; do
  grep -rqE --include='*_test.go' --include='*.t.sol' --exclude-dir=node_modules "func(tion)? $name\(" . || { echo "docs/security.md names $name, which is no test" >&2; missing=1; }
done
echo "$(echo "$names" | wc -l) tests of attacks"
exit $missing
