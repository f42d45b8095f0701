//! What can be asked on the command line.

use crate::{Failure, Outcome};
use clap::error::{ContextKind, ErrorKind};
use clap::{Args, Parser, Subcommand, ValueHint};
use serde_json::{Map, Value};
use std::path::PathBuf;

/// Calm, personal phrasing and honest limits for people who answer customers.
#[derive(Parser)]
#[command(name = "evenkeel", version, disable_help_subcommand = true, after_help = EXITS)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Command,
}

const EXITS: &str = "\
Exit status: 0 done, 1 the checked thing has errors, 2 bad usage or bad input.
Packs are looked for in --packs, $EVENKEEL_PACKS, beside the program, and in the nearest `locales` folder above it or \
above the current folder.";

const OBJECTS: &str = "\
With --jsonl every line of the input is one JSON object, and every line of the output is the answer to it, in order; \
a line that cannot be answered gives {\"id\":…,\"error\":\"…\"}. With --json the input may be one such object too \
instead of plain text, if it has the field that the text would be. Options fill in the fields that an object leaves \
out.";

#[derive(Subcommand)]
pub enum Command {
    /// Read a customer's message: heat, conduct, cues, facts, issue, want
    #[command(after_help = OBJECTS)]
    Read(ReadArgs),
    /// Review a draft: what could be better, and what could stand there instead
    #[command(after_help = OBJECTS)]
    Review(ReviewArgs),
    /// Suggest text for a reply to a message
    #[command(after_help = OBJECTS)]
    Suggest(SuggestArgs),
    /// How to address somebody
    #[command(after_help = OBJECTS)]
    Address(AddressArgs),
    /// Which rung fits a thread, why, and its text; the input is a JSON object
    #[command(after_help = OBJECTS)]
    Ladder(LadderArgs),
    /// The written account of a thread; the input is a JSON object
    #[command(after_help = OBJECTS)]
    Record(RecordArgs),
    /// Make, check, test, build, sign and compare locale packs
    #[command(subcommand)]
    Pack(PackCommand),
}

/// What all questions have in common.
#[derive(Args)]
pub struct Common {
    /// Read the input from this file instead of standard input
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub file: Option<PathBuf>,
    /// A pack's tag, or `auto`: the loaded pack that fits the text best
    #[arg(long, value_name = "TAG", default_value = "auto")]
    pub locale: String,
    /// The company's policy, a JSON file
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub policy: Option<PathBuf>,
    /// Folder with packs, built (*.ekpack) or in source
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub packs: Option<PathBuf>,
    /// Answer with one JSON object
    #[arg(long, conflicts_with = "jsonl")]
    pub json: bool,
    /// One JSON object in and one out per line
    #[arg(long)]
    pub jsonl: bool,
}

#[derive(Args)]
pub struct ReadArgs {
    #[command(flatten)]
    pub common: Common,
    /// The customer's name
    #[arg(long)]
    pub customer: Option<String>,
}

#[derive(Args)]
pub struct ReviewArgs {
    #[command(flatten)]
    pub common: Common,
    /// The message that the draft answers: a file, or the text itself
    #[arg(long, value_name = "FILE|TEXT")]
    pub message: Option<String>,
    /// The customer's name
    #[arg(long)]
    pub customer: Option<String>,
    /// The agent's name
    #[arg(long)]
    pub agent: Option<String>,
}

#[derive(Args)]
pub struct SuggestArgs {
    #[command(flatten)]
    pub common: Common,
    /// The reply so far: a file, or the text itself
    #[arg(long, value_name = "FILE|TEXT")]
    pub draft: Option<String>,
    /// The customer's name
    #[arg(long)]
    pub customer: Option<String>,
    /// The agent's name
    #[arg(long)]
    pub agent: Option<String>,
    /// The agent's own gender: m, f or unknown
    #[arg(long, value_name = "GENDER", value_parser = ["m", "f", "unknown"])]
    pub agent_gender: Option<String>,
    /// How many (3)
    #[arg(long, value_name = "COUNT")]
    pub n: Option<u32>,
    /// Only suggestions that make this move
    #[arg(long = "move", value_name = "MOVE")]
    pub kind: Option<String>,
    /// Another seed, another choice among equals
    #[arg(long)]
    pub seed: Option<u64>,
    /// What was suggested before; read, and written when the answer is out
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub memory: Option<PathBuf>,
    /// Show how many wordings a locale has for what, instead of answering a message
    #[arg(long, value_name = "LOCALE")]
    pub show_stock: Option<String>,
}

