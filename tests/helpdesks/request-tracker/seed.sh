#!/usr/bin/env bash
# seed.sh STATE: makes a database with the agent and the tickets in the folder STATE.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source-path=SCRIPTDIR source=environment.sh
source "$here/environment.sh" "$1" 80

/usr/sbin/rt-setup-database-5 --action init --skip-create >"$1/setup.log" 2>&1 || {
  tail -n 20 "$1/setup.log" >&2
  exit 1
}
perl "$here/seed.pl" "$here/../tickets"
