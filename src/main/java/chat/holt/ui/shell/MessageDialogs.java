package chat.holt.ui.shell;

import chat.holt.ui.chat.DeleteMessageDialog;
import chat.holt.ui.chat.DeleteMessageViewModel;
import chat.holt.ui.chat.PinMessageDialog;
import chat.holt.ui.chat.PinMessageViewModel;
import chat.holt.ui.navigation.Destination;
import javafx.stage.Window;

/// Makes and opens the dialogs about messages.
final class MessageDialogs {
    private final Account account;
    private final Window window;

    MessageDialogs(Account account, Window window) {
        this.account = account;
        this.window = window;
    }

    void delete(Destination.DeleteMessage which) {
        new DeleteMessageDialog(new DeleteMessageViewModel(
                        account.store(), which.channelId(), which.messageId(), account.commands()))
                .show(window, null);
    }

    void pin(Destination.PinMessage which) {
        new PinMessageDialog(new PinMessageViewModel(
                        account.store(), account.commands().messages(), which))
                .show(window, null);
    }
}
