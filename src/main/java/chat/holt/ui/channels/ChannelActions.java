package chat.holt.ui.channels;

import chat.holt.commands.Arrangement;
import chat.holt.commands.Arrangement.Spot;
import chat.holt.commands.Arranging;
import chat.holt.commands.Commands;
import chat.holt.commands.Refusal;
import chat.holt.i18n.Text;
import chat.holt.model.Category;
import chat.holt.model.Channel;
import chat.holt.model.NotificationSettings.Scope;
import chat.holt.model.Server;
import chat.holt.model.TextChannel;
import chat.holt.permissions.Permission;
import chat.holt.permissions.ServerRules;
import chat.holt.store.Store;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.notifications.Notifying;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Destination.ChannelSettings.Page;
import chat.holt.ui.navigation.Navigator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What can be done with channels and with those who are in them. One for each account; UI thread only.
public final class ChannelActions {

    private final Store store;
    private final Commands commands;
    private final Navigator navigator;
    private final Consumer<String> clipboard;
    private final Notifying notifying;
    private final Others others;

    /// What can be done with what is around channels.
    ///
    /// @param server with a server
    /// @param user with a user, given server and user id
    public record Others(
            Function<String, List<MenuAction>> server, BiFunction<String, String, List<MenuAction>> user) {}

    /// @param clipboard takes what the user copies
    public ChannelActions(
            Store store,
            Commands commands,
            Navigator navigator,
            Consumer<String> clipboard,
            Notifying notifying,
            Others others) {
        this.store = store;
        this.commands = commands;
        this.navigator = navigator;
        this.clipboard = clipboard;
        this.notifying = notifying;
        this.others = others;
    }

    List<MenuAction> ofServer(String serverId) {
        return others.server().apply(serverId);
    }

    List<MenuAction> ofUser(String serverId, String userId) {
        return others.user().apply(serverId, userId);
    }

    /// What can be done with a channel or category.
    public List<MenuAction> of(String serverId, Spot spot) {
        return switch (spot) {
            case Spot.Place(var channelId) -> ofChannel(channelId);
            case Spot.Heading(var categoryId) -> {
                Server server = store.server(serverId).get();
                List<Category> categories = server == null ? List.of() : server.categories();
                yield ofCategory(
                        serverId,
                        categoryId,
                        categories.stream()
                                .filter(category -> category.id().equals(categoryId))
                                .flatMap(category -> category.channels().stream())
                                .toList());
            }
        };
    }

    /// What can be done with a category.
    ///
    /// @param channelIds those in it
    List<MenuAction> ofCategory(String serverId, String categoryId, Collection<String> channelIds) {
        boolean unread = channelIds.stream().anyMatch(this::unread);
        Runnable why = navigator.why(serverId, null, store.myId(), Permission.MANAGE_CHANNEL);
        String manage = refusal(serverId);
        return List.of(
                markRead("category-mark-read", unread, () -> channelIds.forEach(this::read)),
                MenuAction.separator(),
                createChannel(serverId, categoryId),
                createCategory(serverId),
                MenuAction.separator(),
                MenuAction.of(
                                "category-rename",
                                Text.of("channels.category.rename"),
                                "fth-edit-2",
                                () -> navigator.open(new Destination.RenameCategory(serverId, categoryId)))
                        .refused(manage, why),
                MenuAction.of(
                                "category-settings",
                                Text.of("channels.category.settings"),
                                "fth-settings",
                                () -> navigator.open(new Destination.CategorySettings(
                                        serverId, categoryId, Destination.CategorySettings.Page.OVERVIEW)))
                        .refused(manage, why),
                MenuAction.of(
                                "category-delete",
                                Text.of("channels.category.delete"),
                                "fth-trash-2",
                                () -> navigator.open(new Destination.DeleteCategory(serverId, categoryId)))
                        .refused(manage, why)
                        .dangerous(),
                MenuAction.separator(),
                MenuAction.of(
                        "category-copy-id",
                        Text.of("channels.category.copyId"),
                        "fth-copy",
                        () -> clipboard.accept(categoryId)));
    }

    /// What can be done where no channel is.
    public List<MenuAction> ofNothing(String serverId) {
        return List.of(createChannel(serverId, null), createCategory(serverId));
    }

