package chat.holt.ui.shell;

import chat.holt.media.MediaAddresses;
import chat.holt.ui.chat.MessageQuestionDialog;
import chat.holt.ui.chat.MessageQuestionViewModel;
import chat.holt.ui.chat.MessageQuestionViewModel.Act;
import chat.holt.ui.chat.context.ChatContext;
import chat.holt.ui.chat.message.Pictures;
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
import javafx.stage.Window;

/// Makes and opens the dialogs about messages.
final class MessageDialogs {
    private final Account account;
    private final Window window;
    private final ChatContext context;

    MessageDialogs(Account account, Window window, ChatContext context) {
        this.account = account;
        this.window = window;
        this.context = context;
    }

    void jump(Destination.JumpToDate to, Navigator navigator) {
        new JumpToDateDialog(new JumpToDateViewModel(to, InstantSource.system(), navigator)).show(window);
    }

    void delete(Destination.DeleteMessage which) {
        ask(Act.DELETE, which.channelId(), which.messageId());
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
                new ForwardViewModel(account.store(), account.commands(), quotation, which, context.toast()),
                account.media(),
                window);
    }

    void pin(Destination.PinMessage which) {
        ask(which.pin() ? Act.PIN : Act.UNPIN, which.channelId(), which.messageId());
    }

    void clearReactions(Destination.ClearReactions which) {
        ask(Act.CLEAR_REACTIONS, which.channelId(), which.messageId());
    }

    private void ask(Act act, String channelId, String messageId) {
        new MessageQuestionDialog(
                        new MessageQuestionViewModel(act, channelId, messageId, context), new Pictures(account.media()))
                .show(window, null);
    }
}
