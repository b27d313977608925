package chat.holt.ui.kit.notifications;

import chat.holt.drafts.Drafts;
import chat.holt.model.NotificationSettings.Scope;
import chat.holt.ui.navigation.Place;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What a list tells of a channel that only this account on this machine knows. One for each account; UI thread only.
///
/// @param place what the main window shows
/// @param notifying what is muted
/// @param drafts what is written and not sent
public record ChannelMarks(ObservableValue<Place> place, Notifying notifying, Drafts drafts) {

    /// Whether the channel is on screen.
    public boolean current(String channelId) {
        return channelId.equals(place.getValue().channelId());
    }

    /// @param serverId null outside servers
    public boolean muted(String channelId, @Nullable String serverId) {
        return notifying.muted(new Scope.OfChannel(channelId, serverId));
    }

    /// Whether something unsent waits in a channel that is not on screen.
    public boolean drafted(String channelId) {
        return !current(channelId) && drafts.written().contains(channelId);
    }

    /// Runs it whenever one of the answers may have changed.
    public Subscription subscribe(Runnable changed) {
        InvalidationListener written = ignored -> changed.run();
        drafts.written().addListener(written);
        return place.subscribe((was, now) -> changed.run())
                .and(notifying.settings().subscribe((was, now) -> changed.run()))
                .and(() -> drafts.written().removeListener(written));
    }
}
