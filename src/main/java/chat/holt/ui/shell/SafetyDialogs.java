package chat.holt.ui.shell;

import chat.holt.i18n.Text;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Navigator;
import chat.holt.ui.safety.BlockUserDialog;
import chat.holt.ui.safety.BlockUserViewModel;
import chat.holt.ui.safety.ReportDialog;
import chat.holt.ui.safety.ReportSentViewModel;
import chat.holt.ui.safety.ReportViewModel;
import java.net.URI;
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

    void report(Destination.Report about, Navigator navigator) {
        ReportDialog.open(
                new ReportViewModel(account.store(), account.commands().reports(), about.subject(), platform()),
                account.media(),
                window,
                new ReportSentViewModel(account.store(), navigator, about));
    }

    /// How people call the instance: the host of its web client.
    private String platform() {
        String host = URI.create(account.instance().appUrl()).getHost();
        return host == null ? Text.of("safety.report.thisInstance") : host;
    }
}
