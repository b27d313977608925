package chat.holt.ui.usersettings.privacy;

import chat.holt.i18n.Text;
import chat.holt.model.Group;
import chat.holt.model.Server;
import chat.holt.model.TextChannel;
import chat.holt.settings.AccountSettings;
import chat.holt.settings.Settings;
import chat.holt.store.Store;
import chat.holt.ui.kit.settings.SettingsPage;
import java.net.IDN;
import java.util.Comparator;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.util.Subscription;

/// What one said not to be asked about again: hosts of links, and what is marked as mature.
public final class PrivacyViewModel implements SettingsPage {

    /// One answer.
    ///
    /// @param id of the host or place
    /// @param name in the user's language
    record Answer(String id, String name) {}

    private final Store store;
    private final ObservableSet<String> trustedHosts;
    private final ObservableSet<String> matureChannels;
    private final ObservableList<Answer> hosts = FXCollections.observableArrayList();
    private final ObservableList<Answer> mature = FXCollections.observableArrayList();
    private final Subscription subscriptions;

    public PrivacyViewModel(Store store, Settings settings, AccountSettings account) {
        this.store = store;
        trustedHosts = settings.trustedHosts();
        matureChannels = account.matureChannels();
        subscriptions = follow(trustedHosts, hosts, host -> IDN.toUnicode(host, IDN.ALLOW_UNASSIGNED))
                .and(follow(matureChannels, mature, this::place));
    }

    /// Whose links open at once.
    ObservableList<Answer> hosts() {
        return hosts;
    }

    /// What opens although it is marked as mature.
    ObservableList<Answer> mature() {
        return mature;
    }

    /// Asks again from now on.
    void forgetHost(Answer host) {
        trustedHosts.remove(host.id());
    }

    /// Asks again from now on.
    void forgetMature(Answer place) {
        matureChannels.remove(place.id());
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
    }

    private static Subscription follow(
            ObservableSet<String> ids, ObservableList<Answer> answers, Function<String, String> name) {
        Runnable fill = () -> answers.setAll(ids.stream()
                .map(id -> new Answer(id, name.apply(id)))
                .sorted(Comparator.comparing(Answer::name))
                .toList());
        SetChangeListener<String> listener = change -> fill.run();
        ids.addListener(listener);
        fill.run();
        return () -> ids.removeListener(listener);
    }

    private String place(String id) {
        Server server = store.server(id).get();
        return switch (store.channel(id).get()) {
            case TextChannel channel -> {
                Server around = store.server(channel.server()).get();
                yield Text.of("privacy.channel", channel.name(), around == null ? "" : around.name());
            }
            case Group group -> group.name();
            case null, default -> server == null ? Text.of("privacy.gone") : server.name();
        };
    }
}
