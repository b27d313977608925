package chat.holt.ui.safety;

import chat.holt.i18n.Text;
import chat.holt.model.TextChannel;
import chat.holt.store.MatureMark;
import chat.holt.store.Store;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Subscription;

/// What stands before a channel, group or server marked as mature until one wants to see it
/// (`client-behaviour.md §5`). It closes also when the mark is set while the channel is open.
public final class MatureGateViewModel {
    private final Store store;
    private final String channelId;
    private final Set<String> always;
    private final Set<String> passed;
    private final Runnable leave;
    private final BooleanProperty remember = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper();
    private final Subscription subscriptions;

    /// @param always ids of channels and servers that need no question; grows if the user wants that
    /// @param passed the same until Holt is closed
    /// @param leave goes elsewhere
    public MatureGateViewModel(Store store, String channelId, Set<String> always, Set<String> passed, Runnable leave) {
        this.store = store;
        this.channelId = channelId;
        this.always = always;
        this.passed = passed;
        this.leave = leave;
        Subscription channel = store.channel(channelId).subscribe(this::update);
        subscriptions = store.channel(channelId).get() instanceof TextChannel text
                ? channel.and(store.server(text.server()).subscribe(this::update))
                : channel;
        update();
    }

    /// Whether the content must not be shown.
    public ReadOnlyBooleanProperty closed() {
        return closed.getReadOnlyProperty();
    }

    String title() {
        return Text.of(
                switch (store.channel(channelId).get()) {
                    case TextChannel channel when channel.nsfw() -> "safety.mature.channel";
                    case TextChannel channel -> "safety.mature.server";
                    case null, default -> "safety.mature.group";
                });
    }

    /// Whether one does not want to be asked here again.
    BooleanProperty remember() {
        return remember;
    }

    void enter() {
        String marked = MatureMark.of(store, channelId);
        if (marked != null) {
            (remember.get() ? always : passed).add(marked);
            update();
        }
    }

    void leave() {
        leave.run();
    }

    /// Ends listening.
    public void close() {
        subscriptions.unsubscribe();
    }

    private void update() {
        String marked = MatureMark.of(store, channelId);
        closed.set(marked != null && !always.contains(marked) && !passed.contains(marked));
    }
}
