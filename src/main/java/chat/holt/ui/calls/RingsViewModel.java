package chat.holt.ui.calls;

import chat.holt.commands.Commands;
import chat.holt.i18n.Text;
import chat.holt.model.Channel;
import chat.holt.model.Group;
import chat.holt.model.User;
import chat.holt.store.Ring;
import chat.holt.store.Store;
import chat.holt.threading.Delays;
import chat.holt.ui.kit.LiveRows;
import chat.holt.ui.kit.people.Face;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Navigator;
import chat.holt.ui.navigation.StoatLink;
import java.time.Duration;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/// Calls that ring in direct messages and groups, the first above (`voice.md §7`). Each ends by itself; Holt cannot
/// answer.
public final class RingsViewModel implements AutoCloseable {
    /// As long as servers let it ring, which they do not tell.
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Store store;
    private final Commands commands;
    private final Navigator navigator;
    private final String appUrl;
    private final Delays delays;
    private final LiveRows<Ring, RingRow> rows = new LiveRows<>(this::row, this::sources);
    private final ListChangeListener<Ring> changed = this::changed;

    /// @param appUrl address of the web client; empty for none
    public RingsViewModel(Store store, Commands commands, Navigator navigator, String appUrl, Delays delays) {
        this.store = store;
        this.commands = commands;
        this.navigator = navigator;
        this.appUrl = appUrl;
        this.delays = delays;
        store.rings().addListener(changed);
        store.rings().forEach(this::endInTime);
        rows.show(store.rings());
    }

    ObservableList<RingRow> rows() {
        return rows.rows();
    }

    /// Lets it ring no more, as far as the server allows on other devices too.
    void decline(RingRow row) {
        store.endRing(row.channelId());
        commands.channels().endRing(row.channelId());
    }

    /// Leads to where the call can be answered.
    void openInWeb(RingRow row) {
        store.endRing(row.channelId());
        StoatLink.web(appUrl, null, row.channelId())
                .ifPresent(address -> navigator.open(new Destination.Link(address.toString())));
    }

    /// Shows the conversation.
    void show(RingRow row) {
        navigator.open(new Destination.OpenChannel(row.channelId()));
    }

    @Override
    public void close() {
        store.rings().removeListener(changed);
        rows.close();
    }

    private void changed(ListChangeListener.Change<? extends Ring> change) {
        while (change.next()) {
            change.getAddedSubList().forEach(this::endInTime);
        }
        rows.show(List.copyOf(store.rings()));
    }

    private void endInTime(Ring ring) {
        delays.after(LONGEST, () -> {
            if (store.rings().contains(ring)) {
                store.endRing(ring.channelId());
            }
        });
    }

    private RingRow row(Ring ring) {
        User known = store.user(ring.initiatorId()).get();
        if (known == null) {
            commands.users().resolve(ring.initiatorId());
        }
        User caller = known == null ? User.unknown(ring.initiatorId()) : known;
        Channel channel = store.channel(ring.channelId()).get();
        boolean web = StoatLink.web(appUrl, null, ring.channelId()).isPresent();
        return channel instanceof Group group
                ? new RingRow(
                        ring.channelId(),
                        group.name(),
                        Text.of("calls.ring.group", caller.name()),
                        new Face(group.id(), group.name(), group.icon()),
                        web)
                : new RingRow(ring.channelId(), caller.name(), Text.of("calls.ring.direct"), Face.of(caller), web);
    }

    private List<? extends ObservableValue<?>> sources(Ring ring) {
        return List.of(store.user(ring.initiatorId()), store.channel(ring.channelId()));
    }
}
