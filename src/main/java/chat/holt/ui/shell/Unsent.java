package chat.holt.ui.shell;

import chat.holt.i18n.Text;

/// How much was written with an account and never sent.
///
/// @param messages sent, and not arrived
/// @param drafts channels in which something is written
public record Unsent(int messages, int drafts) {

    public static final Unsent NOTHING = new Unsent(0, 0);

    /// Such as "2 unsent messages and 1 draft"; empty for nothing.
    String text() {
        if (messages > 0 && drafts > 0) {
            return Text.of("accounts.unsent.both", messages, drafts);
        }
        return messages > 0
                ? Text.of("accounts.unsent.messages", messages)
                : drafts > 0 ? Text.of("accounts.unsent.drafts", drafts) : "";
    }
}
