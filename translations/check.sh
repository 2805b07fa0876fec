#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kehou contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Says which sentences of the program have no Chinese yet, and whether the wordbooks know every sentence of the sources.
#   translations/check.sh [LANGUAGE…]     default: zh_CN, the one that must be complete
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

lupdate=${LUPDATE:-$(command -v lupdate6 || true)}
for candidate in /usr/lib/qt6/bin/lupdate "$(command -v lupdate || true)"; do
    [ -n "$lupdate" ] || { [ -x "$candidate" ] && lupdate=$candidate; }
done
[ -n "$lupdate" ] || { echo "lupdate is not installed (package qt6-l10n-tools)." >&2; exit 2; }

fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT
wrong=0
for language in "${@:-zh_CN}"; do
    wordbook=translations/kehou_$language.ts
    cp "$wordbook" "$fresh/"
    plural=()
    [ "$language" != en ] || plural=(-pluralonly)
    "$lupdate" -silent -no-obsolete -locations none -extensions cpp,h,ui -I . core ui app \
        -source-language en -target-language "$language" "${plural[@]}" -ts "$fresh/kehou_$language.ts"
    if ! diff -q "$wordbook" "$fresh/kehou_$language.ts" >/dev/null; then
        echo "$wordbook does not match the sources: build the target update_translations."
        diff "$wordbook" "$fresh/kehou_$language.ts" | grep '^[<>].*<source>' || true
        wrong=1
    fi
    open=$(awk -v file="$wordbook" '
        /<source>/ { source = $0; gsub(/^ *<source>|<\/source>$/, "", source) }
        /type="unfinished"/ { print file ":" NR ": not translated: " source }' "$wordbook")
    if [ -n "$open" ]; then
        echo "$open"
        wrong=1
    fi
    echo "$wordbook: $(grep -c '<message' "$wordbook" || true) sentences, $(grep -c 'type="unfinished"' "$wordbook" || true) open."
done
exit "$wrong"
