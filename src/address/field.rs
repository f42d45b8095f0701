//! What a name field says about a person.

use crate::pack::{Gender, Names};

/// What is certain about a person.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Person {
    /// First name (and father's name, where the language uses it) in the form of address.
    pub name: Option<String>,
    /// Last name, as written.
    pub last: Option<String>,
    /// Title, as written.
    pub title: Option<String>,
    /// In which gender.
    pub gender: Gender,
}

/// Longest field that is still taken for a name, in characters.
const LONGEST: usize = 80;

/// Most names of one person.
const MOST: usize = 5;

/// One name of the field.
#[allow(clippy::struct_excessive_bools)] // each is a way of writing; they occur in any combination
#[derive(Debug, Clone)]
struct Word {
    /// With a capital at the start of each half, if it was written all in capitals or all in small letters.
    text: String,
    /// Written all in capitals, three letters or more.
    caps: bool,
    /// `M.`
    initial: bool,
    /// `van`, `de`: in small letters beside capitalised words.
    particle: bool,
    /// Listed as a first name, of this gender.
    first: Option<Gender>,
}

/// Reads the field; what is in doubt is left out.
pub(super) fn read(full: &str, names: &Names) -> Person {
    let Some(cleaned) = clean(full) else { return Person::default() };
    if names.is_company(&cleaned) {
        return Person::default();
    }
    let (left, right) = match cleaned.split_once(',') {
        Some((left, right)) if !right.contains(',') => (left, Some(right)),
        Some(_) => return Person::default(),
        None => (cleaned.as_str(), None),
    };
    let mut titles = Titles::default();
    let left = titles.take(left, names);
    let right = right.map(|right| titles.take(right, names)).filter(|words| !words.is_empty());
    let gender = titles.genders.iter().try_fold(Gender::Unknown, |known, gender| known.agree(*gender));
    let Some(gender) = gender else { return Person::default() };
    let title = titles.before.map(str::to_owned);
    let known = Person { title, gender, ..Person::default() };
    let count = left.len() + right.as_ref().map_or(0, Vec::len);
    if count == 0 || count > MOST {
        return known;
    }
    let all: Vec<&str> = left.iter().chain(right.iter().flatten()).copied().collect();
    let mixed = all.iter().any(|word| word.starts_with(char::is_uppercase));
    let words = |written: &[&str]| written.iter().map(|word| Word::new(word, mixed, names)).collect::<Vec<_>>();
    let order = match right {
        Some(right) => with_comma(words(&left), words(&right)),
        None => in_order(words(&left), names, known.title.is_some()),
    };
    match order {
        Some(order) => order.person(known, names),
        None => Person { title: None, ..known },
    }
}

/// The field without what is no part of a name; nothing if it cannot be a person's name.
fn clean(full: &str) -> Option<String> {
    if full.chars().count() > LONGEST {
        return None;
    }
    let mut out = String::new();
    let mut depth = 0usize;
    for ch in full.trim().chars() {
        match ch {
            '<' | '(' | '[' => depth += 1,
            '>' | ')' | ']' => depth = depth.saturating_sub(1),
            _ if depth > 0 => {}
            '"' | '“' | '”' | '„' | '«' | '»' => {}
            ',' | '.' | '-' | '\'' | '’' => out.push(ch),
            _ if ch.is_alphabetic() || ('\u{300}'..='\u{36F}').contains(&ch) => out.push(ch),
            _ if ch.is_whitespace() => out.push(' '),
            // Digits, "&", "/", "@" and the like are in no name, and what they are in may be two people or none.
            _ if ch.is_ascii() || ch.is_numeric() => return None,
            // Emoji and other ornaments.
            _ => out.push(' '),
        }
    }
    Some(out.replace('.', ". ")).filter(|text| text.chars().any(char::is_alphabetic))
}

