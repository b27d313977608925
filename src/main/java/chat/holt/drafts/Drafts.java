package chat.holt.drafts;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableSet;

/// The drafts of an account, by channel. UI thread only.
public final class Drafts {
    private final Map<String, MessageDraft> byChannel = new LinkedHashMap<>();
    private final ObservableSet<String> written = FXCollections.observableSet();
    private final ObservableSet<String> seen = FXCollections.unmodifiableObservableSet(written);
    private final BooleanProperty mentionOnReply = new SimpleBooleanProperty(this, "mentionOnReply", true);
    private Runnable listener = () -> {};

    public Drafts() {
        mentionOnReply.subscribe((was, now) -> listener.run());
    }

    /// The draft of a channel, empty at first.
    public MessageDraft of(String channelId) {
        MessageDraft known = byChannel.get(channelId);
        if (known != null) {
            return known;
        }
        MessageDraft draft = new MessageDraft();
        byChannel.put(channelId, draft);
        draft.text().subscribe((was, now) -> changed(channelId, draft));
        draft.replies().addListener((ListChangeListener<MessageDraft.Reply>) change -> changed(channelId, draft));
        draft.files().addListener((ListChangeListener<LocalFile>) change -> changed(channelId, draft));
        return draft;
    }

    /// Ids of the channels in which something is written.
    public ObservableSet<String> written() {
        return seen;
    }

    /// Whether replies mention the author; the last choice holds (`client-behaviour.md §3.1`).
    public BooleanProperty mentionOnReply() {
        return mentionOnReply;
    }

    /// What is not empty, the one changed last at the end.
    Map<String, MessageDraft> all() {
        Map<String, MessageDraft> all = new LinkedHashMap<>(byChannel);
        all.values().removeIf(MessageDraft::empty);
        return all;
    }

    void onChange(Runnable action) {
        listener = action;
    }

    private void changed(String channelId, MessageDraft draft) {
        byChannel.remove(channelId);
        byChannel.put(channelId, draft);
        if (draft.empty()) {
            written.remove(channelId);
        } else {
            written.add(channelId);
        }
        listener.run();
    }
}
