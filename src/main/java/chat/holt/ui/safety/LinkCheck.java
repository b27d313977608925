package chat.holt.ui.safety;

import java.net.URI;
import java.util.List;

/// What following a link means.
public sealed interface LinkCheck {

    /// It leads to a place in Holt.
    ///
    /// @param stoatLink `stoat:` link to it
    record Inside(String stoatLink) implements LinkCheck {}

    /// It is not followed at all.
    enum Refused implements LinkCheck {
        /// Neither the web nor e-mail.
        SCHEME,
        /// No address that a browser would understand.
        BROKEN
    }

    /// It leads to the instance itself or to a host the user trusts.
    record Trusted(URI address) implements LinkCheck {}

    /// It leads elsewhere, so one is asked.
    ///
    /// @param before what stands before the host
    /// @param host as people read it; the recipient of an e-mail
    /// @param after what stands after the host
    /// @param warnings the worst first
    /// @param trustable host to trust from now on; empty where that makes no sense
    record Unknown(URI address, String before, String host, String after, List<LinkWarning> warnings, String trustable)
            implements LinkCheck {

        /// Whether somebody seems to want to mislead.
        boolean deceptive() {
            return warnings.stream().anyMatch(warning -> warning.kind().deceptive());
        }
    }
}
