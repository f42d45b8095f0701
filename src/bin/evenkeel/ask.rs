//! Asks the engine: once for a text, or line by line for a stream of objects.

use crate::args::{Command, Common, fields};
use crate::{Failure, Outcome, human, memory, packs, stdio};
use evenkeel::engine::{Answer, Engine, Question};
use evenkeel::phrasing::stock_table;
use serde_json::value::RawValue;
use serde_json::{Map, Value};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufRead, Write};
use std::path::PathBuf;

/// A question with everything that was said about it on the command line.
struct Asked {
    question: Question,
    common: Common,
    /// Fields for objects that leave them out.
    defaults: Map<String, Value>,
    memory: Option<PathBuf>,
}

/// Runs any command but `pack`.
pub fn run(command: Command) -> Outcome {
    let text = |given: Option<String>| given.map(Value::from);
    let asked = match command {
        Command::Read(args) => Asked {
            question: Question::Read,
            defaults: fields([("customer", text(args.customer))]),
            common: args.common,
            memory: None,
        },
        Command::Review(args) => Asked {
            question: Question::Review,
            defaults: fields([
                ("message", text(args.message.as_deref().map(stdio::file_or_text).transpose()?)),
                ("customer", text(args.customer)),
                ("agent", text(args.agent)),
            ]),
            common: args.common,
            memory: None,
        },
        Command::Suggest(args) => {
            if let Some(tag) = args.show_stock {
                return show_stock(&args.common, &tag);
            }
            Asked {
                question: Question::Suggest,
                defaults: fields([
                    ("draft", text(args.draft.as_deref().map(stdio::file_or_text).transpose()?)),
                    ("customer", text(args.customer)),
                    ("agent", text(args.agent)),
                    ("agent_gender", text(args.agent_gender)),
                    ("n", args.n.map(Value::from)),
                    ("move", text(args.kind)),
                    ("seed", args.seed.map(Value::from)),
                ]),
                common: args.common,
                memory: args.memory,
            }
        }
        Command::Address(args) => Asked {
            question: Question::Address,
            defaults: fields([("full", text(args.full))]),
            common: args.common,
            memory: None,
        },
        Command::Ladder(args) => Asked {
            question: Question::Ladder,
            defaults: fields([
                ("customer", text(args.customer)),
                ("agent", text(args.agent)),
                ("agent_gender", text(args.agent_gender)),
                ("seed", args.seed.map(Value::from)),
            ]),
            common: args.common,
            memory: args.memory,
        },
        Command::Record(args) => Asked {
            question: Question::Record,
            defaults: fields([
                ("ticket", text(args.ticket)),
                ("agent", text(args.agent)),
                ("customer", text(args.customer)),
            ]),
            common: args.common,
            memory: None,
        },
        Command::Pack(_) => return Ok(()),
    };
    asked.run()
}

impl Asked {
    fn run(mut self) -> Outcome {
        self.defaults.insert("locale".into(), self.common.locale.clone().into());
        let mut engine = Engine::new();
        if let Some(path) = &self.common.policy {
            let policy = serde_json::from_str(&stdio::file_text(path)?)
                .map_err(|error| Failure::Usage(format!("{}: {error}", path.display())))?;
            for problem in engine.set_policy(&policy) {
                eprintln!("evenkeel: {}: {problem}", path.display());
            }
        }
        if let Some(path) = &self.memory {
            engine.set_memory(memory::read(path)?);
        }
        let asked = if self.common.jsonl { self.stream(&mut engine) } else { self.once(&mut engine) };
        // What was shown counts as said, also if the reader went away in the middle of a stream.
        if let (Some(path), Some(memory), Ok(()) | Err(Failure::ReaderGone)) =
            (&self.memory, engine.memory_in_use(), &asked)
        {
            stdio::write_atomically(path, memory.to_value().to_string().as_bytes())?;
        }
        asked
    }

    /// Asks the engine; what it offers is remembered.
    fn answer(&self, engine: &mut Engine, object: &Map<String, Value>) -> Outcome<Answer> {
        let answer = engine.ask(self.question, object)?;
        if self.memory.is_some() {
            let name = |field: &str| object.get(field).and_then(Value::as_str);
            for (text, skeletons) in answer.offered() {
                engine.remember(name("customer"), name("agent"), text, skeletons, packs::days_since_1970());
            }
        }
        Ok(answer)
    }

    /// One text or object in, one answer out.
    fn once(&self, engine: &mut Engine) -> Outcome {
        let object = self.object()?;
        packs::load(engine, self.common.packs.as_deref(), locale_of(&object))?;
        let answer = self.answer(engine, &object)?;
        let out = &mut io::stdout().lock();
        if self.common.json {
            let id = object.get("id").map(Value::to_string);
            writeln!(out, "{}", json_line(id.as_deref(), &answer)?)?;
        } else {
            human::show(out, &object, &answer)?;
        }
        Ok(out.flush()?)
    }

