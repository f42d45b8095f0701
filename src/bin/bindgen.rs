//! Build step: writes the JavaScript side of the WebAssembly module.
//!
//! `evenkeel-bindgen MODULE.wasm FOLDER` does what the `wasm-bindgen` command does, from the library of the very
//! version that the module was compiled with (both stand in `Cargo.lock`), so nobody has to install a matching tool.
//! It leaves in FOLDER: `evenkeel.js` (the door, from `bindgen/evenkeel.js`), `glue.js` (generated),
//! `evenkeel.d.ts` and `evenkeel_bg.wasm`.

use std::error::Error;
use std::path::Path;
use std::{env, fs, process};

use wasm_bindgen_cli_support::Bindgen;

/// What users import: it loads the module in Node and in browsers alike and passes the generated exports on.
const DOOR: &str = include_str!("bindgen/evenkeel.js");

fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [module, folder] = arguments.as_slice() else {
        eprintln!("usage: evenkeel-bindgen MODULE.wasm FOLDER");
        process::exit(2);
    };
    if let Err(error) = generate(Path::new(module), Path::new(folder)) {
        eprintln!("evenkeel-bindgen: {module}: {error}");
        process::exit(1);
    }
}

fn generate(module: &Path, folder: &Path) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(folder)?;
    Bindgen::new()
        .input_path(module)
        .out_name("evenkeel")
        .web(true)?
        .typescript(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(folder)?;
    fs::rename(folder.join("evenkeel.js"), folder.join("glue.js"))?;
    fs::write(folder.join("evenkeel.js"), DOOR)?;
    Ok(())
}
