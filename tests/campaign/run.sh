#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kehou contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The long campaigns: the program is killed at random moments, and its disk fills up. What they found is in
# docs/robustness.md.
#   tests/campaign/run.sh [KILLS OF EACH KIND, 100] [BUILD FOLDER, build/dev]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
kills=${1:-100}
build=${2:-build/dev}
export KEHOU_CAMPAIGN=$kills

echo "== the program is killed"
"$build/tests/campaign/test_kill" '[kill]'
echo "== the disk fills up at each write"
"$build/tests/campaign/test_full_disk"

# A real disk that is full, by the program people use: as root only, since it has to be mounted.
if [ "$(id -u)" != 0 ]; then
    echo "== a real small disk: left out, only root may mount one"
    exit 0
fi
echo "== a real small disk"
cli=$build/app/kehou-cli
work=$(mktemp -d)
disk=$work/disk
mkdir "$disk"
trap 'umount "$disk" 2>/dev/null || true; rm -rf "$work"' EXIT
"$cli" demo "$work/school.kehou" --pupils 120 --terms 1 >/dev/null
"$cli" backup "$work/school.kehou" "$work/copy.kehou" >/dev/null
{
    echo "姓名,性别,出生日期,班级,学籍号"
    for i in $(seq 1000 1399); do echo "扎西$i,男,2018-03-05,一年级1班,L54010220180305$i"; done
} >"$work/roster.csv"
full=0 done=0
attempt() { # NAME COMMAND…: with room for the file and 0, 16, 32 … kB more until the command succeeds
    local name=$1 room=0 size status
    shift
    size=$(($(stat -c %s "$work/school.kehou") / 1024))
    while :; do
        mount -t tmpfs -o "size=$((size + 16 + room))k" tmpfs "$disk"
        cp "$work/school.kehou" "$disk/school.kehou"
        status=0
        "$@" >/dev/null 2>"$work/said" || status=$?
        "$cli" verify "$disk/school.kehou" >/dev/null || { echo "$name: with $room kB the file does not verify"; exit 1; }
        if [ "$status" = 3 ]; then
            full=$((full + 1))
            cmp -s "$work/school.kehou" "$disk/school.kehou" || { echo "$name: with $room kB the file has changed"; exit 1; }
            grep -qE '磁盘|disk' "$work/said" || { echo "$name: with $room kB it said: $(cat "$work/said")"; exit 1; }
        fi
        umount "$disk"
        [ "$status" = 3 ] || break
        room=$((room + 16))
    done
    [ "$status" -le 1 ] || { echo "$name: status $status"; exit 1; }
    done=$((done + 1))
    echo "$name: refused $((room / 16)) times for want of space, file as before; done with $room kB more than the file"
}
attempt import "$cli" import-students "$disk/school.kehou" "$work/roster.csv"
attempt backup "$cli" backup "$disk/school.kehou" "$disk/copy.kehou"
attempt restore "$cli" restore "$work/copy.kehou" "$disk/school.kehou"
attempt pdf "$cli" report "$disk/school.kehou" F05 -o "$disk/form.pdf"
attempt xlsx "$cli" report "$disk/school.kehou" F05 -o "$disk/form.xlsx"
echo "$done kinds of work, $full full disks"
