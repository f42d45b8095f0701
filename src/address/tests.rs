use super::*;
use crate::pack::StockKind;
use proptest::prelude::*;

struct Language {
    names: Names,
    phrases: Stock,
}

impl Language {
    fn new(names: &str, phrases: &str) -> Self {
        let phrases = Stock::parse("phrases.ftl", phrases, StockKind::Phrases).expect("phrases are well formed");
        Language { names: Names::from_toml(names).expect("names are well formed"), phrases }
    }

    fn english() -> Self {
        Self::new(
            r#"
company = ["ltd", "support", "team"]
[[title]]
words = ["mr", "mister"]
gender = "m"
[[title]]
words = ["ms", "mrs"]
gender = "f"
[[title]]
words = ["dr", "phd"]
[first]
m = ["James", "Thomas", "John"]
f = ["Anna", "Mary"]
both = ["Alex", "Jordan"]
[last]
words = ["zhang", "nguyen"]
"#,
            "\
greeting =
    .m = Hi { $name },
    .m-title = Dear { $title } { $last },
    .f = Hi { $name },
    .f-title = Dear { $title } { $last },
    .unknown = Hi { $name },
    .unknown-title = Dear { $title } { $last },
    .none = Hello,
address =
    .unknown = { $name }
    .unknown-title = { $title } { $last }
",
        )
    }

    fn polish() -> Self {
        Self::new(
            r#"
company = ["sp z o o", "sklep"]
last_first = true
[[title]]
words = ["pan"]
gender = "m"
[[title]]
words = ["pani"]
gender = "f"
[[title]]
words = ["dr", "mgr", "inż"]
[first]
m = ["Marian", "Marek", "Tomasz", "Paweł", "Jan"]
f = ["Anna", "Maria", "Joanna"]
both = ["Alex"]
m_endings = ["sław"]
f_endings = ["sława", "a"]
[last]
endings = ["ski", "ska"]
[vocative]
m = [["rek", "rku"], ["n", "nie"], ["sz", "szu"], ["ław", "ławie"]]
f = [["a", "o"]]
exceptions = { "Paweł" = "Pawle" }
"#,
            "\
greeting =
    .m = Dzień dobry, Panie { $name },
    .f = Dzień dobry, Pani { $name },
    .none = Dzień dobry,
address =
    .m = Panie { $name }
    .f = Pani { $name }
",
        )
    }

    fn russian() -> Self {
        Self::new(
            r#"
last_first = true
[first]
m = ["Иван", "Пётр", "Никита"]
f = ["Анна"]
[patronymic]
m_endings = ["ович", "евич", "ич"]
f_endings = ["овна", "евна"]
"#,
            "\
greeting =
    .m = Здравствуйте, { $name }!
    .f = Здравствуйте, { $name }!
    .none = Здравствуйте!
address =
    .m = { $name }
    .f = { $name }
",
        )
    }

    fn address(&self, full: &str) -> Address {
        address_from(full, &self.names, &self.phrases)
    }

    fn check(&self, cases: &[(&str, &str)]) {
        for (full, greeting) in cases {
            let address = self.address(full);
            assert_eq!(address.greeting, *greeting, "{full}: {address:?}");
            assert_eq!(address.sure, address.address.is_some(), "{full}");
        }
    }
}

#[test]
fn english_names() {
    Language::english().check(&[
        ("Anna Nowak", "Hi Anna,"),
        ("ANNA NOWAK", "Hi Anna,"),
        ("anna nowak", "Hi Anna,"),
        ("Ngozi Okafor", "Hi Ngozi,"),
        ("Okafor, Ngozi", "Hi Ngozi,"),
        ("OKAFOR Ngozi", "Hi Ngozi,"),
        ("James Thomas", "Hi James,"),
        ("Alex Smith", "Hi Alex,"),
        ("Mr. James Okafor", "Dear Mr. Okafor,"),
        ("Ms Okafor", "Dear Ms Okafor,"),
        ("Dr Okafor", "Dear Dr Okafor,"),
        ("Anna Nowak, PhD", "Hi Anna,"),
        ("Anna Nowak <anna@shop.test>", "Hi Anna,"),
        ("Anna 🌸 Nowak", "Hi Anna,"),
        ("Anna van der Merwe", "Hi Anna,"),
        ("Mary-Anna O'NEIL", "Hi Mary-Anna,"),
        ("Anna B.", "Hi Anna,"),
        ("\"Anna Nowak\" (Acme)", "Hi Anna,"),
    ]);
}

