package chat.holt.localinstance.world;

import chat.holt.localinstance.http.ApiError;
import chat.holt.localinstance.storage.Doc;
import chat.holt.localinstance.storage.Documents;
import chat.holt.model.Ulid;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Messages: keeping, announcing, finding (`rest.md §22`, `gateway.md §6.2`).
public final class Messages {
    /// Author of messages by the system.
    public static final String SYSTEM = Ulid.ZERO;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final World world;
    private final Documents messages;

    Messages(World world) {
        this.world = world;
        messages = new Documents(world.database(), "messages");
    }

    public Doc get(String channel, String id) {
        Doc message = messages.find(id);
        if (message == null || !message.text("channel").equals(channel)) {
            throw ApiError.notFound();
        }
        return message;
    }

    public @Nullable Doc find(String id) {
        return messages.find(id);
    }

    public void save(Doc message) {
        messages.put(message.id(), message);
    }

    /// Keeps a new message, moves the channel forward, counts mentions and announces it.
    /// @param author the user who wrote it, null for system and webhook messages
    /// @param pinged users whose unread mentions grow
    /// @return the message as the event and the reply show it, author included
    public Doc post(Doc channel, Doc message, @Nullable Doc author, Collection<String> pinged) {
        save(message);
        channel.put("last_message_id", message.id());
        if (channel.text("channel_type").equals("DirectMessage")) {
            channel.put("active", true);
        }
        if (!channel.text("channel_type").equals("SavedMessages")) {
            world.channels().put(channel.id(), channel);
        }
        var called = new LinkedHashSet<>(pinged);
        if (isConversation(channel) && (message.number("flags") & MessageFlags.SUPPRESS) == 0) {
            called.addAll(channel.texts("recipients"));
        }
        if (author != null) {
            called.remove(author.id());
        }
        world.unreads().mention(called, channel.id(), message.id());
        Doc shown = withAuthor(channel, message, author);
        world.events().publish(channel.id(), Events.event("Message").merge(shown));
        return shown;
    }

    /// A message of the system.
    public void system(Doc channel, Doc content) {
        post(
                channel,
                Doc.of("_id", world.ids().next())
                        .put("channel", channel.id())
                        .put("author", SYSTEM)
                        .put("system", content),
                null,
                Set.of());
    }

    private Doc withAuthor(Doc channel, Doc message, @Nullable Doc author) {
        Doc shown = message.copy();
        if (author != null) {
            shown.put("user", world.people().viewAuthor(author));
            String server = channel.find("server");
            if (server != null) {
                shown.put("member", world.findMember(server, author.id()));
            }
        }
        return shown;
    }

    /// Keeps and announces a change. `data` is merged, then the `clear`ed fields go.
    public void update(Doc message, Doc data, List<String> clear) {
        message.merge(data);
        if (clear.contains("Pinned")) {
            message.remove("pinned");
        }
        save(message);
        world.events()
                .publish(
                        message.text("channel"),
                        Events.event("MessageUpdate")
                                .put("id", message.id())
                                .put("channel", message.text("channel"))
                                .put("data", data)
                                .put("clear", clear));
    }

    /// Adds previews of the links in a message and announces them after it.
    public void preview(Doc message) {
        List<Doc> previews = LinkPreviews.of(message.text("content", ""));
        if (previews.isEmpty()) {
            return;
        }
        var embeds = message.docs("embeds");
        embeds.addAll(previews);
        save(message.put("embeds", embeds));
        world.events()
                .publish(
                        message.text("channel"),
                        Events.event("MessageAppend")
                                .put("id", message.id())
                                .put("channel", message.text("channel"))
                                .put("append", Doc.of("embeds", previews)));
    }

    public void delete(Doc channel, Doc message) {
        messages.delete(message.id());
        if (message.id().equals(channel.find("last_message_id"))) {
            List<String> newest = messages.ids("channel = ? ORDER BY id DESC LIMIT 1", channel.id());
            channel.put("last_message_id", newest.isEmpty() ? null : newest.getFirst());
            world.channels().put(channel.id(), channel);
            if (!newest.isEmpty()) {
                String topic = channel.text("server", channel.id());
                world.events()
                        .publish(
                                topic,
                                Events.event("ChannelUpdate")
                                        .put("id", channel.id())
                                        .put("data", Doc.of("last_message_id", newest.getFirst()))
                                        .put("clear", List.of()));
            }
        }
        world.events()
                .publish(
                        channel.id(),
                        Events.event("MessageDelete").put("id", message.id()).put("channel", channel.id()));
    }

