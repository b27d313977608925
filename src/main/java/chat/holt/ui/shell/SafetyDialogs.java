package chat.holt.ui.shell;

import chat.holt.i18n.Text;
import chat.holt.settings.Settings;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Navigator;
import chat.holt.ui.safety.BlockUserDialog;
import chat.holt.ui.safety.BlockUserViewModel;
import chat.holt.ui.safety.LinkCheck;
import chat.holt.ui.safety.LinkDialog;
import chat.holt.ui.safety.LinkRules;
import chat.holt.ui.safety.LinkViewModel;
import chat.holt.ui.safety.ReportDialog;
import chat.holt.ui.safety.ReportSentViewModel;
import chat.holt.ui.safety.ReportViewModel;
import java.net.URI;
import java.util.Set;
import java.util.function.Consumer;
import javafx.stage.Window;

/// Makes and opens the dialogs that keep away what one does not want.
final class SafetyDialogs {
    private final Account account;
    private final Window window;
    private final Settings settings;
    private final Consumer<String> toast;

    /// @param toast says something for a few seconds
    SafetyDialogs(Account account, Window window, Settings settings, Consumer<String> toast) {
        this.account = account;
        this.window = window;
        this.settings = settings;
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

    /// Follows a link, after asking where it leads out of what is trusted.
    ///
    /// @param links leads on
    void follow(Destination.Link link, Links links) {
        Set<String> trusted = settings.trustedHosts();
        switch (LinkRules.of(account.instance(), trusted).check(link)) {
            case LinkCheck.Inside(var place) -> links.follow(place);
            case LinkCheck.Trusted(var address) -> links.open(address);
            case LinkCheck.Refused.SCHEME -> toast.accept(Text.of("safety.link.scheme"));
            case LinkCheck.Refused.BROKEN -> toast.accept(Text.of("safety.link.broken"));
            case LinkCheck.Unknown unknown ->
                new LinkDialog(new LinkViewModel(unknown, trusted, links::open, this::copyLink)).show(window, null);
        }
    }

    private void copyLink(String address) {
        Screens.copy(address);
        toast.accept(Text.of("safety.link.copied"));
    }

    /// How people call the instance: the host of its web client.
    private String platform() {
        String host = URI.create(account.instance().appUrl()).getHost();
        return host == null ? Text.of("safety.report.thisInstance") : host;
    }
}