#[derive(Default)]
struct Titles<'t> {
    /// The first one that stands before a name.
    before: Option<&'t str>,
    genders: Vec<Gender>,
}

impl<'t> Titles<'t> {
    /// The words of a part without the titles at its start and the degrees at its end.
    fn take(&mut self, part: &'t str, names: &Names) -> Vec<&'t str> {
        let mut words: Vec<&str> =
            part.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).collect();
        while let Some(gender) = words.first().and_then(|word| names.title(word)) {
            let title = words.remove(0);
            // "Nowak, PhD": what stands alone behind the comma is a degree.
            if !words.is_empty() {
                self.before.get_or_insert(title);
            }
            self.genders.push(gender);
        }
        // A last name that is written like a title is left alone.
        while let Some(gender) = words.last().and_then(|word| names.title(word)).filter(|_| words.len() > 2) {
            words.pop();
            self.genders.push(gender);
        }
        words
    }
}

impl Word {
    fn new(written: &str, mixed: bool, names: &Names) -> Word {
        let letters = written.chars().filter(|ch| ch.is_alphabetic()).count();
        let upper = written.chars().filter(|ch| ch.is_alphabetic()).all(char::is_uppercase);
        let lower = written.chars().filter(|ch| ch.is_alphabetic()).all(char::is_lowercase);
        let initial = letters == 1 && written.chars().all(|ch| ch.is_alphabetic() || ch == '.');
        let trimmed = written.trim_end_matches('.');
        let particle = mixed && lower;
        let text = if (upper && letters > 1 || lower) && !particle { capitalise(trimmed) } else { trimmed.to_owned() };
        let first = names.first(&text).filter(|_| !initial);
        Word { caps: upper && letters > 2, initial, particle, first, text }
    }
}

/// `ANNA-MARIA` → `Anna-Maria`, `o'neil` → `O'Neil`.
fn capitalise(word: &str) -> String {
    let mut starts = true;
    word.chars()
        .flat_map(|ch| {
            let written: Vec<char> = if starts { ch.to_uppercase().collect() } else { ch.to_lowercase().collect() };
            starts = matches!(ch, '-' | '\'' | '’');
            written
        })
        .collect()
}

/// Which words are the first and the last name.
struct Order {
    first: Option<Word>,
    /// What follows the first name and is not the last name.
    middle: Vec<Word>,
    last: Vec<Word>,
}

/// "Okafor, Ngozi".
fn with_comma(left: Vec<Word>, right: Vec<Word>) -> Option<Order> {
    let turned = left.first().is_some_and(|word| word.first.is_some()) && right.iter().all(|word| word.first.is_none());
    if turned || left.is_empty() {
        return None;
    }
    let mut right = right.into_iter();
    Some(Order { first: right.next(), middle: right.collect(), last: left })
}