    /// The input object of a single question.
    fn object(&self) -> Outcome<Map<String, Value>> {
        let given = |name: &str| self.defaults.contains_key(name) && self.common.file.is_none();
        let mut object = match self.question.text_field() {
            // `--full NAME` is all that `address` needs.
            Some(field) if given(field) => Map::new(),
            Some(field) => {
                let text = stdio::input(self.common.file.as_deref())?;
                match object_with(field, &text).filter(|_| self.common.json) {
                    Some(object) => object,
                    None => fields([(field, Some(self.plain(text).into()))]),
                }
            }
            None => {
                let text = stdio::input(self.common.file.as_deref())?;
                json_object("the input", &text)?
            }
        };
        self.fill_in(&mut object);
        Ok(object)
    }

    /// A name comes with the line end of `echo`; of a text every character counts.
    fn plain(&self, text: String) -> String {
        if self.question == Question::Address { text.trim().to_owned() } else { text }
    }

    fn fill_in(&self, object: &mut Map<String, Value>) {
        for (name, value) in &self.defaults {
            let field = object.entry(name.as_str()).or_insert(Value::Null);
            if field.is_null() {
                field.clone_from(value);
            }
        }
    }

    /// One object in and one out per line, flushed line by line.
    fn stream(&self, engine: &mut Engine) -> Outcome {
        // Which locales the lines will ask for cannot be known.
        packs::load(engine, self.common.packs.as_deref(), None)?;
        let told = |path: &PathBuf, error: io::Error| Failure::Usage(format!("{}: {error}", path.display()));
        let mut input: Box<dyn BufRead> = if let Some(path) = &self.common.file {
            Box::new(io::BufReader::new(File::open(path).map_err(|error| told(path, error))?))
        } else {
            stdio::hint();
            Box::new(io::stdin().lock())
        };
        let out = &mut io::stdout().lock();
        let mut line = Vec::new();
        loop {
            line.clear();
            if input.read_until(b'\n', &mut line)? == 0 {
                return Ok(());
            }
            writeln!(out, "{}", self.answer_line(engine, &line))?;
            out.flush()?;
        }
    }

    /// The answer to one line; whatever is wrong with it becomes an answer as well.
    fn answer_line(&self, engine: &mut Engine, line: &[u8]) -> String {
        let id = id_of(line);
        let answered = self.line_object(line).and_then(|object| {
            let answer = self.answer(engine, &object)?;
            json_line(id, &answer)
        });
        answered.unwrap_or_else(|failure| {
            let error = match failure {
                Failure::Usage(line) => line,
                Failure::Errors | Failure::ReaderGone => "not answered".into(),
            };
            format!("{{\"id\":{},\"error\":{}}}", id.unwrap_or("null"), Value::from(error))
        })
    }

    fn line_object(&self, line: &[u8]) -> Outcome<Map<String, Value>> {
        let text = std::str::from_utf8(line).map_err(|_| Failure::Usage("the line is not UTF-8".into()))?;
        let mut object = json_object("the line", text.trim_start_matches('\u{feff}'))?;
        self.fill_in(&mut object);
        Ok(object)
    }
}

/// The object in a text, if it is one that has the field as text.
fn object_with(field: &str, text: &str) -> Option<Map<String, Value>> {
    if !text.trim_start().starts_with('{') {
        return None;
    }
    match serde_json::from_str(text) {
        Ok(Value::Object(object)) if object.get(field).is_some_and(Value::is_string) => Some(object),
        _ => None,
    }
}

fn json_object(what: &str, text: &str) -> Outcome<Map<String, Value>> {
    match serde_json::from_str(text) {
        Ok(Value::Object(object)) => Ok(object),
        Ok(_) => Err(Failure::Usage(format!("{what} is no JSON object"))),
        Err(_) if text.trim().is_empty() => Err(Failure::Usage(format!("{what} is empty; a JSON object is needed"))),
        Err(error) => Err(Failure::Usage(format!("{what} is no JSON object: {error}"))),
    }
}

fn locale_of(object: &Map<String, Value>) -> Option<&str> {
    object.get("locale").and_then(Value::as_str).filter(|&tag| tag != "auto")
}

/// The `id` of a line as it is written there, whatever its type.
fn id_of(line: &[u8]) -> Option<&str> {
    let line = std::str::from_utf8(line).ok()?;
    let fields: BTreeMap<Cow<str>, &RawValue> = serde_json::from_str(line.trim_start_matches('\u{feff}')).ok()?;
    fields.get("id").map(|id| id.get())
}

/// An answer on one line, the question's id first.
fn json_line(id: Option<&str>, answer: &Answer) -> Outcome<String> {
    let object = serde_json::to_string(answer).map_err(|error| Failure::Usage(error.to_string()))?;
    Ok(match id {
        Some(id) => format!("{{\"id\":{id},{}", &object[1..]),
        None => object,
    })
}

fn show_stock(common: &Common, tag: &str) -> Outcome {
    let mut engine = Engine::new();
    packs::load(&mut engine, common.packs.as_deref(), Some(tag))?;
    let Some(pack) = engine.pack(tag) else { return Err(Failure::Usage(format!("no pack for locale `{tag}`"))) };
    let rows = stock_table(pack.phrases(), pack.ladder());
    let out = &mut io::stdout().lock();
    if common.json {
        let rows = serde_json::to_string(&rows).map_err(|error| Failure::Usage(error.to_string()))?;
        writeln!(out, "{{\"locale\":{},\"stock\":{rows}}}", Value::from(tag))?;
    } else {
        human::stock(out, &rows)?;
    }
    Ok(())
}
