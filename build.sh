#!/usr/bin/env bash
# Everything about Evenkeel from one command: ./build.sh help
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
root=$PWD

source tests/setup/say.sh
source tests/setup/machine.sh
source tests/setup/build-steps.sh
source tests/setup/test-suites.sh

usage() {
  cat <<'TEXT'
./build.sh run       builds, starts a real helpdesk with six tickets, and opens Chromium with the extension in it
./build.sh test      every test: unit, property, packs, command line, engine in WebAssembly, both browsers
./build.sh build     the command line, the engine for JavaScript and both extensions, into target/
./build.sh package   the archives for the Chromium, Edge and Firefox stores, with signed checksums
./build.sh bench     size, time to the first mark, and speed beside harper.js and obscenity
./build.sh help      this; each command explains itself with --help

On a fresh Debian or Ubuntu machine only rustup (https://rustup.rs) has to be there, and root or sudo for apt-get.
What is already there or already done is skipped. Everything that is made goes into target/.
TEXT
}

wants_help() {
  [[ ${1:-} == --help || ${1:-} == -h ]]
}

cmd_build() {
  if wants_help "$@"; then
    cat <<'TEXT'
./build.sh build
Leaves:
  target/release/evenkeel    the command line
  target/dist/engine/        the engine for JavaScript (Node and browsers), with the packs
  target/dist/chromium/      the extension, unpacked: chrome://extensions, "Load unpacked"
  target/dist/firefox/       the extension, unpacked: about:debugging, "Load Temporary Add-on"
TEXT
    return
  fi
  need_build_tools
  build_all
  say "done: target/release/evenkeel, target/dist/engine, target/dist/chromium, target/dist/firefox"
}

cmd_run() {
  if wants_help "$@"; then
    cat <<'TEXT'
./build.sh run [--port N] [--headless] [--keep]
Builds, starts django-helpdesk on 127.0.0.1 and opens Chromium with the extension, logged in on the first ticket.
It stays until Ctrl+C or until the window is closed. Without a display, or with --headless, it walks through the
tickets by itself, writes screenshots to target/tour/ and ends.
  --port N     the helpdesk's port (else a free one)
  --headless   the walk even where there is a display
  --keep       keep the browser's profile of the last run (target/tour/profile); else it starts fresh
TEXT
    return
  fi
  need_build_tools
  need_python
  need_chromium
  need_fonts
  build_all
  install_test_tools
  exec node tests/tour/tour.mjs "$@"
}

cmd_test() {
  if wants_help "$@"; then
    cat <<TEXT
./build.sh test [SUITE…]
Suites, in this order: ${SUITES[*]}
Without a name all of them run. The last line is "N passed, N failed"; logs are in target/test/, screenshots of
failed browser tests in target/e2e/.
TEXT
    return
  fi
  need_build_tools
  need_lint_tools
  need_python
  need_browsers
  need_fonts
  build_all
  install_test_tools
  run_suites "$@"
}

cmd_package() {
  if wants_help "$@"; then
    cat <<'TEXT'
./build.sh package
Leaves in target/dist/packages/ one archive for each store and SHA256SUMS. The same sources give the same bytes.
  EVENKEEL_SIGNING_KEY=FILE   signs SHA256SUMS with this Ed25519 private key (PEM) into SHA256SUMS.sig, and puts the
                              public key beside it. Make one with: openssl genpkey -algorithm ed25519 -out key.pem
TEXT
    return
  fi
  need_build_tools
  build_all
  install_test_tools
  node tests/package/package.mjs
}

cmd_bench() {
  if wants_help "$@"; then
    cat <<'TEXT'
./build.sh bench [--json FILE]
Prints the size of everything that loads in a tab, the time from the focus in an editor to the first mark in both
browsers, and the time for 2,000 characters beside harper.js (a draft) and obscenity (a message).
TEXT
    return
  fi
  need_build_tools
  need_python
  need_browsers
  build_all
  install_test_tools
  node tests/bench/bench.mjs "$@"
}

main() {
  local command=${1:-help}
  shift || true
  case $command in
    run | test | build | package | bench) "cmd_$command" "$@" ;;
    help | --help | -h) usage ;;
    *)
      usage >&2
      die "there is no command \"$command\"" 2
      ;;
  esac
}

main "$@"
