package chat.holt.store;

import chat.holt.model.Channel;
import chat.holt.model.ChannelUnread;
import chat.holt.model.NotificationSettings;
import chat.holt.model.SavedMessages;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What is unread, by channel and summed by server (`client-behaviour.md §1`). Nothing counts as unread before the
/// server's records are known.
final class Unreads {
    private final Map<String, Entry> channels = new HashMap<>();
    private final Map<String, Sum> servers = new HashMap<>();
    private final Revision revision;
    private final InstantSource clock;
    private NotificationSettings notifications = NotificationSettings.NONE;
    private boolean known;

    Unreads(Revision revision, InstantSource clock) {
        this.revision = revision;
        this.clock = clock;
    }

    NotificationSettings notifications() {
        return notifications;
    }

    /// Other channels may be muted now; muted ones never count as unread (`client-behaviour.md §10`).
    void notifications(NotificationSettings changed) {
        notifications = changed;
        channels.forEach(this::refresh);
    }

    /// Looks whether mutes have ended.
    void expire() {
        for (String muted : notifications.channelMutes().keySet()) {
            Entry entry = channels.get(muted);
            if (entry != null) {
                refresh(muted, entry);
            }
        }
    }

    ReadOnlyObjectProperty<Unread> channel(String channelId) {
        return entry(channelId).unread.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Unread> server(String serverId) {
        return sum(serverId).unread.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable String> lastRead(String channelId) {
        return entry(channelId).lastId.getReadOnlyProperty();
    }

    /// The channel is new, changed or (null) gone.
    void changed(String channelId, @Nullable Channel channel) {
        Entry entry = entry(channelId);
        entry.server = channel == null ? entry.server : channel.server();
        entry.newest = channel == null || channel instanceof SavedMessages ? null : channel.lastMessageId();
        if (channel == null) {
            entry.mentions.clear();
        }
        refresh(channelId, entry);
    }

    /// A message that mentions you.
    void mention(String channelId, String messageId) {
        Entry entry = entry(channelId);
        String lastId = entry.lastId.get();
        if (lastId == null || messageId.compareTo(lastId) > 0) {
            entry.mentions.add(messageId);
            refresh(channelId, entry);
        }
    }

    /// The message is gone, and with it its mention.
    void deleted(String channelId, String messageId) {
        Entry entry = entry(channelId);
        if (entry.mentions.remove(messageId)) {
            refresh(channelId, entry);
        }
    }

    /// Read up to this message, here or elsewhere; an older position is ignored.
    void read(String channelId, String messageId) {
        Entry entry = entry(channelId);
        String lastId = entry.lastId.get();
        if (lastId == null || messageId.compareTo(lastId) >= 0) {
            rewind(channelId, messageId);
        }
    }

    /// Sets the position even if it is older: what follows is unread again.
    void rewind(String channelId, String messageId) {
        Entry entry = entry(channelId);
        entry.touched = revision.current();
        entry.lastId.set(messageId);
        entry.mentions.headSet(messageId, true).clear();
        refresh(channelId, entry);
    }

    /// All records of the server: a channel without one was never read. Positions acknowledged after the request stand.
    void fill(List<ChannelUnread> records, long since) {
        known = true;
        Map<String, ChannelUnread> byChannel = new HashMap<>();
        for (ChannelUnread unread : records) {
            byChannel.put(unread.id().channel(), unread);
            entry(unread.id().channel());
        }
        channels.forEach((channelId, entry) -> {
            if (entry.touched <= since) {
                ChannelUnread unread = byChannel.get(channelId);
                String lastId = unread == null ? null : unread.lastId();
                entry.lastId.set(lastId);
                if (lastId != null) {
                    entry.mentions.headSet(lastId, true).clear();
                }
                entry.mentions.addAll(unread == null ? List.of() : unread.mentions());
            }
        });
        channels.forEach(this::refresh);
    }

    private void refresh(String channelId, Entry entry) {
        String lastId = entry.lastId.get();
        String newest = entry.newest;
        boolean unread = known
                && newest != null
                && !notifications.mutes(channelId, clock.instant())
                && (lastId == null || lastId.compareTo(newest) < 0 || !entry.mentions.isEmpty());
        Unread before = entry.unread.get();
        Unread now = unread ? new Unread(true, entry.mentions.size()) : Unread.NONE;
        if (before.equals(now)) {
            return;
        }
        entry.unread.set(now);
        if (entry.server != null) {
            sum(entry.server).add(before, now);
        }
    }

    private Entry entry(String channelId) {
        return channels.computeIfAbsent(channelId, id -> new Entry());
    }

    private Sum sum(String serverId) {
        return servers.computeIfAbsent(serverId, id -> new Sum());
    }

    private static final class Entry {
        final ReadOnlyObjectWrapper<Unread> unread = new ReadOnlyObjectWrapper<>(Unread.NONE);
        final ReadOnlyObjectWrapper<@Nullable String> lastId = new ReadOnlyObjectWrapper<>(null);
        final NavigableSet<String> mentions = new TreeSet<>();

        @Nullable
        String server;

        @Nullable
        String newest;

        long touched;
    }

    private static final class Sum {
        final ReadOnlyObjectWrapper<Unread> unread = new ReadOnlyObjectWrapper<>(Unread.NONE);
        int channels;
        int mentions;

        void add(Unread before, Unread now) {
            channels += (now.unread() ? 1 : 0) - (before.unread() ? 1 : 0);
            mentions += now.mentions() - before.mentions();
            unread.set(new Unread(channels > 0, mentions));
        }
    }
}
