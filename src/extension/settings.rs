//! What the agent chose in the options, and what the administrator chose for everybody.

use super::keys;
use super::protocol::Shortcuts;
use crate::json::{self, FromJson};
use serde_json::{Map, Value};

/// The agent's choices, as they are stored. Whatever is missing or wrong in storage has its default.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// Tag of the pack for reasons and labels; empty: as the browser.
    pub language: String,
    /// The two shortcuts.
    pub keys: Shortcuts,
    /// As the agent signs; empty: as the helpdesk names them.
    pub agent_name: String,
    /// `f`, `m` or `unknown`: forms for the agent's own verbs.
    pub agent_gender: String,
    /// Insults are covered until the agent chooses to read them.
    pub veil: bool,
    /// A pause is offered after rung 3 and above.
    pub pause: bool,
    /// Rules that are not marked.
    pub rules_off: Vec<String>,
    /// Days after which what is remembered about a ticket is forgotten.
    pub retention_days: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            language: String::new(),
            keys: keys::defaults(),
            agent_name: String::new(),
            agent_gender: "unknown".into(),
            veil: true,
            pause: true,
            rules_off: Vec::new(),
            retention_days: 90,
        }
    }
}

impl Settings {
    /// The settings from storage, one value at a time: a value that does not fit is left at its default and does not
    /// take the others with it.
    pub fn from_stored(stored: &Value) -> Self {
        fn kept<T: FromJson>(stored: &Value, name: &str, default: T) -> T {
            stored.get(name).and_then(|value| json::read(value).ok()).unwrap_or(default)
        }
        let default = Settings::default();
        Settings {
            language: kept(stored, "language", default.language),
            keys: kept(stored, "keys", default.keys),
            agent_name: kept(stored, "agent_name", default.agent_name),
            agent_gender: kept(stored, "agent_gender", default.agent_gender),
            veil: kept(stored, "veil", default.veil),
            pause: kept(stored, "pause", default.pause),
            rules_off: kept(stored, "rules_off", default.rules_off),
            retention_days: kept(stored, "retention_days", default.retention_days).clamp(1, 3650),
        }
    }

    /// The agent's settings under the company's. A value that the company set is used where the agent has none of
    /// their own, and always where it is `locked`.
    pub fn under(managed: &Managed, stored: &Value) -> Self {
        let mut all = stored.as_object().cloned().unwrap_or_default();
        for (name, value) in &managed.settings {
            if managed.is_locked(name) || !all.contains_key(name) {
                all.insert(name.clone(), value.clone());
            }
        }
        Settings::from_stored(&Value::Object(all))
    }
}

/// Names of the settings that a policy may hold as well.
const NAMES: [&str; 8] =
    ["language", "keys", "agent_name", "agent_gender", "veil", "pause", "rules_off", "retention_days"];

/// What the company set: through the browser's managed storage, or a policy that was loaded in the options.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Managed {
    /// The company's policy; null where there is none.
    pub policy: Value,
    /// It comes from the administrator, so it cannot be changed here.
    pub by_administrator: bool,
    /// Values for the agent's settings.
    pub settings: Map<String, Value>,
    /// Names of settings that the agent cannot change.
    pub locked: Vec<String>,
}

impl Managed {
    /// From a policy: `veil`, `pause` and `retention_days` in it are also settings,
    /// and `locked` names those that are fixed.
    pub fn from_policy(store: &Value) -> Self {
        let Value::Object(policy) = store else { return Managed::default() };
        if policy.is_empty() {
            return Managed::default();
        }
        let mut settings = Map::new();
        for name in NAMES {
            if let Some(value) = policy.get(name) {
                settings.insert(name.to_owned(), value.clone());
            }
        }
        let locked = policy
            .get("locked")
            .and_then(Value::as_array)
            .map(|names| names.iter().filter_map(Value::as_str).map(str::to_owned).collect())
            .unwrap_or_default();
        Managed { policy: store.clone(), by_administrator: false, settings, locked }
    }

    /// Whether the agent cannot change this setting.
    pub fn is_locked(&self, name: &str) -> bool {
        self.locked.iter().any(|locked| locked == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn one_bad_value_does_not_take_the_others_with_it() {
        let settings = Settings::from_stored(&json!({"veil": "yes", "agent_name": "Ola", "retention_days": 0, "x": 1}));
        assert!(settings.veil);
        assert_eq!(settings.agent_name, "Ola");
        assert_eq!(settings.retention_days, 1);
        assert_eq!(Settings::from_stored(&json!(null)), Settings::default());
    }

    #[test]
    fn the_administrator_proposes_or_decides() {
        let managed =
            Managed::from_policy(&json!({"veil": false, "pause": false, "locked": ["pause"], "company": "Ac"}));
        let stored = json!({"veil": true, "pause": true});
        let settings = Settings::under(&managed, &stored);
        assert!(settings.veil, "the agent's own choice stands");
        assert!(!settings.pause, "a locked one does not");
        assert!(managed.policy.is_object());
        assert_eq!(Managed::from_policy(&json!({})), Managed::default());
    }
}
