# SPDX-FileCopyrightText: 2026 Kehou contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What install-and-run.sh and install-and-test.sh share: progress lines, packages, building. Sourced, never run.

KEHOU_SOURCE=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
step_now=0
step_count=0

# step "what": the progress line; the script sets step_count first.
step() {
    step_now=$((step_now + 1))
    printf '\n[%d/%d] %s\n' "$step_now" "$step_count" "$1"
}

stop() {
    printf '\n%s\n' "$*" >&2
    exit 1
}

need_debian_12() {
    local id='' version=''
    if [ -r /etc/os-release ]; then
        id=$(. /etc/os-release && printf '%s' "${ID:-}")
        version=$(. /etc/os-release && printf '%s' "${VERSION_ID:-}")
    fi
    if [ "$id" = debian ] && [ "$version" = 12 ]; then
        return
    fi
    echo "This script is written and tested for Debian 12; this computer says: ${id:-unknown} ${version}." >&2
    command -v apt-get >/dev/null ||
        stop "It has no apt-get either. Install the libraries of README.md by hand and build with CMake."
    echo "It goes on, because apt-get is here; packages may be named differently or be too old." >&2
}

# names FILE…: the package names of the lists.
names() { awk '!/^#/ && NF { print $1 }' "$@"; }

# reason PACKAGE FILE…: what a package is for.
reason() {
    local package=$1
    shift
    awk -v p="$package" '$1 == p { $1 = ""; sub(/^ +/, ""); print; exit }' "$@"
}

# missing FILE…: the packages of the lists that are not installed.
missing() {
    local have
    have=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' 2>/dev/null | awk '$1 == "installed" { print $2 }')
    names "$@" | grep -Fxv "$have" || true
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        stop "Packages must be installed. Run this script as root, or install sudo first."
    fi
}

tell_reasons() {
    local package
    for package in $1; do
        printf '  %-24s %s\n' "$package" "$(reason "$package" "${@:2}")" >&2
    done
}

# install_packages FILE…: installs what is missing, and nothing else happens when nothing is missing.
install_packages() {
    local wanted package unknown='' left
    wanted=$(missing "$@")
    if [ -z "$wanted" ]; then
        echo "All $(names "$@" | wc -l) packages are here already."
        return
    fi
    echo "To install: $(echo "$wanted" | tr '\n' ' ')"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q ||
        echo "The list of packages could not be renewed; trying with the one that is here." >&2
    for package in $wanted; do
        # Not in a pipe to grep -q: under pipefail the closed pipe would read as a failure.
        case $(apt-cache policy "$package" 2>/dev/null) in
        *'Candidate: (none)'* | '') unknown="$unknown $package" ;;
        esac
    done
    if [ -n "$unknown" ]; then
        echo "These packages cannot be had from the package sources of this computer:" >&2
        tell_reasons "$unknown" "$@"
        stop "Check /etc/apt/sources.list* (Debian 12 'main' has them all) and the network, then run this again."
    fi
    # shellcheck disable=SC2086 # one word per package
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $wanted </dev/null || true
    left=$(missing "$@")
    if [ -n "$left" ]; then
        echo "These packages could not be installed:" >&2
        tell_reasons "$left" "$@"
        stop "What apt-get said stands above. Run this again when it is mended; what is done stays done."
    fi
}

# build PRESET [TARGET…]: configures and builds; a second time only what changed.
build() {
    local preset=$1
    shift
    (
        cd "$KEHOU_SOURCE" || exit
        cmake --preset "$preset" -Wno-dev
        if [ $# -gt 0 ]; then
            cmake --build --preset "$preset" --target "$@"
        else
            cmake --build --preset "$preset"
        fi
    )
}

run_tests() { (cd "$KEHOU_SOURCE" && ctest --preset "$1"); }
