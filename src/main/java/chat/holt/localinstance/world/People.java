package chat.holt.localinstance.world;

import chat.holt.localinstance.http.ApiError;
import chat.holt.localinstance.storage.Doc;
import chat.holt.model.ErrorType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Users: how each looks to others, what they are to each other, and their names (`models.md`, `rest.md §6, §7`).
public final class People {
    /// Letters of any script, digits, `_ . -` (`errors.md §3`).
    public static final Pattern USERNAME = Pattern.compile("^(\\p{L}|[\\d_.-])+$");

    private static final Set<String> RESERVED = Set.of("admin", "revolt", "stoat");
    private static final List<String> BLOCKED = List.of(
            "```", "discord.gg", "rvlt.gg", "guilded.gg", "stt.gg", "revolt.chat", "stoat.chat", "http://", "https://");

    private final World world;

    People(World world) {
        this.world = world;
    }

    /// Makes a user with a free discriminator. `InvalidUsername` or `UsernameTaken` when the name will not do.
    public Doc create(String id, String username) {
        String name = checkedName(username);
        Doc user = Doc.of("_id", id).put("username", name).put("discriminator", freeDiscriminator(name, null));
        world.users().put(id, user);
        return user;
    }

    /// The name with letters that look like others replaced; `InvalidUsername` when nobody may have it.
    public String checkedName(String typed) {
        String name = Lookalikes.plain(typed);
        String lower = name.toLowerCase(Locale.ROOT);
        if (RESERVED.contains(lower) || BLOCKED.stream().anyMatch(lower::contains)) {
            throw ApiError.of(ErrorType.INVALID_USERNAME);
        }
        return name;
    }

    /// A discriminator not yet used with this name: the wanted one when free.
    public String freeDiscriminator(String name, @Nullable String wanted) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (wanted != null && world.users().count("name = ? AND discriminator = ?", lower, wanted) == 0) {
            return wanted;
        }
        for (int attempt = 0; attempt < 200; attempt++) {
            String candidate = world.ids().discriminator();
            if (world.users().count("name = ? AND discriminator = ?", lower, candidate) == 0) {
                return candidate;
            }
        }
        throw ApiError.of(ErrorType.USERNAME_TAKEN);
    }

    /// What `other` is to `me`: `User` for oneself.
    public static String relationship(Doc me, String other) {
        if (me.id().equals(other)) {
            return "User";
        }
        for (Doc relation : me.docs("relations")) {
            if (relation.id().equals(other)) {
                return relation.text("status");
            }
        }
        return "None";
    }

    /// Sets what `other` is to `me`; `None` forgets it.
    public void relate(Doc me, String other, String status) {
        var relations = new ArrayList<Doc>();
        for (Doc relation : me.docs("relations")) {
            if (!relation.id().equals(other)) {
                relations.add(relation);
            }
        }
        if (!status.equals("None")) {
            relations.add(Doc.of("_id", other).put("status", status));
        }
        me.put("relations", relations.isEmpty() ? null : relations);
        world.users().put(me.id(), me);
    }

    /// Tells `me` what became of the relation to `other`.
    public void announceRelation(Doc me, Doc other) {
        world.events()
                .toUser(
                        me.id(),
                        Events.event("UserRelationship").put("id", me.id()).put("user", view(me, other)));
    }

    /// A user as `me` sees them, asking what connects the two.
    public Doc view(Doc me, Doc user) {
        return view(me, user, me.id().equals(user.id()) || world.rights().mayViewProfile(me, user));
    }

    /// A user as `me` sees them when both are known to share a server, group or conversation.
    public Doc viewConnected(Doc me, Doc user) {
        return view(me, user, !relationship(me, user.id()).equals("BlockedOther"));
    }

    /// One's own user object with relations, for Ready, `@me` and replies to edits.
    public Doc viewSelf(Doc me) {
        Doc view = view(me, me, true);
        return view.put(
                "relations", me.has("relations") ? me.node().get("relations").deepCopy() : null);
    }

    /// The author in a message: everything but a relationship.
    public Doc viewAuthor(Doc user) {
        return view(user, user, true).put("relationship", "None");
    }

    private Doc view(Doc me, Doc user, boolean profileVisible) {
        Doc view = user.only(
                "_id",
                "username",
                "discriminator",
                "display_name",
                "pronouns",
                "avatar",
                "badges",
                "status",
                "flags",
                "bot");
        if (user.flag("privileged")) {
            view.put("privileged", true);
        }
        boolean self = me.id().equals(user.id());
        view.put("relationship", self ? "User" : user.has("bot") ? "None" : relationship(me, user.id()));
        boolean invisible = isInvisible(user);
        view.put("online", profileVisible && !invisible && world.presence().isOnline(user.id()));
        Doc status = view.doc("status");
        if (status != null) {
            if (invisible) {
                status.remove("presence");
            }
            if (!profileVisible || status.isEmpty()) {
                view.remove("status");
            }
        }
        return view;
    }

    public static boolean isInvisible(Doc user) {
        Doc status = user.doc("status");
        return status != null && status.text("presence", "").equals("Invisible");
    }

    /// Tells everyone who watches a user of a change. `data` holds what was set, `clear` what was emptied.
    public void announceUpdate(Doc user, Doc data, List<String> clear) {
        Doc event = Events.event("UserUpdate")
                .put("id", user.id())
                .put("data", data)
                .put("clear", clear)
                .putNull("event_id");
        var topics = new ArrayList<>(List.of(user.id()));
        serversOf(user.id()).forEach(server -> topics.add(server + "u"));
        world.events().publish(topics, event);
    }

    /// Tells everyone who watches a user or shares a server that they came or went.
    public void announceOnline(String user, boolean online) {
        Doc event = Events.event("UserUpdate")
                .put("id", user)
                .put("data", Doc.of("online", online))
                .put("clear", List.of())
                .putNull("event_id");
        var topics = new ArrayList<>(serversOf(user));
        topics.add(user);
        world.events().publish(topics, event);
    }

    /// Leaves nothing of a user but the id and what they wrote.
    public void anonymise(Doc user) {
        Doc data = Doc.of("username", "Deleted User " + user.id())
                .put("discriminator", "0000")
                .put("relations", List.of())
                .put("flags", 2);
        user.remove("avatar", "status", "profile").merge(data);
        world.users().put(user.id(), user);
        announceUpdate(
                user,
                data,
                List.of("Avatar", "StatusText", "StatusPresence", "ProfileContent", "ProfileBackground", "Internal"));
    }

    public List<String> serversOf(String user) {
        return world.database().query(row -> row.getString(1), "SELECT server FROM members WHERE user = ?", user);
    }

    /// The groups and conversations a user takes part in, closed ones too.
    public List<Doc> conversationsOf(String user) {
        return world.channels().where("id IN (SELECT channel FROM recipients WHERE user = ?) ORDER BY id", user);
    }

    /// Keeps a new conversation, group or notes channel and who takes part in it.
    public void addConversation(Doc channel) {
        world.channels().put(channel.id(), channel);
        List<String> people = channel.has("user") ? List.of(channel.text("user")) : channel.texts("recipients");
        people.forEach(user -> addRecipient(channel.id(), user));
    }

    public void addRecipient(String channel, String user) {
        world.database().update("INSERT OR IGNORE INTO recipients (user, channel) VALUES (?, ?)", user, channel);
    }

    public void removeRecipient(String channel, String user) {
        world.database().update("DELETE FROM recipients WHERE user = ? AND channel = ?", user, channel);
    }
}
