package chat.holt.localinstance.events;

import chat.holt.localinstance.storage.Doc;
import chat.holt.localinstance.world.UserSettings;
import chat.holt.localinstance.world.World;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The first frame after signing in: everything a user has and sees (`gateway.md §4`).
record Ready(
        List<Doc> users, List<Doc> servers, List<Doc> channels, List<Doc> members, List<Doc> emojis, List<Doc> voices) {
    static final Set<String> DEFAULT_FIELDS =
            Set.of("users", "servers", "channels", "members", "emojis", "voice_states", "policy_changes");

    static Ready of(World world, Doc me) {
        var servers = new ArrayList<Doc>();
        var channels = new ArrayList<>(world.people().conversationsOf(me.id()));
        var members = new ArrayList<Doc>();
        var emojis = new ArrayList<Doc>();
        var others = new LinkedHashSet<String>();
        for (Doc channel : channels) {
            others.addAll(channel.texts("recipients"));
        }
        for (Doc relation : me.docs("relations")) {
            others.add(relation.id());
        }
        for (String id : world.people().serversOf(me.id())) {
            Doc server = world.server(id);
            servers.add(world.membership().view(server));
            channels.addAll(world.membership().visibleChannels(me, server));
            members.add(World.found(world.findMember(id, me.id())));
            emojis.addAll(world.membership().emojisOf(id));
        }
        List<Doc> voices = voices(world, channels);
        for (Doc state : voices) {
            state.docs("participants").forEach(participant -> others.add(participant.text("id")));
        }
        others.remove(me.id());
        var users = new ArrayList<Doc>();
        for (String other : others) {
            Doc user = world.users().find(other);
            if (user != null) {
                users.add(world.people().viewConnected(me, user));
            }
        }
        users.add(world.people().viewSelf(me));
        return new Ready(users, servers, channels, members, emojis, voices);
    }

    /// The calls in channels that are in this frame.
    private static List<Doc> voices(World world, List<Doc> channels) {
        List<String> visible = channels.stream().map(Doc::id).toList();
        return world.presence().voices().stream()
                .filter(state -> visible.contains(state.text("id")))
                .toList();
    }

    /// The frame with the fields that were asked for.
    Doc frame(World world, Doc me, boolean bot, Set<String> fields) {
        Doc frame = Doc.of("type", "Ready");
        for (String field : fields) {
            switch (field) {
                case "users" -> frame.put(field, users);
                case "servers" -> frame.put(field, servers);
                case "channels" -> frame.put(field, channels);
                case "members" -> frame.put(field, members);
                case "emojis" -> frame.put(field, emojis);
                case "voice_states" -> frame.put(field, voices);
                case "policy_changes" -> frame.put(field, bot ? null : List.of());
                case "channel_unreads" -> frame.put(field, world.unreads().of(me.id()));
                default -> {
                    if (field.startsWith("user_settings[") && field.endsWith("]")) {
                        String key = field.substring("user_settings[".length(), field.length() - 1);
                        frame.nested("user_settings").merge(new UserSettings(world).read(me.id(), List.of(key)));
                    }
                }
            }
        }
        return frame;
    }
}
