//! Draws the options page.

use super::{Page, is_installed};
use crate::extension::desk::Desk;
use crate::extension::dom::{self, El, el};
use crate::extension::{browser, hosts, keys};
use crate::json::javascript;
use serde_json::Value;

/// The contract's rules for a draft; each can be switched off.
pub const RULES: [&str; 25] = [
    "placeholder",
    "greeting",
    "wrong-name",
    "empathy",
    "vague",
    "repeated-apology",
    "hollow-apology",
    "next-step",
    "open-ended-wait",
    "blame",
    "judgement",
    "hostile",
    "cliche",
    "formality",
    "language",
    "promise",
    "asks-again",
    "humour",
    "exposure",
    "agent-hedge",
    "parroting",
    "diagnosis",
    "admission",
    "order",
    "options",
];

/// Draws everything anew. The keyboard stays where it was.
pub fn draw(page: &Page) {
    let document = dom::document();
    document.set_title(&page.desk.label("options-title"));
    if let Some(root) = document.document_element() {
        let _ = root.set_attribute("lang", &page.desk.ui);
    }
    let focused = document.active_element().map(|element| element.id()).filter(|id| !id.is_empty());
    let main = el("main")
        .add(el("h1").text(&page.desk.label("options-title")))
        .add(el("p.quiet").text(&page.desk.label("options-privacy")))
        .add(you(page))
        .add(shortcuts(page))
        .add(sites(page))
        .add(rules(page))
        .add(packs(page))
        .add(policy(page))
        .add(memory(page));
    if let Some(body) = document.body() {
        main.replace_in(&body);
    }
    if let Some(id) = focused {
        dom::focus(&format!("[id=\"{id}\"]"));
    }
}

fn section(desk: &Desk, label: &str) -> El {
    el("section").attr("aria-labelledby", label).add(el("h2").attr("id", label).text(&desk.label(label)))
}

fn said(place: &str) -> El {
    el("p.said").attr("id", &format!("said-{place}")).attr("role", "status")
}

/// A button of this page; what it does is told by `data-act`.
fn button(label: &str, act: &str) -> El {
    el("button").attr("type", "button").attr("id", act).attr("data-act", act).text(label)
}

/// A setting that the administrator has locked cannot be changed, and says so.
fn locked(page: &Page, name: &str, control: El) -> El {
    control
        .attr("id", &format!("set-{name}"))
        .attr("data-setting", name)
        .attr_if(page.managed.is_locked(name), "disabled", "")
        .attr_if(page.managed.is_locked(name), "title", &page.desk.label("options-locked"))
}

fn field(page: &Page, name: &str, label: &str, control: El) -> El {
    el("div.field")
        .add(el("label").attr("for", &format!("set-{name}")).text(&page.desk.label(label)))
        .add(locked(page, name, control))
        .add_some(page.managed.is_locked(name).then(|| el("span.quiet").text(&page.desk.label("options-locked"))))
}

fn check(page: &Page, name: &str, label: &str, on: bool) -> El {
    el("div.check")
        .add(locked(page, name, el("input").attr("type", "checkbox").attr_if(on, "checked", "")))
        .add(el("label").attr("for", &format!("set-{name}")).text(&page.desk.label(label)))
}

fn select(options: &[(&str, String)], chosen: &str) -> El {
    el("select").add_all(
        options.iter().map(|(value, label)| {
            el("option").attr("value", value).attr_if(*value == chosen, "selected", "").text(label)
        }),
    )
}

fn you(page: &Page) -> El {
    let (desk, settings) = (&page.desk, &page.settings);
    let tags = page.shelf.tags();
    let mut languages = vec![("", desk.label("options-language-auto"))];
    languages.extend(tags.iter().map(|tag| (tag.as_str(), browser::language_name(tag))));
    let genders = [
        ("unknown", desk.label("options-gender-none")),
        ("f", desk.label("options-gender-f")),
        ("m", desk.label("options-gender-m")),
    ];
    let name = el("input").attr("type", "text").attr("autocomplete", "name").attr("value", &settings.agent_name);
    el("section")
        .add(field(page, "language", "options-language", select(&languages, &settings.language)))
        .add(field(page, "agent_name", "options-agent-name", name))
        .add(field(page, "agent_gender", "options-agent-gender", select(&genders, &settings.agent_gender)))
        .add(check(page, "veil", "options-veil", settings.veil))
        .add(check(page, "pause", "options-pause", settings.pause))
        .add(said("settings"))
}

fn shortcuts(page: &Page) -> El {
    let mac = dom::is_mac();
    let key = |name: &str, label: &str, shortcut: &str| {
        let input = el("input")
            .attr("type", "text")
            .attr("readonly", "")
            .attr("value", &keys::shown(shortcut, mac))
            .attr("aria-describedby", "keys-note");
        field(page, name, label, input)
    };
    section(&page.desk, "options-keys")
        .add(el("p.quiet").attr("id", "keys-note").text(&page.desk.label("options-keys-note")))
        .add(key("keys.card", "key-suggestions", &page.settings.keys.card))
        .add(key("keys.panel", "key-panel", &page.settings.keys.panel))
        .add(said("keys"))
        .add(button(&page.desk.label("options-reset"), "reset"))
}

