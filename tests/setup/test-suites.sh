# shellcheck shell=bash disable=SC2154 # root and cli: build.sh, build-steps.sh
# The suites of `./build.sh test`. Each prints to the terminal and into target/test/, and is counted from what it printed.

readonly SUITES=(format lint rust packs types page engine helpdesks e2e-chromium e2e-firefox)

suite_format() { check cargo fmt --check; }
suite_lint() {
  check cargo clippy --locked --all-targets --all-features -- --deny warnings
  check cargo clippy --locked --lib --target wasm32-unknown-unknown -- --deny warnings
  check cargo clippy --locked --lib --target wasm32-unknown-unknown --features pages -- --deny warnings
}
suite_rust() { cargo test --locked --no-fail-fast; }
suite_packs() { "$cli" pack test locales/*/; }
suite_types() { check npm run --silent --prefix extension check; }
suite_page() { node_tests tests/page; }
suite_engine() { node_tests tests/engine; }
suite_helpdesks() { node_tests tests/helpdesks; }
suite_e2e_chromium() { EVENKEEL_BROWSER=chromium node_tests tests/e2e; }
suite_e2e_firefox() { EVENKEEL_BROWSER=firefox node_tests tests/e2e; }

# run_suites [SUITE…]: all without a name.
run_suites() {
  local suite suites=("$@")
  ((${#suites[@]})) || suites=("${SUITES[@]}")
  for suite in "${suites[@]}"; do
    [[ " ${SUITES[*]} " == *" $suite "* ]] || die "there is no suite \"$suite\"; there are: ${SUITES[*]}" 2
  done
  mkdir -p target/test
  passed=0 failed=0 summary=()
  for suite in "${suites[@]}"; do
    run_suite "$suite"
  done
  printf '\n'
  printf '%s\n' "${summary[@]}"
  printf '%d passed, %d failed\n' "$passed" "$failed"
  ((failed == 0))
}

run_suite() {
  local suite=$1 log=target/test/$1.log good bad exit_code=0 started=$SECONDS
  say "test: $suite"
  "suite_${suite//-/_}" 2>&1 | tee "$log" || exit_code=$?
  read -r good bad < <(count "$log")
  # Ended badly without a counted failure, or ran nothing at all: both are a failure.
  if ((bad == 0 && (exit_code != 0 || good == 0))); then bad=1; fi
  passed=$((passed + good))
  failed=$((failed + bad))
  summary+=("$(printf '%-14s %5d passed, %d failed  (%d s)' "$suite" "$good" "$bad" $((SECONDS - started)))")
}

# count LOG: adds up what cargo, node and Evenkeel's own runner say at their end. Prints "PASSED FAILED".
count() {
  awk '
    /^test result:/ { good += $4; bad += $6 }
    /^ℹ pass /      { good += $3 }
    /^ℹ (fail|cancelled) / { bad += $3 }
    /^[0-9]+ passed, [0-9]+ failed$/ { good += $1; bad += $3 }
    END { print good + 0, bad + 0 }
  ' "$1"
}

# check COMMAND…: a check without a count of its own is one test.
check() {
  if "$@"; then echo "1 passed, 0 failed"; else echo "0 passed, 1 failed"; fi
}

# One file after the other: each starts browsers or helpdesks of its own, and two cores are all there may be.
node_tests() {
  node --test --test-reporter=spec --test-concurrency=1 "$1"/*.test.mjs
}
