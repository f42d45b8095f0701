#!/usr/bin/env bash
# serve.sh STATE PORT: serves the database in STATE on 127.0.0.1:PORT until it is ended.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
python=$(cd "$here/../../.." && pwd)/target/helpdesks/django-helpdesk/venv/bin/python

export DJANGO_SETTINGS_MODULE=settings PYTHONPATH=$here PYTHONDONTWRITEBYTECODE=1 HELPDESK_STATE=$1
exec "$python" -m django runserver --noreload --skip-checks "127.0.0.1:$2"
