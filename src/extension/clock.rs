//! The time, which the engine is told because it has no clock.

/// Now, ISO 8601 in UTC.
pub fn now() -> String {
    js_sys::Date::new_0().to_iso_string().into()
}

/// Today in this machine's time zone, as an ISO date.
pub fn date() -> String {
    let now = js_sys::Date::new_0();
    format!("{:04}-{:02}-{:02}", now.get_full_year(), now.get_month() + 1, now.get_date())
}

/// Today, in days since 1970.
#[allow(clippy::cast_sign_loss)] // no clock shows a day before 1970
pub fn day() -> u32 {
    (js_sys::Date::now() / 86_400_000.0) as u32
}
