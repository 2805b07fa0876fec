#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kehou contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# start_bench.sh KEHOU FILE [ROSTER.xlsx]: how long until a virtual screen shows what it will go on showing, and the
# memory then: the pupils' page of this school file with its rows, the home page, KeePassXC with an empty desk, and
# LibreOffice Calc with the same roster as a workbook (bench_filter writes it: KEHOU_BENCH_ROSTER). Two starts each to
# warm up, which also say what the finished screen looks like; then TURNS (5) starts in turn.
# Needs xvfb and xdotool; keepassxc and libreoffice-calc are measured when they are there.
set -eu

kehou=$(realpath "$1")
file=$(realpath "$2")
turns=${TURNS:-5}
pause=${PAUSE:-4}

home=$(mktemp -d)
screen=":$((90 + RANDOM % 900))"
Xvfb "$screen" -screen 0 1366x768x24 -fbdir "$home" -nolisten tcp -noreset >"$home/xvfb.log" 2>&1 &
server=$!
trap 'kill $server 2>/dev/null; rm -rf "$home"' EXIT
export DISPLAY=$screen HOME=$home XDG_CONFIG_HOME=$home/config XDG_CACHE_HOME=$home/cache XDG_RUNTIME_DIR=$home
export QT_QPA_PLATFORM=xcb SAL_USE_VCLPLUGIN=gen
chmod 700 "$home"
mkdir -p "$home/config/keepassxc" "$home/config/Kehou"
printf '[General]\nUpdateCheckMessageShown=true\n[GUI]\nCheckForUpdates=false\n' >"$home/config/keepassxc/keepassxc.ini"
until xdotool getdisplaygeometry >"$home/geometry" 2>&1; do sleep 0.05; done

# The part of the screen that is compared: lines 200 to 600 of 768. Clocks and cursors blink elsewhere.
frame=$home/Xvfb_screen0
line=$((1366 * 4))
skip=$(($(stat -c %s "$frame") - 768 * line + 200 * line))
bytes=$((400 * line))

# What the screen looks like when the program has settled.
settled() { # NAME COMMAND…
    local name=$1
    shift
    "$@" >"$home/out.log" 2>&1 &
    local pid=$!
    sleep "$pause"
    tail -c +$((skip + 1)) "$frame" | head -c $bytes >"$home/$name.screen"
    stop "$pid"
}

# A program and what it started: soffice is a starter of a starter.
family() {
    local one
    for one in $(pgrep -P "$1"); do family "$one"; done
    echo "$1"
}

stop() {
    # shellcheck disable=SC2046
    kill $(family "$1") 2>/dev/null || true
    wait "$1" 2>/dev/null || true
    rm -f "$home"/.~lock* # what a spreadsheet that was ended leaves behind
    sleep 0.3
}

# Starts a program and waits for that picture: "milliseconds RSS anonymous", the memory in MB half a second later.
start() { # NAME COMMAND…
    local name=$1 begin=$EPOCHREALTIME end pid
    shift
    "$@" >"$home/out.log" 2>&1 &
    pid=$!
    until cmp -s -n $bytes -i $skip:0 "$frame" "$home/$name.screen"; do
        if ! kill -0 "$pid" 2>/dev/null || [ $(((${EPOCHREALTIME/./} - ${begin/./}) / 1000000)) -ge 30 ]; then
            echo "$name never looked as it did when it had settled:" >&2
            cat "$home/out.log" >&2
            exit 1
        fi
        sleep 0.002
    done
    end=$EPOCHREALTIME
    sleep 0.5
    # Of a program and its starters the largest counts.
    for one in $(family "$pid"); do cat "/proc/$one/status"; done | awk -v ms=$(((${end/./} - ${begin/./}) / 1000)) '/^VmRSS/ && $2 > rss {rss = $2; take = 1} /^RssAnon/ && take {anon = $2; take = 0}
        END {printf "%d %.0f %.0f\n", ms, rss / 1024, anon / 1024}'
    stop "$pid"
}

# The middle value of a column of a file.
median() { awk -v c="$2" '{print $c}' "$1" | sort -n | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }

# The page the program opens with is the one that was left last.
page() { printf '[window]\npage=%s\n[General]\nlanguage=zh_CN\n' "$1" >"$home/config/Kehou/kehou.conf"; }

run() { # settled|start WHO
    case $2 in
    pupils) page students && $1 pupils "$kehou" "$file" ;;
    home) page dashboard && $1 home "$kehou" "$file" ;;
    keepassxc) $1 keepassxc keepassxc ;;
    calc) $1 calc soffice --calc --norestore --nologo --nofirststartwizard "$roster" ;;
    esac
}

contenders="pupils home"
command -v keepassxc >"$home/where" && contenders="$contenders keepassxc"
if [ $# -ge 3 ] && command -v soffice >"$home/where"; then
    roster=$home/roster.xlsx
    cp "$3" "$roster"
    contenders="$contenders calc"
fi
for who in $contenders; do
    run settled "$who" # reads fonts and libraries, answers first questions
    run settled "$who"
done
[ -z "${PICTURES:-}" ] || cp "$home"/*.screen "$PICTURES" # 1366 x 400 pixels, BGRX: look that they show what is meant
for _ in $(seq "$turns"); do
    for who in $contenders; do run start "$who" >>"$home/$who.times"; done
done
for who in $contenders; do
    printf '%-10s settled after %5d ms, memory %d MB, of it anonymous %d MB\n' "$who" "$(median "$home/$who.times" 1)" \
        "$(median "$home/$who.times" 2)" "$(median "$home/$who.times" 3)"
done
for who in keepassxc calc; do
    [ ! -e "$home/$who.times" ] || awk -v a="$(median "$home/pupils.times" 1)" -v b="$(median "$home/$who.times" 1)" -v who=$who \
        'BEGIN {printf "ratio %s / pupils: %.2f\n", who, b / a}'
done
