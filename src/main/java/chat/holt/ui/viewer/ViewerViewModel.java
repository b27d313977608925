package chat.holt.ui.viewer;

import chat.holt.model.File;
import chat.holt.model.Member;
import chat.holt.model.Message;
import chat.holt.model.RelationshipStatus;
import chat.holt.model.TextChannel;
import chat.holt.model.User;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import chat.holt.ui.navigation.Destination;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Which picture is looked at, and which are before and after it among those of the loaded messages. What comes or
/// goes meanwhile is followed at the next step.
public final class ViewerViewModel {
    private final ReadOnlyObjectWrapper<ViewedPicture> current;
    private final @Nullable Store store;
    private final String channelId;

    /// A picture of a message among those of its channel.
    public ViewerViewModel(Store store, Destination.ViewPicture picture) {
        this.store = store;
        channelId = picture.channelId();
        current = new ReadOnlyObjectWrapper<>(
                this, "current", new ViewedPicture(picture.messageId(), picture.source(), null, 0, 0, "", null));
        all().stream()
                .filter(each -> each.is(picture.messageId(), picture.source()))
                .findFirst()
                .ifPresent(current::set);
    }

    /// A picture alone.
    public ViewerViewModel(Destination.ViewFile picture) {
        store = null;
        channelId = "";
        File file = picture.file();
        int width = file.metadata() instanceof File.Image image ? image.width() : 0;
        int height = file.metadata() instanceof File.Image image ? image.height() : 0;
        current = new ReadOnlyObjectWrapper<>(
                this, "current", new ViewedPicture("", file.id(), file, width, height, picture.title(), null));
    }

    /// What is looked at.
    ReadOnlyObjectProperty<ViewedPicture> current() {
        return current.getReadOnlyProperty();
    }

    /// Goes to an earlier or later picture; stays at the ends.
    ///
    /// @param by −1 or 1
    void step(int by) {
        List<ViewedPicture> all = all();
        int next = index(all) + by;
        if (next >= 0 && next < all.size()) {
            current.set(all.get(next));
        }
    }

    boolean canStep(int by) {
        List<ViewedPicture> all = all();
        int next = index(all) + by;
        return next >= 0 && next < all.size();
    }

    /// Which one it is, from 1; 0 if it is in no list.
    int number() {
        return index(all()) + 1;
    }

    /// How many there are.
    int count() {
        return all().size();
    }

    private int index(List<ViewedPicture> all) {
        ViewedPicture now = current.get();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).is(now.messageId(), now.source())) {
                return i;
            }
        }
        return -1;
    }

    /// Spoilers come only when they are asked for by themselves, and what blocked people sent not at all.
    private List<ViewedPicture> all() {
        if (store == null) {
            return List.of(current.get());
        }
        List<ViewedPicture> all = new ArrayList<>();
        for (Cell<Message> cell : store.timeline(channelId).messages()) {
            Message message = cell.get();
            if (message != null && !blocked(message)) {
                ViewedPicture.of(message, author(message)).stream()
                        .filter(this::mayShow)
                        .forEach(all::add);
            }
        }
        return all;
    }

    private boolean mayShow(ViewedPicture picture) {
        ViewedPicture now = current.get();
        return picture.is(now.messageId(), now.source())
                || picture.file() == null
                || !picture.file().spoiler();
    }

    private boolean blocked(Message message) {
        User user = message.webhook() == null ? user(message) : null;
        return user != null && user.relationship() == RelationshipStatus.BLOCKED;
    }

    private @Nullable User user(Message message) {
        return Objects.requireNonNull(store).user(message.author()).get();
    }

    private String author(Message message) {
        if (message.webhook() != null) {
            return message.webhook().name();
        }
        if (message.masquerade() != null && message.masquerade().name() != null) {
            return message.masquerade().name();
        }
        User user = user(message);
        Member member = member(message);
        if (member != null && member.nickname() != null) {
            return member.nickname();
        }
        return user == null ? "" : user.name();
    }

    private @Nullable Member member(Message message) {
        Store known = Objects.requireNonNull(store);
        return known.channel(channelId).get() instanceof TextChannel text
                ? known.member(text.server(), message.author()).get()
                : null;
    }
}
