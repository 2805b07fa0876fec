#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kehou contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what Kehou needs, builds it, makes an invented school and opens the window on it. Without a display the same
# job runs through kehou-cli and the script says where the printed lists lie.
#   bash installer/install-and-run.sh [FOLDER]      default folder: Kehou in your home folder
set -euo pipefail
# shellcheck source=installer/steps.sh
. "$(dirname "${BASH_SOURCE[0]}")/steps.sh"

case ${1:-} in
-h | --help)
    sed -n '4,6s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
    exit 0
    ;;
-*) stop "Unknown option $1. Give a folder, or nothing." ;;
esac
folder=${1:-$HOME/Kehou}
mkdir -p "$folder" || stop "The folder $folder cannot be made. Give another one as the first argument."
folder=$(cd "$folder" && pwd)
school=$folder/invented-school.kehou
record=$folder/placement-record.json
programs=$KEHOU_SOURCE/build/release/app

screen=no
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    screen=yes
fi
if [ "$screen" = yes ]; then
    step_count=4
else
    step_count=5
fi

# kehou-cli ends with 1 when the job is done and something wants attention, as in a school with findings.
tell() {
    local status=0
    "$programs/kehou-cli" "$@" || status=$?
    [ "$status" -le 1 ] || stop "kehou-cli $1 ended with status $status; its message stands above."
}

open_window() {
    step "Opening the window"
    exec "$programs/kehou" "$school"
}

# The latest term of the file.
term_of() {
    "$programs/kehou-cli" info "$school" --json | tr -d '\n' | sed 's/.*"terms"//' |
        grep -o '"id": *"[^"]*"' | tail -n 1 | sed 's/.*: *"//; s/"$//'
}

work_without_window() {
    local term form
    step "No display here: giving the seats of the latest term through kehou-cli"
    term=$(term_of)
    [ -n "$term" ] || stop "The school file names no term."
    if [ ! -e "$record" ]; then # a term is placed once; a second run of this script prints again
        tell place-term "$school" --term "$term" --seed "invented school" --record "$record"
    fi
    tell verify-record "$record"
    step "Printing the approval list, the statistics and the service-class lists"
    for form in F04 F05 F06; do
        rm -f "$folder/$form.pdf"
        tell report "$school" "$form" --term "$term" -o "$folder/$form.pdf"
    done
    echo
    echo "Done. The printed lists lie in $folder:"
    ls -1 "$folder"/F0[456].pdf
    echo "On a computer with a display, the same command opens the window."
}

step "Installing packages"
need_debian_12
install_packages "$KEHOU_SOURCE/installer/packages.txt"

step "Building Kehou (the first time takes some minutes)"
build release

step "Making an invented school"
if [ -e "$school" ]; then
    echo "$school is here already and stays as it is. Delete it to begin afresh."
else
    rm -f "$record"
    tell demo "$school"
fi

if [ "$screen" = yes ]; then
    open_window
else
    work_without_window
fi
