# shellcheck shell=bash disable=SC2154 # root and tools: build.sh, machine.sh
# The steps of the build in their order. Each is skipped when nothing that it is made from has changed.

readonly dist=$root/target/dist
readonly engine=$dist/engine
readonly pages=$dist/pages
readonly cli=$root/target/release/evenkeel
# What Rust's WebAssembly uses by default, and every browser that the manifests admit knows; stripping the module takes
# the list out of it.
readonly wasm_features=(--enable-bulk-memory --enable-bulk-memory-opt --enable-multivalue --enable-mutable-globals
  --enable-nontrapping-float-to-int --enable-reference-types --enable-sign-ext)

build_all() {
  install_extension_tools
  build_cli
  build_engine
  build_pages
  build_packs
  build_extension chromium
  build_extension firefox
}

install_extension_tools() {
  npm_ci extension "esbuild, TypeScript and wasm-opt"
}

install_test_tools() {
  npm_ci tests "browser driver, accessibility checker, store linter"
}

# npm_ci FOLDER WHAT
npm_ci() {
  local done=$1/node_modules/.installed
  newer_than "$done" "$1/package-lock.json" || return 0
  say "npm: $2"
  npm ci --prefix "$1" --no-audit --no-fund
  touch "$done"
}

build_cli() {
  say "the command line (cargo, release)"
  cargo build --locked --release --bin evenkeel
}

# The module that a tab loads, which is also the engine for JavaScript.
build_engine() {
  build_module "the engine" "$engine" target
  mkdir -p "$engine/packs"
  ! newer_than "$engine/package.json" "$engine/evenkeel_bg.wasm" || write_engine_manifest
}

# The same with the options page and the popup.
build_pages() {
  build_module "the engine with the extension's pages" "$pages" target/pages --features pages
}

# build_module WHAT OUT TARGET_FOLDER [CARGO OPTION…]: a module, its JavaScript, and both made small.
build_module() {
  local what=$1 out=$2 folder=$3
  shift 3
  say "$what (cargo, WebAssembly)"
  RUSTFLAGS=$(module_flags) cargo build --locked --lib --target wasm32-unknown-unknown --profile wasm-release \
    --target-dir "$folder" "$@"
  local module=$folder/wasm32-unknown-unknown/wasm-release/evenkeel.wasm
  newer_than "$out/evenkeel_bg.wasm" "$module" src/bin/bindgen.rs src/bin/bindgen tests/setup/order-functions.mjs \
    Cargo.lock || return 0

  local bindgen made=$folder/module optimise=(node extension/node_modules/.bin/wasm-opt "${wasm_features[@]}")
  bindgen=$(bindgen_tool)
  say "the module's JavaScript (wasm-bindgen) and size (wasm-opt)"
  "$bindgen" "$module" "$made"
  "${optimise[@]}" -Oz "$made/evenkeel_bg.wasm" --output "$made/small.wasm"
  node tests/setup/order-functions.mjs "$made/small.wasm" "$made/named.wasm"
  "${optimise[@]}" --reorder-functions-by-name --strip-debug "$made/named.wasm" --output "$made/done.wasm"
  mkdir -p "$out"
  cp "$made/evenkeel.js" "$made/evenkeel.d.ts" "$out"
  # Last: it is also the sign that the step is complete.
  cp "$made/done.wasm" "$out/evenkeel_bg.wasm"
}

# The small form of SHA-512, which is asked for once a pack; and no path of this machine in the module, so that the same
# sources give the same bytes everywhere.
module_flags() {
  local registry=${CARGO_HOME:-$HOME/.cargo}/registry/src
  printf '%s' "--cfg sha2_backend_soft=\"compact\" --remap-path-prefix=$registry/=/"
}

# wasm-bindgen's generator, compiled once for each of its versions: prints where it is.
bindgen_tool() {
  local version tool
  version=$(sed -n '/^name = "wasm-bindgen"$/{n;s/^version = "\(.*\)"$/\1/p}' Cargo.lock)
  tool=$tools/evenkeel-bindgen-$version
  if newer_than "$tool" src/bin/bindgen.rs src/bin/bindgen; then
    say "wasm-bindgen $version (once)" >&2
    cargo build --locked --features bindgen --bin evenkeel-bindgen >&2
    mkdir -p "$tools"
    cp target/debug/evenkeel-bindgen "$tool"
  fi
  printf '%s\n' "$tool"
}

write_engine_manifest() {
  local version
  version=$(sed -n '/^name = "evenkeel"$/{n;s/^version = "\(.*\)"$/\1/p}' Cargo.lock)
  cat >"$engine/package.json" <<JSON
{
  "name": "evenkeel",
  "version": "$version",
  "description": "Evenkeel's engine for JavaScript, in Node and in browsers",
  "license": "MIT OR Apache-2.0",
  "type": "module",
  "exports": {
    ".": { "types": "./evenkeel.d.ts", "default": "./evenkeel.js" },
    "./packs/*": "./packs/*",
    "./interface/*": "./interface/*"
  }
}
JSON
}

build_packs() {
  local folder tag
  for folder in locales/*/; do
    tag=$(basename "$folder")
    newer_than "$engine/packs/$tag.ekpack" "$folder" "$cli" || continue
    say "the pack $tag"
    mkdir -p "$engine/interface"
    "$cli" pack build "$folder" --out "$engine/packs/$tag.ekpack" --interface "$engine/interface/$tag.ui.ekpack"
  done
}

# build_extension chromium|firefox
build_extension() {
  newer_than "$dist/$1/manifest.json" extension "$engine" "$pages" || return 0
  say "the extension for $1"
  node extension/build.mjs --browser "$1" --engine "$engine" --pages "$pages" --out "$dist/$1"
}
