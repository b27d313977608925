package chat.holt.ui.kit.notifications;

import chat.holt.model.Message;
import chat.holt.settings.Settings;
import chat.holt.store.Store;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Place;
import java.util.function.BiConsumer;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/// Which new messages of an account the desktop shows: those that notify, unless their channel is open in a window that
/// has the keyboard.
public final class NoticesViewModel implements AutoCloseable {
    private final Store store;
    private final Settings settings;
    private final ObservableValue<Place> place;
    private final ObservableValue<Boolean> focused;
    private final BiConsumer<Notice, Destination> show;
    private final Subscription listening;

    /// @param place what the account's window shows
    /// @param focused whether that is on screen and has the keyboard
    /// @param show brings a notice to the desktop; a click opens the destination
    public NoticesViewModel(
            Store store,
            Settings settings,
            ObservableValue<Place> place,
            ObservableValue<Boolean> focused,
            BiConsumer<Notice, Destination> show) {
        this.store = store;
        this.settings = settings;
        this.place = place;
        this.focused = focused;
        this.show = show;
        listening = store.onNotice(this::arrived);
    }

    @Override
    public void close() {
        listening.unsubscribe();
    }

    private void arrived(Message message) {
        boolean seen =
                focused.getValue() && message.channel().equals(place.getValue().channelId());
        if (seen || !settings.notices().get()) {
            return;
        }
        NoticeText text = new NoticeText(store, message);
        show.accept(
                new Notice(
                        message.channel(), text.title(), settings.noticeText().get() ? text.body() : ""),
                new Destination.OpenChannel(message.channel(), message.id()));
    }
}
