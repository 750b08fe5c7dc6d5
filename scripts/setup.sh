#!/usr/bin/env bash
# Installs what the package needs beside a Swift toolchain: pkg-config and the headers of libxml2, zlib and SQLite.
# Does nothing, and needs no rights, where all are there already.
set -euo pipefail

if ! command -v swift >/dev/null 2>&1; then
    echo "setup: no Swift toolchain found; install Swift 6.2 or later first (https://www.swift.org/install)" >&2
    exit 1
fi

# macOS brings SQLite's headers with its SDK.
have_headers() {
    command -v pkg-config >/dev/null 2>&1 && pkg-config --exists libxml-2.0 zlib || return 1
    [ "$(uname)" = Darwin ] || pkg-config --exists sqlite3
}

if have_headers; then exit 0; fi

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null 2>&1; then
        sudo "$@"
    else
        echo "setup: pkg-config or headers of libxml2, zlib and SQLite are missing; run as root: $*" >&2
        exit 1
    fi
}

echo "setup: installing pkg-config and the headers of libxml2, zlib and SQLite" >&2
if command -v apt-get >/dev/null 2>&1; then
    as_root apt-get update -q
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends pkg-config libxml2-dev zlib1g-dev libsqlite3-dev
elif command -v brew >/dev/null 2>&1; then
    brew install pkgconf libxml2 zlib
    # Homebrew keeps libraries apart that macOS brings too.
    PKG_CONFIG_PATH="$(brew --prefix libxml2)/lib/pkgconfig:$(brew --prefix zlib)/lib/pkgconfig${PKG_CONFIG_PATH:+:$PKG_CONFIG_PATH}"
    export PKG_CONFIG_PATH
elif command -v dnf >/dev/null 2>&1; then
    as_root dnf install -y pkgconf-pkg-config libxml2-devel zlib-devel sqlite-devel
elif command -v yum >/dev/null 2>&1; then
    as_root yum install -y pkgconfig libxml2-devel zlib-devel sqlite-devel
else
    echo "setup: no apt-get, brew, dnf or yum here; install pkg-config and the headers of libxml2, zlib and SQLite by hand" >&2
    exit 1
fi

if ! have_headers; then
    echo "setup: pkg-config still does not find libxml-2.0, zlib and sqlite3" >&2
    exit 1
fi
