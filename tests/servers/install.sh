#!/usr/bin/env bash
# Installs the real servers that the search tests are held against: MediaWiki (with SQLite) and searx, from Debian.
# Tests that need them are skipped by name where they are missing. Nothing is started or left running.
set -euo pipefail
if [ -e /usr/share/mediawiki/maintenance/install.php ] && [ -e /usr/bin/searx-run ]; then exit 0; fi
if ! command -v apt-get >/dev/null 2>&1 || [ "$(id -u)" -ne 0 ]; then
  echo "install.sh: no apt-get, or not root; the tests against MediaWiki and searx will be skipped" >&2
  exit 0
fi
apt-get update -qq
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
  mediawiki php-cli php-sqlite3 php-mbstring php-xml php-intl searx >/dev/null
