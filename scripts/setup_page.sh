#!/usr/bin/env bash
# Installs what `make test-page` needs from Debian's packages: Chromium, its driver and Selenium for Python.
set -euo pipefail

have_all() {
    [ -x /usr/bin/chromium ] && [ -x /usr/bin/chromedriver ] && /usr/bin/python3 -c "import selenium" 2>/dev/null
}

if have_all; then exit 0; fi
if ! command -v apt-get >/dev/null 2>&1; then
    echo "setup: make test-page needs Debian's packages chromium, chromium-driver and python3-selenium" >&2
    exit 1
fi
run=()
if [ "$(id -u)" -ne 0 ]; then run=(sudo); fi
"${run[@]}" apt-get update -q
"${run[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends \
    chromium chromium-driver python3-selenium fonts-dejavu-core
have_all
