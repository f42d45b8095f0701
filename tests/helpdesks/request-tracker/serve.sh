#!/usr/bin/env bash
# serve.sh STATE PORT: serves the database in STATE on 127.0.0.1:PORT until it is ended.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source-path=SCRIPTDIR source=environment.sh
source "$here/environment.sh" "$1" "$2"

exec /usr/share/request-tracker5/libexec/rt-server --server Starlet --host 127.0.0.1 --port "$2" --max-workers 2
