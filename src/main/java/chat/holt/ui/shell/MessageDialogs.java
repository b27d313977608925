package chat.holt.ui.shell;

import chat.holt.media.MediaAddresses;
import chat.holt.ui.chat.DeleteMessageDialog;
import chat.holt.ui.chat.DeleteMessageViewModel;
import chat.holt.ui.chat.PinMessageDialog;
import chat.holt.ui.chat.PinMessageViewModel;
import chat.holt.ui.chat.selection.DeleteMessagesDialog;
import chat.holt.ui.chat.selection.DeleteMessagesViewModel;
import chat.holt.ui.chat.timeline.JumpToDateDialog;
import chat.holt.ui.chat.timeline.JumpToDateViewModel;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Navigator;
import chat.holt.ui.switcher.ForwardDialog;
import chat.holt.ui.switcher.ForwardViewModel;
import chat.holt.ui.switcher.Quotation;
import java.time.InstantSource;
import java.util.function.Consumer;
import javafx.stage.Window;

/// Makes and opens the dialogs about messages.
final class MessageDialogs {
    private final Account account;
    private final Window window;
    private final Consumer<String> toast;

    /// @param toast says something for a few seconds
    MessageDialogs(Account account, Window window, Consumer<String> toast) {
        this.account = account;
        this.window = window;
        this.toast = toast;
    }

    void jump(Destination.JumpToDate to, Navigator navigator) {
        new JumpToDateDialog(new JumpToDateViewModel(to, InstantSource.system(), navigator)).show(window);
    }

    void delete(Destination.DeleteMessage which) {
        new DeleteMessageDialog(new DeleteMessageViewModel(
                        account.store(), which.channelId(), which.messageId(), account.commands()))
                .show(window, null);
    }

    void delete(Destination.DeleteMessages which) {
        new DeleteMessagesDialog(new DeleteMessagesViewModel(
                        account.store(), account.commands().messages(), which, InstantSource.system()))
                .show(window, null);
    }

    void forward(Destination.Forward which) {
        Quotation quotation = new Quotation(
                account.store(),
                account.instance().appUrl(),
                MediaAddresses.of(account.instance())::original,
                account.instance().features().effectiveLimits().usual().messageLength());
        ForwardDialog.open(
                new ForwardViewModel(account.store(), account.commands(), quotation, which, toast),
                account.media(),
                window);
    }

    void pin(Destination.PinMessage which) {
        new PinMessageDialog(new PinMessageViewModel(
                        account.store(), account.commands().messages(), which))
                .show(window, null);
    }
}
