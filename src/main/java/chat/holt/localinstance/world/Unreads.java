package chat.holt.localinstance.world;

import chat.holt.localinstance.storage.Doc;
import chat.holt.localinstance.storage.Documents;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// How far everybody has read, and which unread messages mention them (`models.md` ChannelUnread).
public final class Unreads {
    private final World world;
    private final Documents unreads;

    Unreads(World world) {
        this.world = world;
        unreads = new Documents(world.database(), "unreads");
    }

    public List<Doc> of(String user) {
        return unreads.where("user = ? ORDER BY channel", user);
    }

    /// Marks a channel as read up to a message and tells all devices of the user.
    public void acknowledge(String user, String channel, String message) {
        Doc unread = read(user, channel);
        List<String> left = unread.texts("mentions").stream()
                .filter(id -> id.compareTo(message) > 0)
                .toList();
        unread.put("last_id", message).put("mentions", left.isEmpty() ? null : left);
        unreads.put(key(user, channel), unread);
        world.events()
                .toUser(
                        user,
                        Events.event("ChannelAck")
                                .put("id", channel)
                                .put("user", user)
                                .put("message_id", message));
    }

    public void mention(Collection<String> users, String channel, String message) {
        for (String user : users) {
            Doc unread = read(user, channel);
            var mentions = unread.texts("mentions");
            mentions.add(message);
            unreads.put(key(user, channel), unread.put("mentions", mentions));
        }
    }

    /// Puts a read position as it is, without telling anyone.
    public void restore(String user, String channel, String lastRead, List<String> mentions) {
        Doc unread = read(user, channel).put("last_id", lastRead).put("mentions", mentions.isEmpty() ? null : mentions);
        unreads.put(key(user, channel), unread);
    }

    public void forgetChannel(String channel) {
        unreads.deleteWhere("channel = ?", channel);
    }

    private Doc read(String user, String channel) {
        Doc unread = unreads.find(key(user, channel));
        return unread == null ? Doc.of("_id", Map.of("channel", channel, "user", user)) : unread;
    }

    private static String key(String user, String channel) {
        return user + "." + channel;
    }
}