    public List<MenuAction> ofChannel(String channelId) {
        List<MenuAction> actions = new ArrayList<>();
        actions.add(markRead("channel-mark-read", unread(channelId), () -> read(channelId)));
        Channel known = store.channel(channelId).get();
        if (known != null) {
            actions.addAll(notifying.actions(Scope.of(known)));
        }
        if (store.channel(channelId).get() instanceof TextChannel channel) {
            actions.add(MenuAction.of(
                            "channel-invite",
                            Text.of("invites.create"),
                            "fth-user-plus",
                            () -> navigator.open(new Destination.CreateInvite(channel.server(), channelId)))
                    .refused(
                            refusal(channel, Permission.INVITE_OTHERS),
                            navigator.why(channel.server(), channelId, store.myId(), Permission.INVITE_OTHERS)));
            actions.add(MenuAction.separator());
            actions.addAll(management(channel));
        }
        actions.add(MenuAction.separator());
        actions.add(MenuAction.of(
                "channel-copy-id", Text.of("channels.copyId"), "fth-copy", () -> clipboard.accept(channelId)));
        return actions;
    }

    private List<MenuAction> management(TextChannel channel) {
        Runnable why = navigator.why(channel.server(), channel.id(), store.myId(), Permission.MANAGE_CHANNEL);
        String manage = refusal(channel, Permission.MANAGE_CHANNEL);
        return List.of(
                createChannel(channel.server(), categoryOf(channel)),
                MenuAction.of(
                                "channel-settings",
                                Text.of("channels.settings"),
                                "fth-settings",
                                () -> navigator.open(new Destination.ChannelSettings(channel.id(), Page.OVERVIEW)))
                        .refused(settings(channel), why),
                MenuAction.of(
                                "channel-delete",
                                Text.of("channels.delete"),
                                "fth-trash-2",
                                () -> navigator.open(new Destination.DeleteChannel(channel.id())))
                        .refused(manage, why)
                        .dangerous());
    }

    /// Why nothing of the channel's settings is open; null if something is.
    private @Nullable String settings(TextChannel channel) {
        boolean some = Stream.of(Permission.MANAGE_PERMISSIONS, Permission.MANAGE_WEBHOOKS)
                .anyMatch(permission -> refusal(channel, permission) == null);
        return some ? null : refusal(channel, Permission.MANAGE_CHANNEL);
    }

    private @Nullable String categoryOf(TextChannel channel) {
        Server server = store.server(channel.server()).get();
        return server == null
                ? null
                : new Arrangement(server.categories(), server.channels())
                        .categoryOf(channel.id())
                        .orElse(null);
    }

    private MenuAction createChannel(String serverId, @Nullable String categoryId) {
        return MenuAction.of(
                        "channel-create",
                        Text.of("channels.create"),
                        "fth-plus",
                        () -> navigator.open(new Destination.CreateChannel(serverId, categoryId)))
                .refused(refusal(serverId), navigator.why(serverId, null, store.myId(), Permission.MANAGE_CHANNEL));
    }

    private MenuAction createCategory(String serverId) {
        return MenuAction.of(
                        "category-create",
                        Text.of("channels.category.create"),
                        "fth-folder-plus",
                        () -> navigator.open(new Destination.CreateCategory(serverId)))
                .refused(refusal(serverId), navigator.why(serverId, null, store.myId(), Permission.MANAGE_CHANNEL));
    }

    /// Puts channels and categories in order.
    Arranging arranging(String serverId) {
        return new Arranging(store, commands.categories(), serverId);
    }

    /// Why channels of the server cannot be managed; null if they can.
    @Nullable
    String refusal(String serverId) {
        return Refusal.textOrNull(store.rights().may(serverId, me -> ServerRules.may(me, Permission.MANAGE_CHANNEL)));
    }

    private @Nullable String refusal(TextChannel channel, Permission permission) {
        return Refusal.textOrNull(store.rights().may(channel.server(), me -> ServerRules.may(me, channel, permission)));
    }

    /// What notifies, and what is muted.

    /// What to call somebody who is not known yet; asks who it is.
    String unknownUser(String userId) {
        commands.users().resolve(userId);
        return Text.of("channels.unknownUser");
    }

    private boolean unread(String channelId) {
        return store.unread(channelId).get().unread();
    }

    private void read(String channelId) {
        Channel channel = store.channel(channelId).get();
        String newest = channel == null ? null : channel.lastMessageId();
        if (newest != null && unread(channelId)) {
            commands.messages().ack(channelId, newest);
        }
    }

    private static MenuAction markRead(String id, boolean unread, Runnable handler) {
        MenuAction action = MenuAction.of(id, Text.of("channels.markRead"), "fth-check", handler);
        return unread ? action : action.disabled(Text.of("channels.nothingUnread"));
    }
}
