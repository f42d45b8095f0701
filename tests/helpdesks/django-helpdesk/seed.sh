#!/usr/bin/env bash
# seed.sh STATE: makes a database with the agent and the tickets in the folder STATE.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
python=$(cd "$here/../../.." && pwd)/target/helpdesks/django-helpdesk/venv/bin/python

export DJANGO_SETTINGS_MODULE=settings PYTHONPATH=$here PYTHONDONTWRITEBYTECODE=1 HELPDESK_STATE=$1
mkdir -p "$HELPDESK_STATE/media"
"$python" -m django migrate --verbosity 0
"$python" "$here/seed.py" "$here/../tickets"
