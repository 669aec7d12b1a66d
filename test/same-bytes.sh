#!/usr/bin/env bash
# The claims of one college, made in three folders, time zones and languages, and under two versions of Node, are the same to the byte.
# Usage: test/same-bytes.sh FOLDER, which it makes. Needs dist (npm run build).
set -u
here=$(cd "$(dirname "$0")/.." && pwd)
mkdir -p "$1"/{one,two,three} && cp -r "$here/examples/hhvc-2026" "$1/copy" && cd "$1" || exit 1

# claims OUT COMMAND…: writes the claims of the copy into a folder. 1 says that one of them is not ready.
claims() {
  local out=$1 code=0
  shift
  (cd copy && "$@" hours . --as-of 2026-11-24 --out "../$out" >/dev/null) || code=$?
  [ "$code" -le 1 ] || exit "$code"
}

export LC_ALL=C
TZ=Pacific/Auckland claims two node "$here/bin/onex.js"
TZ=America/St_Johns claims three npx --yes --package="node-linux-$(node -p process.arch)@24" -- node "$here/bin/onex.js"
mv copy 另一处
ln -s 另一处 copy
TZ=Asia/Shanghai claims one env LC_ALL=zh_CN.UTF-8 node "$here/bin/onex.js" --lang en
cd one && sha256sum -- *.xlsx >../sums && cat ../sums && cd ../two && sha256sum -c ../sums && cd ../three && sha256sum -c ../sums
