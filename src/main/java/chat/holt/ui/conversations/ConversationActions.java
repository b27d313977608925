package chat.holt.ui.conversations;

import chat.holt.commands.Failure;
import chat.holt.i18n.Text;
import chat.holt.model.DirectMessage;
import chat.holt.model.Group;
import chat.holt.model.RelationshipStatus;
import chat.holt.model.User;
import chat.holt.permissions.Permission;
import chat.holt.store.Store;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Destination.ActInGroup.Act;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What can be done with direct messages, groups and those in them. One for each account; UI thread only.
public final class ConversationActions {
    /// Id of what takes somebody out of a group.
    public static final String REMOVE = "group-remove";

    private final ConversationContext context;
    private final Store store;
    private final Function<String, List<MenuAction>> channelActions;

    /// @param channelActions what can be done with any channel, given its id
    public ConversationActions(ConversationContext context, Function<String, List<MenuAction>> channelActions) {
        this.context = context;
        this.store = context.store();
        this.channelActions = channelActions;
    }

    /// What can be done with a conversation, or your notes.
    public List<MenuAction> of(String channelId) {
        List<MenuAction> actions = new ArrayList<>();
        switch (store.channel(channelId).get()) {
            case DirectMessage direct -> {
                String partner = direct.partner(store.myId());
                actions.addAll(context.users().contact(partner, null));
                actions.add(MenuAction.of(
                        "conversation-close", Text.of("conversations.close"), "fth-x", () -> close(channelId)));
                actions.add(MenuAction.separator());
                actions.addAll(channelActions.apply(channelId));
                actions.add(MenuAction.separator());
                actions.addAll(context.users().relation(partner));
                actions.addAll(context.users().copies(partner));
            }
            case Group group -> {
                actions.add(settings(group));
                actions.add(add(channelId));
                actions.add(MenuAction.separator());
                actions.addAll(channelActions.apply(channelId));
                actions.add(MenuAction.separator());
                actions.add(leave(channelId));
            }
            case null, default -> actions.addAll(channelActions.apply(channelId));
        }
        return actions;
    }

    /// What the header of a conversation offers.
    public List<MenuAction> inHeader(String channelId) {
        return switch (store.channel(channelId).get()) {
            case DirectMessage direct -> {
                String partner = direct.partner(store.myId());
                yield List.of(
                        groupWith(partner),
                        context.users().contact(partner, null).getFirst());
            }
            case Group group -> List.of(add(channelId), settings(group));
            case null, default -> List.of();
        };
    }

    /// What can be done with somebody in a group.
    public List<MenuAction> ofMember(String groupId, String userId) {
        List<MenuAction> actions = new ArrayList<>(context.users().contact(userId, null));
        if (!userId.equals(store.myId()) && owns(groupId)) {
            actions.add(MenuAction.separator());
            actions.add(MenuAction.of(
                    "group-transfer",
                    Text.of("conversations.transfer"),
                    "fth-award",
                    () -> context.navigator().open(new Destination.ActInGroup(groupId, userId, Act.MAKE_OWNER))));
            actions.add(MenuAction.of(
                            REMOVE,
                            Text.of("conversations.remove"),
                            "fth-user-x",
                            () -> context.navigator().open(new Destination.ActInGroup(groupId, userId, Act.REMOVE)))
                    .dangerous());
        }
        actions.add(MenuAction.separator());
        actions.addAll(context.users().relation(userId));
        actions.addAll(context.users().copies(userId));
        return actions;
    }

    /// Takes a direct message out of the list; a word offers it back.
    void close(String channelId) {
        if (!(store.channel(channelId).get() instanceof DirectMessage direct)) {
            return;
        }
        String partner = direct.partner(store.myId());
        boolean shown = context.marks().current(channelId);
        context.commands()
                .channels()
                .delete(channelId, null)
                .onSuccess(done -> {
                    if (shown && context.marks().current(channelId)) {
                        context.navigator().open(new Destination.Home());
                    }
                    context.offer()
                            .accept(
                                    Text.of("conversations.closed", context.name(partner)),
                                    MenuAction.of(
                                            "conversation-reopen",
                                            Text.of("conversations.reopen"),
                                            "fth-rotate-ccw",
                                            () -> context.users().openDirectMessage(partner)));
                })
                .onFailure(failure -> context.toast().accept(Failure.of(failure).text()));
    }

    /// Asks whom to add.
    public MenuAction add(String groupId) {
        return MenuAction.of(
                        "group-add",
                        Text.of("conversations.add"),
                        "fth-user-plus",
                        () -> context.navigator().open(new Destination.AddToGroup(groupId)))
                .disabled(whyNotAdd(groupId));
    }

    /// Only friends can be in the same group from the start.
    private MenuAction groupWith(String userId) {
        User user = store.user(userId).get();
        boolean friend = user != null && user.relationship() == RelationshipStatus.FRIEND;
        return MenuAction.of(
                        "group-with",
                        Text.of("conversations.groupWith"),
                        "fth-user-plus",
                        () -> context.navigator().open(new Destination.NewConversation(List.of(userId))))
                .disabled(friend ? null : Text.of("error.NotFriends"));
    }

    private MenuAction settings(Group group) {
        return MenuAction.of(
                "group-settings",
                Text.of("conversations.settings"),
                "fth-settings",
                () -> context.navigator()
                        .open(new Destination.GroupSettings(group.id(), Destination.GroupSettings.Page.OVERVIEW)));
    }

    private MenuAction leave(String groupId) {
        return MenuAction.of(
                        "group-leave",
                        Text.of("conversations.leave"),
                        "fth-log-out",
                        () -> context.navigator().open(new Destination.LeaveGroup(groupId)))
                .dangerous();
    }

    private @Nullable String whyNotAdd(String groupId) {
        if (!store.rights().channel(groupId).has(Permission.INVITE_OTHERS)) {
            return Text.of("conversations.add.forbidden");
        }
        boolean full = store.channel(groupId).get() instanceof Group group
                && group.recipients().size() >= context.groupSize();
        return full ? Text.of("error.GroupTooLarge", context.groupSize()) : null;
    }

    private boolean owns(String groupId) {
        return store.channel(groupId).get() instanceof Group group
                && group.owner().equals(store.myId());
    }
}
