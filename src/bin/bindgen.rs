//! Build step: writes the JavaScript side of the WebAssembly module.
//!
//! `evenkeel-bindgen MODULE.wasm FOLDER` does what the `wasm-bindgen` command does, from the library of the very
//! version that the module was compiled with (both stand in `Cargo.lock`), so nobody has to install a matching tool.
//! It leaves `evenkeel.js`, `evenkeel.d.ts` and `evenkeel_bg.wasm` in FOLDER, for browsers and for Node.

use std::error::Error;
use std::path::Path;
use std::{env, fs, process};

use wasm_bindgen_cli_support::Bindgen;

/// Behind the generated code, which is made for browsers: what Node needs to load the module.
const FOR_NODE: &str = include_str!("bindgen/node.js");

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
    let script = folder.join("evenkeel.js");
    let generated = fs::read_to_string(&script)?;
    fs::write(script, generated + FOR_NODE)?;
    Ok(())
}