/// "Marian Kowalski", "Kowalski Marian", "KOWALSKI Marian"; nothing where it cannot be told.
fn in_order(words: Vec<Word>, names: &Names, titled: bool) -> Option<Order> {
    let listed = |word: &Word| word.first.is_some();
    // "Anna i Marek Nowak": two people.
    if words.windows(2).skip(1).any(|pair| pair[0].particle && listed(&pair[1])) {
        return None;
    }
    if words.len() == 1 {
        let mut words = words;
        let word = words.pop()?;
        return match (listed(&word), titled) {
            (true, false) => Some(Order { first: Some(word), middle: Vec::new(), last: Vec::new() }),
            // "Mr Okafor"
            (_, true) => Some(Order { first: None, middle: Vec::new(), last: vec![word] }),
            (false, false) => None,
        };
    }
    let capitals = words.iter().filter(|word| word.caps).count();
    if capitals > 0 && capitals < words.iter().filter(|word| !word.initial && !word.particle).count() {
        return by_capitals(words);
    }
    let father = words.iter().position(|word| names.patronymic(&word.text).is_some() && !word.initial);
    match father {
        // "Иван Петрович", "Иван Петрович Иванов"
        Some(1) => return Some(straight(words)),
        // "Иванов Иван Петрович"
        Some(2) => return Some(turned(words)),
        _ => {}
    }
    let (first, rest) = words.split_first()?;
    let last = rest.last()?;
    let surname = names.is_last(&first.text);
    match (listed(first), rest.iter().any(listed)) {
        _ if first.initial || first.particle => {
            let last = words.into_iter().next_back().filter(|word| !word.initial)?;
            Some(Order { first: None, middle: Vec::new(), last: vec![last] })
        }
        // "Marek Tomasz": either may be the last name, if people write it first.
        (true, true) if names.last_first() && listed(last) && !names.is_last(&last.text) => None,
        // "Kim Min-jun" or "Kim Jones"
        (true, _) if surname && !names.is_last(&last.text) => None,
        (true, _) => Some(straight(words)),
        (false, true) if listed(&rest[0]) && (names.last_first() || surname) => Some(turned(words)),
        // "Smith James" or "Blessing James"
        (false, true) => None,
        (false, false) => {
            let told = names.first_by_ending(&first.text) != Gender::Unknown;
            let usual = !names.last_first() && !surname && names.same_script(&first.text);
            if told || usual || titled { Some(straight(words)) } else { None }
        }
    }
}

fn straight(words: Vec<Word>) -> Order {
    let mut words = words.into_iter();
    let first = words.next();
    let mut rest: Vec<Word> = words.collect();
    // The last name starts at a particle ("van der Merwe"), else it is the last word.
    let starts = rest.iter().position(|word| word.particle).unwrap_or(rest.len().saturating_sub(1));
    let last = rest.split_off(starts);
    Order { first, middle: rest, last }
}

fn turned(mut words: Vec<Word>) -> Order {
    let given = words.split_off(1);
    let mut given = given.into_iter();
    Order { first: given.next(), middle: given.collect(), last: words }
}

/// The words in capitals are the last name.
fn by_capitals(words: Vec<Word>) -> Option<Order> {
    let (last, mut given): (Vec<Word>, Vec<Word>) = words.into_iter().partition(|word| word.caps || word.particle);
    let first = (!given.is_empty()).then(|| given.remove(0))?;
    // "Marian KOWALSKI" beside "ANNA Nowak": a listed name in capitals is an emphasis, not a last name.
    if last.iter().any(|word| word.first.is_some()) && first.first.is_none() {
        return None;
    }
    Some(Order { first: Some(first), middle: given, last })
}

impl Order {
    fn person(self, known: Person, names: &Names) -> Person {
        let doubtful = Person { title: None, ..known.clone() };
        let last = self.last.iter().map(|word| word.text.as_str()).collect::<Vec<_>>().join(" ");
        let last = Some(last).filter(|last| !last.is_empty() && !self.last.iter().all(|word| word.initial));
        let Some(first) = self.first.filter(|word| !word.initial && !word.particle) else {
            return Person { last, ..known };
        };
        let father = self.middle.first().or(self.last.first()).filter(|word| names.patronymic(&word.text).is_some());
        let told = first.first.unwrap_or_else(|| names.first_by_ending(&first.text));
        // Another listed name of the other gender may be a second person, or the order is not what it seems.
        let others = self.middle.iter().filter_map(|word| word.first);
        let genders = others.chain(father.and_then(|word| names.patronymic(&word.text))).chain([known.gender]);
        let Some(gender) = genders.into_iter().try_fold(told, Gender::agree) else { return doubtful };
        let Some(name) = names.vocative(&first.text, gender) else {
            return Person { last, gender, ..known };
        };
        let (name, last) = match father {
            Some(father) => {
                let last = last.filter(|last| *last != father.text);
                (format!("{name} {}", father.text), last)
            }
            None => (name, last),
        };
        Person { name: Some(name), last, gender, title: known.title }
    }
}