#[test]
fn nobody_is_addressed_in_doubt() {
    Language::english().check(&[
        ("", "Hello,"),
        ("   ", "Hello,"),
        ("J. Smith", "Hello,"),
        ("J", "Hello,"),
        ("Smith James", "Hello,"),
        ("Zhang Wei", "Hello,"),
        ("Okafor", "Hello,"),
        ("Mr Anna Nowak", "Hello,"),
        ("anna.nowak@shop.test", "Hello,"),
        ("user4471", "Hello,"),
        ("Acme Ltd", "Hello,"),
        ("Support Team", "Hello,"),
        ("Anna & James Nowak", "Hello,"),
        ("Nowak Anna and James", "Hello,"),
        ("Nowak, Anna, James", "Hello,"),
        ("🌸", "Hello,"),
        ("王伟 李", "Hello,"),
        ("a b c d e f g", "Hello,"),
        (&"Anna ".repeat(40), "Hello,"),
    ]);
}

#[test]
fn polish_names() {
    Language::polish().check(&[
        ("Marian Kowalski", "Dzień dobry, Panie Marianie,"),
        ("Kowalski Marian", "Dzień dobry, Panie Marianie,"),
        ("KOWALSKI Marian", "Dzień dobry, Panie Marianie,"),
        ("MARIAN KOWALSKI", "Dzień dobry, Panie Marianie,"),
        ("Nowak, Anna", "Dzień dobry, Pani Anno,"),
        ("dr inż. Anna Nowak", "Dzień dobry, Pani Anno,"),
        ("Anna Maria Nowak", "Dzień dobry, Pani Anno,"),
        ("Nowak Anna Maria", "Dzień dobry, Pani Anno,"),
        ("Pawel Nowak", "Dzień dobry, Panie Pawle,"),
        ("Anna Kowalska-Nowak", "Dzień dobry, Pani Anno,"),
        ("Zdzisław Nowak", "Dzień dobry, Panie Zdzisławie,"),
        ("Bogusława Nowak", "Dzień dobry, Pani Bogusławo,"),
        ("Pan Marek", "Dzień dobry,"),
        ("Marek Tomasz", "Dzień dobry,"),
        ("Mustafa Demir", "Dzień dobry,"),
        ("Alex Nowak", "Dzień dobry,"),
        ("Ngozi Okafor", "Dzień dobry,"),
        ("Anna i Marek Nowak", "Dzień dobry,"),
        ("Anna Marek Nowak", "Dzień dobry,"),
        ("Nowak", "Dzień dobry,"),
        ("Sklep Anna", "Dzień dobry,"),
    ]);
    assert_eq!(Language::polish().address("Marian Kowalski").address.as_deref(), Some("Panie Marianie"));
}

#[test]
fn russian_names() {
    Language::russian().check(&[
        ("Иван Петрович", "Здравствуйте, Иван Петрович!"),
        ("Иван Петрович Иванов", "Здравствуйте, Иван Петрович!"),
        ("Иванов Иван Петрович", "Здравствуйте, Иван Петрович!"),
        ("Петр Иванов", "Здравствуйте, Петр!"),
        ("Анна Петровна", "Здравствуйте, Анна Петровна!"),
        ("Иванов", "Здравствуйте!"),
    ]);
}

proptest! {
    #[test]
    fn never_fails_and_never_greets_with_ornaments(full in "\\PC{0,220}") {
        for language in [Language::english(), Language::polish()] {
            let address = language.address(&full);
            prop_assert!(!address.greeting.is_empty() && !address.greeting.contains(['@', '<', '&', '1']));
        }
    }
}
