#!/usr/bin/env bash
# Puts django-helpdesk into a virtual environment of its own, target/helpdesks/django-helpdesk/venv.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
home=$(cd "$here/../../.." && pwd)/target/helpdesks/django-helpdesk
stamp=$home/venv/installed-from.txt

cmp -s "$here/requirements.txt" "$stamp" && exit 0
rm -rf "$home/venv"
mkdir -p "$home"
python3 -m venv "$home/venv"
"$home/venv/bin/python" -m pip install --quiet --disable-pip-version-check --requirement "$here/requirements.txt"
cp "$here/requirements.txt" "$stamp"
