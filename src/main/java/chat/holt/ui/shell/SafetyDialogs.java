package chat.holt.ui.shell;

import chat.holt.ui.safety.BlockUserDialog;
import chat.holt.ui.safety.BlockUserViewModel;
import java.util.function.Consumer;
import javafx.stage.Window;

/// Makes and opens the dialogs that keep away what one does not want.
final class SafetyDialogs {
    private final Account account;
    private final Window window;
    private final Consumer<String> toast;

    SafetyDialogs(Account account, Window window, Consumer<String> toast) {
        this.account = account;
        this.window = window;
        this.toast = toast;
    }

    void block(String userId) {
        new BlockUserDialog(
                        new BlockUserViewModel(
                                account.store(), account.commands().users(), userId, toast),
                        account.media())
                .show(window, null);
    }
}
