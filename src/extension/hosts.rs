//! Addresses of helpdesks, as people write them and as browsers grant them.

/// The match pattern for an address: `desk.example.com`, `https://desk.example.com/agent/1`, `*.example.com`. Without
/// a scheme it is https. Ports are left out, since Firefox takes none and Chromium then means every port. None where
/// it is no address.
pub fn pattern(address: &str) -> Option<String> {
    let address = address.trim();
    let (scheme, rest) = match address.split_once("://") {
        Some((scheme, rest)) => (scheme.to_ascii_lowercase(), rest),
        None => ("https".to_owned(), address),
    };
    if scheme != "https" && scheme != "http" {
        return None;
    }
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    let host = match host.strip_prefix('[').and_then(|inner| inner.split_once(']')) {
        Some((inner, _)) if inner.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b':') => format!("[{inner}]"),
        Some(_) => return None,
        None => {
            let (name, port) = host.split_once(':').unwrap_or((host, ""));
            if !port.bytes().all(|byte| byte.is_ascii_digit()) {
                return None;
            }
            named(name)?
        }
    };
    Some(format!("{scheme}://{host}/*"))
}

/// A host name, in small letters; an asterisk may stand for everything before the first dot.
fn named(host: &str) -> Option<String> {
    let host = host.to_lowercase();
    let fixed = host.strip_prefix("*.").unwrap_or(&host);
    let whole = !fixed.is_empty()
        && fixed.split('.').all(|label| {
            !label.is_empty() && label.chars().all(|ch| ch.is_alphanumeric() || ch == '-') && !label.starts_with('-')
        });
    whole.then_some(host)
}

/// A pattern as people read it.
pub fn shown(pattern: &str) -> &str {
    pattern.trim_end_matches("/*")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_become_patterns() {
        for (address, expected) in [
            (" desk.example.com ", "https://desk.example.com/*"),
            ("http://127.0.0.1:8080/tickets/1/", "http://127.0.0.1/*"),
            ("https://Agent@Desk.Example.com?x#y", "https://desk.example.com/*"),
            ("*.example.com", "https://*.example.com/*"),
            ("http://[::1]:80/", "http://[::1]/*"),
        ] {
            assert_eq!(pattern(address).as_deref(), Some(expected), "{address}");
        }
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for address in
            ["", "ftp://x.org", "javascript:alert(1)", "*", "https://*/*", "a b.com", "https:///", "..", "[x]"]
        {
            assert_eq!(pattern(address), None, "{address}");
        }
    }
}
