//! Shortcuts as text: `Alt+Shift+ArrowDown`.

use super::protocol::Shortcuts;

/// Modifiers in the order in which they are written.
const MODIFIERS: [&str; 4] = ["Ctrl", "Alt", "Shift", "Meta"];

/// The contract's keys.
pub fn defaults() -> Shortcuts {
    Shortcuts { card: "Alt+ArrowDown".into(), panel: "Alt+Shift+ArrowDown".into() }
}

/// A shortcut from what the browser says about a key press: none while only modifiers are held, and none for a plain
/// key or one with only Shift, which belongs to writing.
#[allow(clippy::fn_params_excessive_bools)] // as the browser gives them
pub fn from_event(key: &str, ctrl: bool, alt: bool, shift: bool, meta: bool) -> Option<String> {
    if matches!(key, "Control" | "Alt" | "Shift" | "Meta" | "AltGraph" | "Dead" | "Process" | "Unidentified" | "") {
        return None;
    }
    let is_function_key = key.len() > 1 && key.starts_with('F') && key[1..].bytes().all(|byte| byte.is_ascii_digit());
    if !(ctrl || alt || meta || is_function_key) {
        return None;
    }
    let key = if key == " " { "Space" } else { key };
    let mut written: String = MODIFIERS
        .iter()
        .zip([ctrl, alt, shift, meta])
        .filter(|(_, held)| *held)
        .flat_map(|(name, _)| [name, "+"])
        .collect();
    if key.chars().count() == 1 {
        written.extend(key.chars().flat_map(char::to_uppercase));
    } else {
        written.push_str(key);
    }
    Some(written)
}

/// How people write the shortcut: arrows as arrows, and a Mac's own signs.
pub fn shown(shortcut: &str, mac: bool) -> String {
    let parts: Vec<&str> = shortcut
        .split('+')
        .map(|part| match part {
            "ArrowDown" => "↓",
            "ArrowUp" => "↑",
            "ArrowLeft" => "←",
            "ArrowRight" => "→",
            "Alt" if mac => "⌥",
            "Shift" if mac => "⇧",
            "Ctrl" if mac => "⌃",
            "Meta" if mac => "⌘",
            other => other,
        })
        .collect();
    parts.join(if mac { "" } else { "+" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_press_becomes_a_shortcut() {
        assert_eq!(from_event("ArrowDown", false, true, true, false).as_deref(), Some("Alt+Shift+ArrowDown"));
        assert_eq!(from_event("k", true, false, false, false).as_deref(), Some("Ctrl+K"));
        assert_eq!(from_event("F2", false, false, false, false).as_deref(), Some("F2"));
    }

    #[test]
    fn keys_of_writing_are_never_shortcuts() {
        for key in ["a", "A", "ż", "Enter", "Shift", "ArrowDown", "Dead"] {
            assert_eq!(from_event(key, false, false, true, false), None, "{key}");
        }
    }

    #[test]
    fn shown_as_people_write_them() {
        assert_eq!(shown("Alt+Shift+ArrowDown", false), "Alt+Shift+↓");
        assert_eq!(shown("Alt+ArrowDown", true), "⌥↓");
    }
}
