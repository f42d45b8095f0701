//! Parsing patterns as people write them.

use crate::text::{Text, fold};
use std::collections::BTreeMap;

/// A parsed pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Node {
    /// One after the other.
    Sequence(Vec<Node>),
    /// One of.
    Choice(Vec<Node>),
    /// So many times, as often as possible.
    Repeat(Box<Node>, u8, u8),
    /// Up to so many tokens, as few as possible.
    Gap(u8),
    /// A folded word or mark.
    Word(String),
    /// A word as written but for case.
    Exact(String),
    /// Any form of the entry with this (folded) first form.
    Lemma(String),
    /// A word that starts so (folded).
    Prefix(String),
    /// A class or kind.
    Class(String),
    /// Any token.
    Any,
    /// What follows is none of these.
    Not(Box<Node>),
    /// Start of the sentence.
    Start,
    /// End of the sentence.
    End,
    /// A named part.
    Part(String, Box<Node>),
}

impl Node {
    /// Whether it takes one token, or one entry of the lexicon.
    pub fn is_token(&self) -> bool {
        matches!(self, Node::Word(_) | Node::Exact(_) | Node::Lemma(_) | Node::Prefix(_) | Node::Class(_))
    }
}

/// Most tokens that one element may be repeated or skipped; keeps every pattern's length bounded.
const MOST: u8 = 24;

/// Parses a pattern after putting the macros in.
pub fn parse(pattern: &str, macros: &BTreeMap<String, String>) -> Result<Node, String> {
    let pattern = expand(pattern, macros, 0)?;
    let mut parser = Parser { rest: pattern.trim() };
    let node = parser.choice()?;
    if parser.rest.is_empty() {
        Ok(node)
    } else {
        Err(format!("`{}` closes nothing; take it out or open a `(` before", parser.rest))
    }
}

fn expand(pattern: &str, macros: &BTreeMap<String, String>, depth: u8) -> Result<String, String> {
    if depth > 8 {
        return Err("macros that use each other in a circle".into());
    }
    let mut out = String::with_capacity(pattern.len());
    let mut rest = pattern;
    while let Some(at) = rest.find('%') {
        out.push_str(&rest[..at]);
        let tail = &rest[at + 1..];
        if rest[..at].ends_with('\\') {
            out.push('%');
            rest = tail;
            continue;
        }
        let len = tail.find(|ch: char| !ch.is_ascii_alphanumeric() && ch != '_').unwrap_or(tail.len());
        let name = &tail[..len];
        let Some(body) = macros.get(name) else {
            return Err(format!("no macro %{name}; define it in [macros], or write \\% for the mark"));
        };
        out.push('(');
        out.push_str(&expand(body, macros, depth + 1)?);
        out.push(')');
        rest = &tail[len..];
    }
    out.push_str(rest);
    Ok(out)
}

struct Parser<'a> {
    rest: &'a str,
}

