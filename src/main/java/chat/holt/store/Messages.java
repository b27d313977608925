package chat.holt.store;

import chat.holt.gateway.GatewayEvent.MessageAppend;
import chat.holt.gateway.GatewayEvent.MessageRemoveReaction;
import chat.holt.gateway.GatewayEvent.MessageUpdate;
import chat.holt.model.Embed;
import chat.holt.model.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import org.jspecify.annotations.Nullable;

/// Messages and the timelines they are in (`gateway.md §6.2`). Methods answer false when the message is not loaded.
final class Messages {
    private final MessageTable table;
    private final Map<String, Timeline> timelines = new HashMap<>();
    private final Map<String, ReadOnlyLongWrapper> pins = new HashMap<>();
    private final Function<String, Timeline> newTimeline;

    Messages(Revision revision, Unreads unreads) {
        table = new MessageTable(revision);
        newTimeline = id -> new Timeline(id, unreads.lastRead(id));
    }

    Cell<Message> cell(String id) {
        return table.cell(id);
    }

    Timeline timeline(String channelId) {
        return timelines.computeIfAbsent(channelId, newTimeline);
    }

    /// A new message, unless it is known already.
    boolean create(Message message, long revision) {
        Timeline timeline = timeline(message.channel());
        if (message.nonce() != null) {
            timeline.removePending(message.nonce());
        }
        Cell<Message> cell = table.cell(message.id());
        if (cell.get() == null) {
            cell.set(message, revision);
        }
        return timeline.add(cell);
    }

    /// Another number whenever a message of the channel was pinned or unpinned.
    ReadOnlyLongProperty pinsRevision(String channelId) {
        return pins(channelId).getReadOnlyProperty();
    }

    private ReadOnlyLongWrapper pins(String channelId) {
        return pins.computeIfAbsent(channelId, id -> new ReadOnlyLongWrapper());
    }

    boolean update(MessageUpdate event) {
        if (event.patch().has("pinned") || event.patch().clear().contains("Pinned")) {
            ReadOnlyLongWrapper counted = pins(event.channel());
            boolean known = change(event.channel(), event.id(), event.patch()::applyDataFirst);
            counted.set(counted.get() + 1);
            return known;
        }
        return change(event.channel(), event.id(), event.patch()::applyDataFirst);
    }

    boolean append(MessageAppend event) {
        return change(event.channel(), event.id(), message -> {
            // The same preview may come again when a reply already held it.
            List<Embed> embeds = new ArrayList<>(message.embeds());
            event.append().embeds().stream()
                    .filter(embed -> !embeds.contains(embed))
                    .forEach(embeds::add);
            return message.withEmbeds(embeds);
        });
    }

    boolean delete(String channelId, String id) {
        Timeline timeline = timelines.get(channelId);
        if (timeline != null) {
            timeline.remove(id);
        }
        return table.remove(id);
    }

    boolean reaction(String id, String emoji, String userId, boolean on) {
        return table.update(id, message -> {
            List<String> users = new ArrayList<>(message.reactions().getOrDefault(emoji, List.of()));
            if (!on) {
                users.remove(userId);
            } else if (!users.contains(userId)) {
                users.add(userId);
            }
            return withReaction(message, emoji, users.isEmpty() ? null : users);
        });
    }

    boolean removeReaction(MessageRemoveReaction event) {
        return table.update(event.id(), message -> withReaction(message, event.emojiId(), null));
    }

    void removeAuthor(String userId) {
        for (Timeline timeline : timelines.values()) {
            for (Cell<Message> cell : List.copyOf(timeline.messages())) {
                Message message = cell.get();
                if (message != null && message.author().equals(userId)) {
                    delete(timeline.channelId(), cell.id());
                }
            }
        }
    }

    void removeChannel(String channelId) {
        Timeline timeline = timelines.get(channelId);
        if (timeline != null) {
            timeline.clear();
        }
    }

    void reconnected() {
        timelines.values().forEach(Timeline::reconnected);
    }

    /// Cells of a reply's messages in order of ids, without those deleted since the request.
    List<Cell<Message>> fill(List<Message> page, long since) {
        List<Cell<Message>> cells = new ArrayList<>();
        page.stream().sorted((a, b) -> a.id().compareTo(b.id())).forEach(message -> {
            Cell<Message> cell = table.cell(message.id());
            cell.fill(message, since);
            if (cell.get() != null && (cells.isEmpty() || cells.getLast() != cell)) {
                cells.add(cell);
            }
        });
        return cells;
    }

    /// A change of a message that should be loaded but is not: some event was lost (`gateway.md §7.2`).
    private boolean change(String channelId, String id, UnaryOperator<Message> change) {
        boolean known = table.update(id, change);
        Timeline timeline = timelines.get(channelId);
        if (!known && timeline != null) {
            timeline.missed(id);
        }
        return known;
    }

    private static Message withReaction(Message message, String emoji, @Nullable List<String> users) {
        Map<String, List<String>> reactions = new LinkedHashMap<>(message.reactions());
        if (users == null) {
            reactions.remove(emoji);
        } else {
            reactions.put(emoji, users);
        }
        return message.withReactions(reactions);
    }
}
