#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kehou contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what Kehou and its tests need, builds, and runs all tests.
#   bash installer/install-and-test.sh [--asan] [--format] [--fuzz]
#     --asan     afterwards once more with address and undefined-behaviour sanitizers
#     --format   first look whether the sources are formatted as .clang-format says
#     --fuzz     feed the readers with damaged files for some seconds each
set -euo pipefail
# shellcheck source=installer/steps.sh
. "$(dirname "${BASH_SOURCE[0]}")/steps.sh"

asan=no
format=no
fuzz=no
step_count=3
for option in "$@"; do
    case $option in
    --asan) asan=yes step_count=$((step_count + 2)) ;;
    --format) format=yes step_count=$((step_count + 1)) ;;
    --fuzz) fuzz=yes step_count=$((step_count + 2)) ;;
    -h | --help)
        sed -n '4,8s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
        exit 0
        ;;
    *) stop "Unknown option $option; there are --asan, --format and --fuzz." ;;
    esac
done

# The tracked sources; in a folder that git does not trust or does not know, all that lie where sources lie.
sources() {
    git ls-files -z -- '*.cpp' '*.h' 2>/dev/null ||
        find app core ui tests \( -name '*.cpp' -o -name '*.h' \) -print0
}

check_format() {
    (
        cd "$KEHOU_SOURCE" || exit
        sources | xargs -0 clang-format --dry-run -Werror
    ) || stop "The lines above are not formatted. Run: git ls-files -- '*.cpp' '*.h' | xargs clang-format -i"
    echo "Every source is formatted."
}

step "Installing packages"
need_debian_12
install_packages "$KEHOU_SOURCE/installer/packages.txt" "$KEHOU_SOURCE/installer/packages-tests.txt"

if [ "$format" = yes ]; then
    step "Looking at the format"
    check_format
fi

step "Building with tests"
build dev

step "Running the tests"
run_tests dev

if [ "$fuzz" = yes ]; then
    step "Building the fuzz targets"
    build fuzz
    step "Feeding the readers with damaged files"
    bash "$KEHOU_SOURCE/tests/fuzz/run.sh" short
fi

if [ "$asan" = yes ]; then
    step "Building with sanitizers"
    build asan
    step "Running the tests with sanitizers"
    run_tests asan
fi
