use super::*;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

const TEXTS: &str = r#"
plain = Just words.
    .other = And { "a \u00e9scape \"quoted\"" } with { 12 } and { 1.50 }.
named = { $name } has waited.
wait = { $n ->
    [0] nothing
    [one] { $n } day
    [two] { $n } days (two)
    [few] { $n } days (few)
    [many] { $n } days (many)
   *[other] { $n } days
 } for { $name }
place = { NUMBER($n, type: "ordinal") ->
    [one] { $n }st
    [two] { $n }nd
    [few] { $n }rd
   *[other] { NUMBER($n) }th
 }
gender = { $gender ->
    [f] she
    [m] he
   *[unknown] they
 }
inside = Say: { wait } { plain.other } { { gender } }
-brand = { $case ->
   *[plain] Acme
    [possessive] Acme's
 }
    .short = A
brands = { -brand } { -brand(case: "possessive") }
    .missing = { nothing }
    .loop = { brands.loop }
chosen = { -brand.short ->
    [A] by term { $name }
   *[B] not
 }
"#;

type Bundle = FluentBundle<FluentResource>;

fn library(locale: &str) -> Bundle {
    let mut bundle = FluentBundle::new(vec![locale.parse().expect("a tag")]);
    bundle.set_use_isolating(false);
    bundle.add_builtins().expect("NUMBER");
    bundle.add_resource(FluentResource::try_new(TEXTS.into()).expect("parses")).expect("each id once");
    bundle
}

fn filled_by(library: &Bundle, id: &str, attribute: Option<&str>, args: &Args<'_>) -> Option<String> {
    let given: FluentArgs<'_> = args
        .0
        .iter()
        .map(|(name, value)| match value {
            Arg::Text(text) => (*name, FluentValue::from(text.as_ref())),
            Arg::Number(number) | Arg::Ordinal(number) => (*name, FluentValue::from(*number)),
        })
        .collect();
    let message = library.get_message(id)?;
    let pattern = match attribute {
        None => message.value()?,
        Some(name) => message.get_attribute(name)?.value(),
    };
    let mut errors = Vec::new();
    let text = library.format_pattern(pattern, Some(&given), &mut errors).into_owned();
    errors.is_empty().then_some(text)
}

/// Every text of the file, and two that are not there.
const ASKED: [(&str, Option<&str>); 13] = [
    ("plain", None),
    ("plain", Some("other")),
    ("plain", Some("none")),
    ("named", None),
    ("wait", None),
    ("place", None),
    ("gender", None),
    ("inside", None),
    ("brands", None),
    ("brands", Some("missing")),
    ("brands", Some("loop")),
    ("chosen", None),
    ("missing", None),
];

#[test]
fn texts_come_out_as_the_library_has_them() {
    let texts = Texts::parse(TEXTS);
    for locale in ["en", "pl", "ru", "ar", "en-GB", "pt-PT", "xx"] {
        let (library, plurals) = (library(locale), Plurals::of_locale(locale));
        let same = |args: &Args<'_>| {
            for (id, attribute) in ASKED {
                let ours = texts.fill(id, attribute, args, &plurals);
                assert_eq!(ours, filled_by(&library, id, attribute, args), "{locale} {id} {attribute:?} {args:?}");
            }
        };
        same(&Args::new());
        for gender in ["f", "m", "possessive", ""] {
            for number in [0, 1, 2, 3, 4, 5, 11, 12, 20, 21, 22, 23, 100, 101, 102, 111, 112, 122, 1000, 1001, 4321] {
                let mut args = Args::new();
                args.set("n", number);
                args.set("gender", gender);
                args.set("name", "Zoë".to_owned());
                same(&args);
            }
        }
    }
}

#[test]
fn plural_forms_are_those_of_the_cldr() {
    use intl_pluralrules::{PluralRuleType::CARDINAL, PluralRules};
    for locale in ["af", "ar", "cs", "cy", "de", "en", "es", "fr", "ga", "he", "hr", "lt", "lv", "pl", "ru", "sl", "sv"]
    {
        let rules = PluralRules::create(locale.parse::<LanguageIdentifier>().expect("a tag"), CARDINAL).expect("known");
        let plurals = Plurals::of_locale(locale);
        for number in 0..20_000u32 {
            let form = format!("{:?}", rules.select(number).expect("a form")).to_lowercase();
            assert_eq!(plurals.of(number), form, "{locale} {number}");
        }
    }
}
