#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kehou contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Feeds every reader with damaged input and stops at the first thing that is not a plain refusal.
#   tests/fuzz/run.sh short [TARGET…]    some seconds for each target, for every change
#   tests/fuzz/run.sh long [TARGET…]     ten minutes for each target, or KEHOU_FUZZ_SECONDS; what is found new is kept
# Built first, if need be: cmake --preset fuzz && cmake --build --preset fuzz
set -euo pipefail

source=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
build=$source/build/fuzz
programs=$build/tests/fuzz
corpus=$build/corpus
case ${1:-} in
short) seconds=${KEHOU_FUZZ_SECONDS:-8} ;;
long) seconds=${KEHOU_FUZZ_SECONDS:-600} ;;
*)
    sed -n '4,7s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
    exit 2
    ;;
esac
kind=$1
shift
targets=("$@")
[ $# -gt 0 ] || targets=(csv xlsx xls instance school)

if [ ! -x "$programs/fuzz_seeds" ]; then
    (cd "$source" && cmake --preset fuzz -Wno-dev && cmake --build --preset fuzz)
fi
export UBSAN_OPTIONS=print_stacktrace=1
if [ -d /dev/shm ]; then
    export TMPDIR=/dev/shm # thousands of school files a minute belong in memory
fi
seeds=$build/seeds
rm -rf "$seeds"
"$programs/fuzz_seeds" "$seeds"

for target in "${targets[@]}"; do
    found=$corpus/$target
    if [ "$kind" = short ]; then
        found=$(mktemp -d)
    fi
    mkdir -p "$found" "$build/crashes"
    words=()
    if [ -e "$source/tests/fuzz/$target.dict" ]; then
        words=("-dict=$source/tests/fuzz/$target.dict")
    fi
    echo "fuzz_$target: $seconds seconds"
    # A reader that needs 2 GB or a minute for an input of this size would hang the office.
    nice -n 10 "$programs/fuzz_$target" -max_total_time="$seconds" -timeout=60 -rss_limit_mb=2048 -max_len=400000 \
        -print_final_stats=1 -print_funcs=0 -verbosity=0 -artifact_prefix="$build/crashes/$target-" "${words[@]}" "$found" "$seeds/$target" 2>&1 |
        grep -vE '^INFO|^######|# Uses: |^stat::(new_units|slowest)' || { echo "fuzz_$target: the input that did it lies in $build/crashes"; exit 1; }
    if [ "$kind" = short ]; then
        rm -rf "$found"
    fi
done
echo "No target found anything."
