package chat.holt.ui.shell;

import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.Toasts;
import java.util.function.UnaryOperator;

/// Short messages about one account.
///
/// @param naming says whom they are about while another account is on screen
record AccountToasts(Toasts toasts, UnaryOperator<String> naming) {

    /// Something was done, or is worth a word.
    void done(String text) {
        toasts.done(naming.apply(text));
    }

    /// Something was done that can still be taken back.
    void done(String text, MenuAction undo) {
        toasts.done(naming.apply(text), undo);
    }

    /// Something happened that one may look at.
    void news(String text, MenuAction look) {
        toasts.news(naming.apply(text), look);
    }
}
