package chat.holt.localinstance.world;

import chat.holt.localinstance.http.ApiError;
import chat.holt.localinstance.storage.Doc;
import chat.holt.model.ErrorType;
import java.util.List;

/// Groups and who is in them (`rest.md §21`).
public final class Groups {
    private final World world;

    public Groups(World world) {
        this.world = world;
    }

    /// Keeps a new group and shows it to everyone in it.
    public void create(Doc group) {
        world.people().addConversation(group);
        Doc event = Events.event("ChannelCreate").merge(group);
        group.texts("recipients").forEach(user -> world.events().toUser(user, event));
    }

    /// Takes a user in: `AlreadyInGroup` or `GroupTooLarge` when that cannot be.
    /// @param by who let them in
    public void add(Doc group, String user, String by) {
        List<String> recipients = group.texts("recipients");
        if (recipients.contains(user)) {
            throw ApiError.of(ErrorType.ALREADY_IN_GROUP);
        }
        if (recipients.size() >= Limits.GROUP_SIZE) {
            throw ApiError.of(ErrorType.GROUP_TOO_LARGE).with("max", Limits.GROUP_SIZE);
        }
        recipients.add(user);
        world.channels().put(group.id(), group.put("recipients", recipients));
        world.people().addRecipient(group.id(), user);
        world.events()
                .publish(
                        group.id(),
                        Events.event("ChannelGroupJoin").put("id", group.id()).put("user", user));
        world.messages()
                .system(group, Doc.of("type", "user_added").put("id", user).put("by", by));
        world.events().toUser(user, Events.event("ChannelCreate").merge(group));
    }

    /// Takes a user out again; the group's owner does it.
    public void remove(Doc group, String user, String by) {
        takeOut(group, user);
        world.messages()
                .system(group, Doc.of("type", "user_remove").put("id", user).put("by", by));
    }

    /// Lets a user go. The first of the others inherits an owner's group; with nobody left it ends.
    public void leave(Doc group, String user, boolean silent) {
        List<String> others = group.texts("recipients").stream()
                .filter(id -> !id.equals(user))
                .toList();
        if (others.isEmpty()) {
            world.events().publish(group.id(), Events.event("ChannelDelete").put("id", group.id()));
            world.membership().deleteChannel(group.id());
            return;
        }
        if (group.text("owner").equals(user)) {
            group.put("owner", others.getFirst());
            world.messages()
                    .system(
                            group,
                            Doc.of("type", "channel_ownership_changed")
                                    .put("from", user)
                                    .put("to", others.getFirst()));
        }
        takeOut(group, user);
        if (!silent) {
            world.messages().system(group, Doc.of("type", "user_left").put("id", user));
        }
    }

    private void takeOut(Doc group, String user) {
        List<String> recipients = group.texts("recipients");
        recipients.remove(user);
        world.channels().put(group.id(), group.put("recipients", recipients));
        world.people().removeRecipient(group.id(), user);
        world.events()
                .publish(
                        group.id(),
                        Events.event("ChannelGroupLeave").put("id", group.id()).put("user", user));
    }

    /// Tells the group what was changed about it.
    public void narrateEdit(Doc group, String by, Doc data) {
        if (data.has("name")) {
            world.messages()
                    .system(
                            group,
                            Doc.of("type", "channel_renamed")
                                    .put("name", data.text("name"))
                                    .put("by", by));
        }
        if (data.has("description")) {
            world.messages()
                    .system(group, Doc.of("type", "channel_description_changed").put("by", by));
        }
        if (data.has("icon")) {
            world.messages()
                    .system(group, Doc.of("type", "channel_icon_changed").put("by", by));
        }
        if (data.has("owner")) {
            world.messages()
                    .system(
                            group,
                            Doc.of("type", "channel_ownership_changed")
                                    .put("from", by)
                                    .put("to", data.text("owner")));
        }
    }
}