impl Parser<'_> {
    fn choice(&mut self) -> Result<Node, String> {
        let mut branches = vec![self.sequence()?];
        while self.take("|") {
            branches.push(self.sequence()?);
        }
        Ok(if branches.len() == 1 { branches.remove(0) } else { Node::Choice(branches) })
    }

    fn sequence(&mut self) -> Result<Node, String> {
        let mut nodes = Vec::new();
        loop {
            self.rest = self.rest.trim_start();
            if self.rest.is_empty() || self.rest.starts_with(['|', ')']) {
                break;
            }
            nodes.push(self.repeated()?);
        }
        if nodes.is_empty() {
            return Err("an empty part; write what it shall match, or make the part before it optional with `?`".into());
        }
        Ok(if nodes.len() == 1 { nodes.remove(0) } else { Node::Sequence(nodes) })
    }

    fn repeated(&mut self) -> Result<Node, String> {
        let node = self.element()?;
        if self.take("?") {
            return Ok(Node::Repeat(Box::new(node), 0, 1));
        }
        if self.rest.starts_with('*') {
            return Err("`*` only goes behind a word's beginning (`refund*`); write {0,3} for up to three times".into());
        }
        if !self.rest.starts_with('{') {
            return Ok(node);
        }
        let Some((inside, rest)) = self.rest[1..].split_once('}') else { return Err("`{` without `}`".into()) };
        self.rest = rest;
        let (least, most) = inside.split_once(',').unwrap_or((inside, inside));
        match (least.trim().parse::<u8>(), most.trim().parse::<u8>()) {
            (Ok(least), Ok(most)) if least <= most && (1..=MOST).contains(&most) => {
                Ok(Node::Repeat(Box::new(node), least, most))
            }
            _ => Err(format!("{{{inside}}} is no range of repetitions; write {{0,3}} (at most {MOST})")),
        }
    }

    fn element(&mut self) -> Result<Node, String> {
        if self.take("..") {
            self.rest = self.rest.trim_start();
            let len = self.rest.find(|ch: char| !ch.is_ascii_digit()).unwrap_or(self.rest.len());
            let most = self.rest[..len].parse::<u8>().ok().filter(|most| (1..=MOST).contains(most));
            self.rest = &self.rest[len..];
            return most.map(Node::Gap).ok_or(format!("`..` needs a number up to {MOST}: ..4 is up to four tokens"));
        }
        if self.take("(") {
            let node = self.choice()?;
            return if self.take(")") { Ok(node) } else { Err("`(` without `)`".into()) };
        }
        if self.take("!") {
            return Ok(Node::Not(Box::new(self.element()?)));
        }
        if self.take("^") {
            return Ok(Node::Start);
        }
        if self.take("$") {
            return Ok(Node::End);
        }
        if self.take("<") {
            let Some((name, rest)) = self.rest.split_once('>') else { return Err("`<` without `>`".into()) };
            self.rest = rest;
            return Ok(if name == "any" { Node::Any } else { Node::Class(name.trim().to_owned()) });
        }
        if self.take("\\") {
            let Some(mark) = self.rest.chars().next() else { return Err("`\\` at the end".into()) };
            self.rest = &self.rest[mark.len_utf8()..];
            return Ok(Node::Word(mark.to_string()));
        }
        if self.take("=") {
            let word = self.word();
            return Ok(Node::Exact(word.to_lowercase()));
        }
        let word = self.word().to_owned();
        if word.is_empty() {
            let mark: String = self.rest.chars().take(1).collect();
            return Err(format!("`{mark}` stands for nothing here; write \\{mark} for the mark itself"));
        }
        if self.rest.starts_with('=') && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') {
            self.rest = &self.rest[1..];
            return Ok(Node::Part(word, Box::new(self.repeated()?)));
        }
        if self.take("~") {
            return Ok(Node::Lemma(fold(&word)));
        }
        if self.take("*") {
            return Ok(Node::Prefix(fold(&word)));
        }
        Ok(literal(&word))
    }

    fn word(&mut self) -> &str {
        let len = self
            .rest
            .find(|ch: char| ch.is_whitespace() || "()|?*{}<>!^$%\\=~".contains(ch))
            .unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(len);
        self.rest = rest;
        word
    }

    fn take(&mut self, mark: &str) -> bool {
        match self.rest.strip_prefix(mark) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }
}

/// A word as the tokenizer sees it, so that pattern and text are cut alike.
fn literal(word: &str) -> Node {
    let text = Text::new(word);
    let mut words: Vec<Node> = text.tokens().iter().map(|token| Node::Word(text.folded(token).to_owned())).collect();
    if words.len() == 1 { words.remove(0) } else { Node::Sequence(words) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ok(pattern: &str) -> Node {
        parse(pattern, &BTreeMap::from([("you".into(), "you|ya".into())])).unwrap()
    }

    #[test]
    fn parses_what_the_readme_promises() {
        let word = |word: &str| Node::Word(word.into());
        assert_eq!(ok("don't"), word("dont"));
        assert_eq!(ok("a ..4 b"), Node::Sequence(vec![word("a"), Node::Gap(4), word("b")]));
        assert_eq!(ok("%you \\?"), Node::Sequence(vec![Node::Choice(vec![word("you"), word("ya")]), word("?")]));
        assert_eq!(ok("n=<number>"), Node::Part("n".into(), Box::new(Node::Class("number".into()))));
        assert_eq!(ok("=sąd"), Node::Exact("sąd".into()));
        assert_eq!(ok("refund*"), Node::Prefix("refund".into()));
        assert_eq!(ok("x{0,2}"), Node::Repeat(Box::new(word("x")), 0, 2));
    }

    #[test]
    fn says_what_is_wrong() {
        for (pattern, says) in [
            ("(a", "`(` without `)`"),
            ("a)", "closes nothing"),
            ("<a>*", "{0,3}"),
            ("%no", "no macro %no"),
            ("..", "needs a number"),
            ("a || b", "empty part"),
        ] {
            let error = parse(pattern, &BTreeMap::new()).unwrap_err();
            assert!(error.contains(says), "{pattern}: {error}");
        }
    }
}