#[derive(Args)]
pub struct AddressArgs {
    #[command(flatten)]
    pub common: Common,
    /// The full name, instead of the input
    #[arg(long)]
    pub full: Option<String>,
}

#[derive(Args)]
pub struct LadderArgs {
    #[command(flatten)]
    pub common: Common,
    /// The customer's name
    #[arg(long)]
    pub customer: Option<String>,
    /// The agent's name
    #[arg(long)]
    pub agent: Option<String>,
    /// The agent's own gender: m, f or unknown
    #[arg(long, value_name = "GENDER", value_parser = ["m", "f", "unknown"])]
    pub agent_gender: Option<String>,
    /// Another seed, another choice among equals
    #[arg(long)]
    pub seed: Option<u64>,
    /// What was suggested before; read, and written when the answer is out
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub memory: Option<PathBuf>,
}

#[derive(Args)]
pub struct RecordArgs {
    #[command(flatten)]
    pub common: Common,
    /// The ticket's id as people see it
    #[arg(long)]
    pub ticket: Option<String>,
    /// The agent's name
    #[arg(long)]
    pub agent: Option<String>,
    /// The customer's name
    #[arg(long)]
    pub customer: Option<String>,
}

#[derive(Subcommand)]
pub enum PackCommand {
    /// Start a pack: a folder with commented files that passes `check`
    New {
        /// Its BCP 47 tag, e.g. sv or pt-BR
        tag: String,
        /// Where to make the folder
        #[arg(long, default_value = ".", value_hint = ValueHint::DirPath)]
        dir: PathBuf,
    },
    /// Check the files of packs
    Check {
        #[arg(value_hint = ValueHint::DirPath, required = true)]
        folders: Vec<PathBuf>,
    },
    /// Run the examples, counter-examples and cases of packs
    Test {
        #[arg(value_hint = ValueHint::DirPath, required = true)]
        folders: Vec<PathBuf>,
    },
    /// Check, test and build a pack into one file
    Build {
        #[arg(value_hint = ValueHint::DirPath)]
        folder: PathBuf,
        /// The file to make, e.g. sv.ekpack
        #[arg(long, value_hint = ValueHint::FilePath)]
        out: PathBuf,
        /// Also make a file of its interface part alone, e.g. sv.ui.ekpack: what the extension loads of the agent's own
        /// language
        #[arg(long, value_hint = ValueHint::FilePath)]
        interface: Option<PathBuf>,
        /// Sign with this secret key
        #[arg(long, value_name = "KEYFILE", value_hint = ValueHint::FilePath)]
        key: Option<PathBuf>,
    },
    /// Sign a built pack, or make a pair of keys
    Sign {
        #[arg(value_hint = ValueHint::FilePath, required_unless_present = "new_key")]
        file: Option<PathBuf>,
        /// The secret key
        #[arg(long, value_name = "KEYFILE", value_hint = ValueHint::FilePath, required_unless_present = "new_key")]
        key: Option<PathBuf>,
        /// Make a secret key in KEYFILE and its public key in KEYFILE.pub
        #[arg(long, value_name = "KEYFILE", conflicts_with_all = ["file", "key"])]
        new_key: Option<PathBuf>,
    },
    /// Check a built pack's signature, version and date
    Verify {
        #[arg(value_hint = ValueHint::FilePath)]
        file: PathBuf,
        /// A public key to trust, as a file or as its text
        #[arg(long, value_name = "KEY")]
        key: Option<String>,
    },
    /// What changed between two packs, folders or built
    Diff {
        /// The older
        a: PathBuf,
        /// The newer
        b: PathBuf,
    },
}

/// The fields that were given as options.
pub fn fields<const N: usize>(given: [(&str, Option<Value>); N]) -> Map<String, Value> {
    given.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect()
}

/// Shows help where it was asked for; makes one line of everything else.
pub fn refused(error: &clap::Error) -> Outcome {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => Ok(error.print()?),
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand | ErrorKind::MissingSubcommand => {
            Err(Failure::Usage("a command is needed; `evenkeel --help` lists them".into()))
        }
        _ => {
            let text = error.to_string();
            let first = text.split("\n\n").next().unwrap_or_default();
            let line = first.split_whitespace().collect::<Vec<_>>().join(" ");
            let line = line.strip_prefix("error: ").unwrap_or(&line);
            let tip = match error.get(ContextKind::SuggestedSubcommand).or(error.get(ContextKind::SuggestedArg)) {
                Some(similar) => format!("; did you mean `{similar}`?"),
                None => "; see --help".into(),
            };
            Err(Failure::Usage(format!("{line}{tip}")))
        }
    }
}