    /// Deletes those of the messages that are in the channel.
    public void deleteAll(String channel, Collection<String> ids) {
        List<String> found = ids.stream()
                .filter(id -> messages.deleteWhere("id = ? AND channel = ?", id, channel) > 0)
                .toList();
        world.events()
                .publish(
                        channel,
                        Events.event("BulkMessageDelete")
                                .put("channel", channel)
                                .put("ids", found));
    }

    /// Deletes what a user wrote on a server in the last seconds.
    public void sweep(Doc server, String author, long seconds) {
        String since = Ulid.floor(world.now().minusSeconds(seconds));
        Map<String, List<String>> byChannel = new TreeMap<>();
        for (Doc message : messages.where(
                "author = ? AND id >= ? AND channel IN (SELECT id FROM channels WHERE server = ?)",
                author,
                since,
                server.id())) {
            byChannel
                    .computeIfAbsent(message.text("channel"), channel -> new ArrayList<>())
                    .add(message.id());
        }
        byChannel.forEach(this::deleteAll);
    }

    public void forgetChannel(String channel) {
        messages.deleteWhere("channel = ?", channel);
    }

    /// One page of a channel. Bounds are exclusive.
    public List<Doc> page(
            String channel, @Nullable String before, @Nullable String after, boolean oldestFirst, long limit) {
        return messages.where(
                "channel = ? AND id > ? AND id < ? ORDER BY id " + (oldestFirst ? "ASC" : "DESC") + " LIMIT ?",
                channel,
                after == null ? "" : after,
                before == null ? "~" : before,
                limit);
    }

    /// Messages around one: from it upwards ascending, then older ones descending.
    public List<Doc> nearby(String channel, String id, long limit) {
        long half = limit / 2 + 1;
        var result =
                new ArrayList<>(messages.where("channel = ? AND id >= ? ORDER BY id ASC LIMIT ?", channel, id, half));
        result.addAll(messages.where("channel = ? AND id < ? ORDER BY id DESC LIMIT ?", channel, id, half));
        return result;
    }

    /// What to look for in a channel.
    public record Query(
            @Nullable String text,
            boolean pinned,
            @Nullable String before,
            @Nullable String after,
            String sort,
            long limit) {}

    /// Finds messages of a channel. By relevance those come first that have the words more often or say little else;
    /// without words it is the same as the latest first (`rest.md §22`).
    public List<Doc> search(String channel, Query query) {
        var condition = new StringBuilder("channel = ? AND id > ? AND id < ?");
        var arguments = new ArrayList<Object>(List.of(
                channel, query.after() == null ? "" : query.after(), query.before() == null ? "~" : query.before()));
        if (query.pinned()) {
            condition.append(" AND json_extract(doc, '$.pinned')");
        }
        String words = query.text() == null ? null : words(query.text());
        if (words != null && query.sort().equals("Relevance")) {
            return world.database()
                    .query(
                            row -> Doc.parse(row.getString(1)),
                            "SELECT doc FROM message_text JOIN messages ON number = message_text.rowid WHERE message_text"
                                    + " MATCH ? AND channel = ? AND id > ? AND id < ? ORDER BY bm25(message_text), id DESC"
                                    + " LIMIT ?",
                            words,
                            arguments.get(0),
                            arguments.get(1),
                            arguments.get(2),
                            query.limit());
        }
        if (words != null) {
            condition.append(" AND number IN (SELECT rowid FROM message_text WHERE message_text MATCH ?)");
            arguments.add(words);
        }
        condition.append(query.sort().equals("Oldest") ? " ORDER BY id ASC" : " ORDER BY id DESC");
        condition.append(" LIMIT ?");
        arguments.add(query.limit());
        return messages.where(condition.toString(), arguments.toArray());
    }

    /// Every word must occur; the last one may be unfinished.
    private static @Nullable String words(String text) {
        var words = new ArrayList<String>();
        for (String word : NO_WORD.splitAsStream(text).toList()) {
            if (!word.isEmpty()) {
                words.add('"' + word + '"');
            }
        }
        return words.isEmpty() ? "\"\"" : String.join(" ", words) + "*";
    }

    public static boolean isConversation(Doc channel) {
        String type = channel.text("channel_type");
        return type.equals("DirectMessage") || type.equals("Group");
    }
}
