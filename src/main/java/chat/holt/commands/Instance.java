package chat.holt.commands;

import chat.holt.model.RootConfig;
import java.net.URI;

/// A Stoat instance that was found.
///
/// @param api base URL of its API
/// @param config what it says of itself
public record Instance(URI api, RootConfig config) {
    /// Whether registering needs a captcha, which only the instance's own page can show (`auth.md §3`).
    public boolean captcha() {
        RootConfig.Captcha captcha = config.features().captcha();
        return captcha != null && captcha.enabled();
    }
}
