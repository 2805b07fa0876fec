#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kehou contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# start_bench.sh KEHOU FILE: how long until the first window of Kehou stands on a virtual screen with this school file,
# and how much memory it takes, beside KeePassXC with an empty desk. One start each to warm up, then five in turn.
# Needs xvfb, xdotool and keepassxc.
set -eu

kehou=$(realpath "$1")
file=$(realpath "$2")
peer=$(command -v keepassxc)
turns=${TURNS:-5}

home=$(mktemp -d)
screen=":$((90 + RANDOM % 900))"
Xvfb "$screen" -screen 0 1366x768x24 -nolisten tcp -noreset >"$home/xvfb.log" 2>&1 &
server=$!
trap 'kill $server 2>/dev/null; rm -rf "$home"' EXIT
export DISPLAY=$screen HOME=$home XDG_CONFIG_HOME=$home/config XDG_CACHE_HOME=$home/cache XDG_RUNTIME_DIR=$home
export QT_QPA_PLATFORM=xcb
chmod 700 "$home"
mkdir -p "$home/config/keepassxc"
printf '[General]\nUpdateCheckMessageShown=true\n[GUI]\nCheckForUpdates=false\n' >"$home/config/keepassxc/keepassxc.ini"
until xdotool getdisplaygeometry >"$home/geometry" 2>&1; do sleep 0.05; done

# Starts a program and waits for its window: "milliseconds RSS anonymous", the memory in MB half a second later.
start() {
    local begin=$EPOCHREALTIME end pid
    "$@" >"$home/out.log" 2>&1 &
    pid=$!
    until xdotool search --onlyvisible --pid "$pid" >"$home/found" 2>"$home/err.log"; do
        if ! kill -0 "$pid" 2>/dev/null; then
            echo "$1 ended before it showed a window:" >&2
            cat "$home/out.log" >&2
            exit 1
        fi
        sleep 0.002
    done
    end=$EPOCHREALTIME
    sleep 0.5
    awk -v ms=$(((${end/./} - ${begin/./}) / 1000)) '/^VmRSS/ {rss = $2} /^RssAnon/ {anon = $2}
        END {printf "%d %.0f %.0f\n", ms, rss / 1024, anon / 1024}' "/proc/$pid/status"
    kill "$pid"
    wait "$pid" 2>/dev/null || true
}

# The middle value of a column of a file.
median() { awk -v c="$2" '{print $c}' "$1" | sort -n | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }

start "$kehou" "$file" >"$home/first-ours"
start "$peer" >"$home/first-theirs"
for _ in $(seq "$turns"); do
    start "$kehou" "$file" >>"$home/ours"
    start "$peer" >>"$home/theirs"
done

for who in ours theirs; do
    name=$([ $who = ours ] && echo kehou || echo keepassxc)
    printf '%-10s first window %4d ms (first start %d ms), memory %d MB, of it anonymous %d MB\n' "$name" \
        "$(median "$home/$who" 1)" "$(cut -d' ' -f1 "$home/first-$who")" "$(median "$home/$who" 2)" "$(median "$home/$who" 3)"
done
awk -v a="$(median "$home/ours" 1)" -v b="$(median "$home/theirs" 1)" 'BEGIN {printf "ratio keepassxc / kehou: %.2f\n", b / a}'