fn sites(page: &Page) -> El {
    let desk = &page.desk;
    let named = |label: &str, site: &str| format!("{}: {}", desk.label(label), hosts::shown(site));
    let rows = page.sites.iter().map(|site| {
        let remove = button(&desk.label("options-host-remove"), &format!("remove-site {site}"));
        el("li")
            .add(el("span").text(hosts::shown(site)))
            .add(remove.attr("aria-label", &named("options-host-remove", site)))
    });
    // The company's helpdesks, which the browser lets nobody but the user switch on.
    let offered = page.managed.policy.get("helpdesks").and_then(Value::as_array).cloned().unwrap_or_default();
    let offered = offered.iter().filter_map(Value::as_str).filter_map(hosts::pattern);
    let offered = offered.filter(|site| !page.sites.contains(site)).map(|site| {
        let grant = button(&desk.label("popup-grant"), &format!("grant-site {site}"));
        el("li").add(el("span").text(hosts::shown(&site))).add(grant.attr("aria-label", &named("popup-grant", &site)))
    });
    let label = desk.label("options-host-add");
    section(desk, "options-hosts")
        .add(el("ul.rows").add_all(rows).add_all(offered))
        .add(
            el("div.buttons")
                .add(
                    el("input")
                        .attr("type", "url")
                        .attr("id", "site")
                        .attr("placeholder", "https://desk.example.com")
                        .attr("aria-label", &label),
                )
                .add(button(&label, "add-site")),
        )
        .add(said("sites"))
}

fn rules(page: &Page) -> El {
    let boxes = RULES.iter().map(|rule| {
        let on = !page.settings.rules_off.iter().any(|off| off == rule);
        check(page, &format!("rule.{rule}"), &format!("rule-{rule}"), on)
    });
    section(&page.desk, "options-rules").add(el("div.rules").add_all(boxes))
}

fn packs(page: &Page) -> El {
    let desk = &page.desk;
    let rows = page.shelf.tags().into_iter().map(|tag| {
        let in_use = desk.about(&tag).is_some();
        let remove = is_installed(page, &tag).then(|| {
            button(&desk.label("options-pack-remove"), &format!("remove-pack {tag}"))
                .attr("aria-label", &format!("{}: {tag}", desk.label("options-pack-remove")))
        });
        el("li")
            .add(el("span").attr("translate", "no").text(&desk.pack_line(&tag)))
            .add_some(in_use.then(|| el("span.badge").text(&desk.label("options-pack-in-use"))))
            .add_some(remove)
    });
    section(desk, "options-packs")
        .add(el("ul.rows").add_all(rows))
        .add(file(desk, "options-pack-add", "pack-file", ".ekpack"))
        .add(said("packs"))
}

fn file(desk: &Desk, label: &str, id: &str, accept: &str) -> El {
    el("div.field")
        .add(el("label").attr("for", id).text(&desk.label(label)))
        .add(el("input").attr("type", "file").attr("id", id).attr("accept", accept))
}

fn policy(page: &Page) -> El {
    let desk = &page.desk;
    let section = section(desk, "options-policy");
    let problems = (!page.problems.is_empty()).then(|| {
        el("div.trouble")
            .add(el("p").text(&desk.label("error-policy")))
            .add(el("ul.problems").add_all(page.problems.iter().map(|problem| el("li").text(problem))))
    });
    let policy = &page.managed.policy;
    if page.managed.by_administrator {
        return section
            .add(el("p.quiet").text(&desk.label("options-policy-managed")))
            .add(el("pre").attr("tabindex", "0").text(&pretty(policy)))
            .add_some(problems);
    }
    section
        .add(file(desk, "options-policy-add", "policy-file", ".json"))
        .add(
            el("textarea")
                .attr("id", "policy")
                .attr("spellcheck", "false")
                .attr("aria-labelledby", "options-policy")
                .text(&pretty(policy)),
        )
        .add(button(&desk.label("options-save"), "save-policy"))
        .add(said("policy"))
        .add_some(problems)
}

fn pretty(policy: &Value) -> String {
    if policy.is_null() { String::new() } else { javascript::pretty(policy) }
}

fn memory(page: &Page) -> El {
    let desk = &page.desk;
    let days = el("input")
        .attr("type", "number")
        .attr("min", "1")
        .attr("max", "3650")
        .attr("value", &page.settings.retention_days.to_string());
    section(desk, "options-memory")
        .add(el("p.quiet").text(&desk.label("options-memory-note")))
        .add(field(page, "retention_days", "options-retention", days))
        .add(button(&desk.label("options-memory-clear"), "forget"))
        .add(said("memory"))
}
