package chat.holt.ui.safety;

/// Something about a link that one should know before following it.
///
/// @param detail what its sentence is about; empty for nothing
public record LinkWarning(Kind kind, String detail) {

    /// The worst first.
    public enum Kind {
        /// The text names another host; that is the detail.
        TEXT(true),
        /// Something that looks like a host stands before an `@`; that is the detail.
        USER(true),
        /// The host looks like another one; that is the detail.
        LOOKALIKE(true),
        /// The address holds characters that cannot be seen.
        HIDDEN(true),
        /// The host is written in other letters; the detail is its form in ASCII.
        FOREIGN(false),
        /// The host is a number and not a name.
        NUMBER(false),
        /// Others on the way can read along.
        UNENCRYPTED(false);

        private final boolean deceptive;

        Kind(boolean deceptive) {
            this.deceptive = deceptive;
        }

        /// Whether it is a trick rather than a circumstance.
        boolean deceptive() {
            return deceptive;
        }
    }
}
