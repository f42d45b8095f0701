# shellcheck shell=bash
# One voice for all steps.

say() {
  printf '\n==> %s\n' "$*"
}

# die MESSAGE [EXIT]: the message says what to do.
die() {
  printf 'build.sh: %s\n' "$1" >&2
  exit "${2:-1}"
}

have() {
  command -v "$1" >/dev/null 2>&1
}

# newer_than STAMP PATH…: is a file in the paths newer than the stamp, or the stamp missing?
newer_than() {
  local stamp=$1
  shift
  [[ ! -e $stamp ]] || [[ -n $(find "$@" -newer "$stamp" -not -path '*/node_modules/*' -print -quit) ]]
}
