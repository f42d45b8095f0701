//! A small pack of an invented language, and the command line to try it with.
//!
//! The tests of the command line hold for every language, so they use none that people work on.

#![allow(dead_code)] // every test file is a program of its own and uses a part

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;

/// The program.
pub const EVENKEEL: &str = env!("CARGO_BIN_EXE_evenkeel");

/// A folder with packs, removed at the end.
pub struct Packs {
    folder: TempDir,
}

impl Packs {
    /// `pack new`, and a few words in it.
    pub fn new() -> Packs {
        let packs = Packs { folder: TempDir::new().expect("a temporary folder") };
        let made = packs.run(&["pack", "new", "zz", "--dir", packs.path()], "");
        assert!(made.ok(), "{}", made.err);
        packs.add("lexicon.toml", "common = \"\"", "common = \"the is my you are a an where for i\"");
        packs.append(
            "lexicon.toml",
            "[[class]]\nname = \"insult\"\nmaskable = true\nwords = [\"idiot\", \"łobuz\", \"ідіот\"]\n",
        );
        packs.append(
            "patterns.toml",
            r#"
[[cue]]
id = "insult-you"
kind = "insult"
target = "agent"
conduct = "insulting"
heat = 3.0
match = ["you ..2 <insult>"]
examples = ["You are an idiot."]
counter = ["I am an idiot."]

[[rule]]
rule = "cliche"
id = "any-inconvenience"
severity = "warn"
match = ["for any inconvenience"]
examples = ["Sorry for any inconvenience."]
counter = ["Sorry for the wait."]

[[move]]
move = "greet"
match = ["^ (hi|hello)"]
examples = ["Hello Ann,"]
"#,
        );
        packs
    }

    /// The folder, for `--packs`.
    pub fn path(&self) -> &str {
        self.folder.path().to_str().expect("a plain path")
    }

    /// A file beside the packs.
    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// A file's name as an argument.
    pub fn arg(&self, name: &str) -> String {
        self.file(name).to_str().expect("a plain path").to_owned()
    }

    /// A file of the pack.
    pub fn source(&self, name: &str) -> PathBuf {
        self.folder.path().join("zz").join(name)
    }

    /// Puts text at the end of a file of the pack.
    pub fn append(&self, name: &str, text: &str) {
        let old = std::fs::read_to_string(self.source(name)).expect("a file of the pack");
        std::fs::write(self.source(name), format!("{old}\n{text}")).expect("written");
    }

    /// Changes a file of the pack.
    pub fn add(&self, name: &str, old: &str, new: &str) {
        let text = std::fs::read_to_string(self.source(name)).expect("a file of the pack");
        assert!(text.contains(old), "{name} has no {old}");
        std::fs::write(self.source(name), text.replace(old, new)).expect("written");
    }

    /// Asks with these packs.
    pub fn ask(&self, args: &[&str], input: &str) -> Ran {
        let mut all = args.to_vec();
        all.extend(["--packs", self.path()]);
        run_bytes(&all, input.as_bytes(), self.folder.path())
    }

    /// The answer to a question with `--json`.
    pub fn json(&self, args: &[&str], input: &str) -> serde_json::Value {
        let mut all = args.to_vec();
        all.push("--json");
        let ran = self.ask(&all, input);
        assert!(ran.ok(), "{args:?}: {}", ran.err);
        serde_json::from_str(&ran.out).expect("one JSON object")
    }

    /// Runs the program in the folder.
    pub fn run(&self, args: &[&str], input: &str) -> Ran {
        run_bytes(args, input.as_bytes(), self.folder.path())
    }
}

/// What a run left.
pub struct Ran {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl Ran {
    pub fn ok(&self) -> bool {
        self.code == Some(0)
    }

    /// Exit code 2 and one line on standard error, nothing on standard output.
    pub fn refused(&self, with: &str) {
        assert_eq!(self.code, Some(2), "{}", self.err);
        assert_eq!(self.err.lines().count(), 1, "{}", self.err);
        assert!(self.err.contains(with), "`{}` does not say `{with}`", self.err.trim());
        assert_eq!(self.out, "");
    }
}

/// Runs the program.
pub fn run_bytes(args: &[&str], input: &[u8], folder: &Path) -> Ran {
    let mut child = Command::new(EVENKEEL)
        .args(args)
        .current_dir(folder)
        .env_remove("EVENKEEL_PACKS")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    let input = input.to_vec();
    // In a thread of its own: the program may answer before it has read everything.
    let writer = std::thread::spawn(move || {
        // It may also refuse without reading.
        let _ = stdin.write_all(&input);
    });
    let Output { status, stdout, stderr } = child.wait_with_output().expect("the program ends");
    writer.join().expect("written");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    Ran { code: status.code(), out: text(stdout), err: text(stderr) }
}
