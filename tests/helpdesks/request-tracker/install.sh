#!/usr/bin/env bash
# Installs Debian's Request Tracker 5 with SQLite. Needs root or sudo, once.
set -euo pipefail
packages=(request-tracker5 rt5-db-sqlite rt5-standalone)

dpkg-query --show --showformat='${db:Status-Status}\n' "${packages[@]}" 2>/dev/null |
  grep --count --line-regexp installed | grep --quiet --line-regexp "${#packages[@]}" && exit 0

as_root=()
if [ "$(id -u)" != 0 ]; then
  command -v sudo >/dev/null || {
    echo "Request Tracker is missing and there is no sudo: run 'apt-get install ${packages[*]}' as root, then again." >&2
    exit 1
  }
  as_root=(sudo)
fi
# The package would set up a database for the whole machine; ours is a file under target/.
"${as_root[@]}" debconf-set-selections <<'ANSWERS'
request-tracker5 request-tracker5/dbconfig-install boolean false
request-tracker5 request-tracker5/initial-root-password password unused
request-tracker5 request-tracker5/initial-root-password-confirm password unused
ANSWERS
"${as_root[@]}" apt-get update --quiet --quiet
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
  apt-get install --yes --quiet --quiet --no-install-recommends "${packages[@]}"
