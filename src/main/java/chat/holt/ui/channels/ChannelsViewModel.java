package chat.holt.ui.channels;

import chat.holt.model.Category;
import chat.holt.model.Channel;
import chat.holt.model.ChannelVoiceState;
import chat.holt.model.Member;
import chat.holt.model.PermissionOverride;
import chat.holt.model.Server;
import chat.holt.model.TextChannel;
import chat.holt.model.User;
import chat.holt.model.UserVoiceState;
import chat.holt.permissions.Permission;
import chat.holt.settings.Settings;
import chat.holt.store.Store;
import chat.holt.store.Unread;
import chat.holt.ui.channels.SidebarRow.CategoryRow;
import chat.holt.ui.channels.SidebarRow.ChannelRow;
import chat.holt.ui.channels.SidebarRow.Kind;
import chat.holt.ui.channels.SidebarRow.ParticipantRow;
import chat.holt.ui.kit.LiveRows;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Navigator;
import chat.holt.ui.navigation.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The channels of one server as its categories arrange them (`client-behaviour.md §8.5`): first those of no category,
/// then category by category. A folded category still shows what is unread or on screen.
public final class ChannelsViewModel implements AutoCloseable {

    private sealed interface Key {
        record OfCategory(String id) implements Key {}

        record OfChannel(String id) implements Key {}

        record OfParticipant(String channelId, String userId) implements Key {}
    }

    private final String serverId;
    private final Store store;
    private final Settings settings;
    private final ObservableValue<Place> place;
    private final Navigator navigator;
    private final ChannelActions actions;
    private final LiveRows<Key, SidebarRow> rows = new LiveRows<>(this::row, this::sources);
    private final InvalidationListener changed = ignored -> rebuild();
    private final Subscription subscriptions;

    public ChannelsViewModel(
            String serverId,
            Store store,
            Settings settings,
            ObservableValue<Place> place,
            Navigator navigator,
            ChannelActions actions) {
        this.serverId = serverId;
        this.store = store;
        this.settings = settings;
        this.place = place;
        this.navigator = navigator;
        this.actions = actions;
        store.channelsOf(serverId).addListener(changed);
        settings.collapsedCategories().addListener(changed);
        subscriptions = store.server(serverId)
                .subscribe((old, now) -> rebuild())
                .and(place.subscribe((old, now) -> rebuild()))
                .and(store.serverUnread(serverId).subscribe((old, now) -> rebuild()))
                .and(actions.notifications().subscribe((old, now) -> rebuild()))
                .and(store.onBatchEnd(this::rebuild));
        rebuild();
    }

    public String serverId() {
        return serverId;
    }

    /// Name of the server; empty until it is known.
    public ObservableValue<String> title() {
        return store.server(serverId).map(Server::name).orElse("");
    }

    public ObservableList<SidebarRow> rows() {
        return rows.rows();
    }

    /// What can be done with the server.
    public List<MenuAction> serverActions() {
        return actions.ofServer(serverId);
    }

    /// What can be done with what a row stands for.
    public List<MenuAction> actions(SidebarRow row) {
        return switch (row) {
            case CategoryRow category -> actions.ofCategory(channelsIn(category.categoryId()));
            case ChannelRow channel -> actions.ofChannel(channel.channelId());
            case ParticipantRow participant -> actions.ofUser(serverId, participant.userId());
        };
    }

    /// Opens a channel, folds or unfolds a category.
    public void activate(SidebarRow row) {
        switch (row) {
            case CategoryRow category -> fold(category, !category.folded());
            case ChannelRow channel -> navigator.open(new Destination.OpenChannel(channel.channelId()));
            case ParticipantRow participant -> navigator.open(new Destination.OpenChannel(participant.channelId()));
        }
    }

    public void fold(CategoryRow category, boolean folded) {
        String key = serverId + "/" + category.categoryId();
        if (folded) {
            settings.collapsedCategories().add(key);
        } else {
            settings.collapsedCategories().remove(key);
        }
    }

    @Override
    public void close() {
        store.channelsOf(serverId).removeListener(changed);
        settings.collapsedCategories().removeListener(changed);
        subscriptions.unsubscribe();
        rows.close();
    }

    private void rebuild() {
        List<Key> keys = new ArrayList<>();
        Server server = store.server(serverId).get();
        if (server != null) {
            Set<String> visible = new LinkedHashSet<>();
            store.channelsOf(serverId).stream()
                    .filter(cell -> !(cell.get() instanceof TextChannel text)
                            || store.rights().sees(text))
                    .forEach(cell -> visible.add(cell.id()));
            Set<String> loose = new LinkedHashSet<>(visible);
            server.categories().forEach(category -> category.channels().forEach(loose::remove));
            loose.forEach(id -> add(keys, id));
            for (Category category : server.categories()) {
                List<String> channels = category.channels().stream()
                        .filter(visible::contains)
                        .distinct()
                        .toList();
                if (!channels.isEmpty()) {
                    keys.add(new Key.OfCategory(category.id()));
                    boolean folded = folded(category.id());
                    channels.stream().filter(id -> !folded || standsOut(id)).forEach(id -> add(keys, id));
                }
            }
        }
        rows.show(keys.stream().distinct().toList());
    }

    private void add(List<Key> keys, String channelId) {
        keys.add(new Key.OfChannel(channelId));
        ChannelVoiceState call = store.call(channelId).get();
        if (call != null) {
            call.participants().forEach(user -> keys.add(new Key.OfParticipant(channelId, user.id())));
        }
    }

    /// Whether a channel is shown although its category is folded.
    private boolean standsOut(String channelId) {
        return channelId.equals(place.getValue().channelId())
                || store.unread(channelId).get().unread()
                || store.call(channelId).get() != null;
    }

    private List<String> channelsIn(String categoryId) {
        Server server = store.server(serverId).get();
        return server == null
                ? List.of()
                : server.categories().stream()
                        .filter(category -> category.id().equals(categoryId))
                        .flatMap(category -> category.channels().stream())
                        .toList();
    }

    private boolean folded(String categoryId) {
        return settings.collapsedCategories().contains(serverId + "/" + categoryId);
    }

    private SidebarRow row(Key key) {
        return switch (key) {
            case Key.OfCategory(var id) -> new CategoryRow(id, categoryTitle(id), folded(id));
            case Key.OfChannel(var id) -> channelRow(id);
            case Key.OfParticipant(var channelId, var userId) -> participantRow(channelId, userId);
        };
    }

    private String categoryTitle(String id) {
        Server server = store.server(serverId).get();
        return server == null
                ? ""
                : server.categories().stream()
                        .filter(category -> category.id().equals(id))
                        .map(Category::title)
                        .findFirst()
                        .orElse("");
    }

    private ChannelRow channelRow(String id) {
        Unread unread = store.unread(id).get();
        Channel channel = store.channel(id).get();
        String name = channel instanceof TextChannel text ? text.name() : "";
        return new ChannelRow(
                id,
                name,
                kind(channel),
                unread.unread(),
                unread.mentions(),
                actions.muted(id),
                occupancy(id, channel),
                id.equals(place.getValue().channelId()));
    }

    private Kind kind(@Nullable Channel channel) {
        if (!(channel instanceof TextChannel text)) {
            return Kind.TEXT;
        } else if (text.voice() != null) {
            return Kind.VOICE;
        }
        Server server = store.server(serverId).get();
        PermissionOverride override = text.defaultPermissions();
        long everyone = server == null ? 0 : server.defaultPermissions();
        if (override != null) {
            everyone = (everyone | override.allow()) & ~override.deny();
        }
        long usual = Permission.VIEW_CHANNEL.bit() | Permission.SEND_MESSAGE.bit();
        return (everyone & usual) == usual ? Kind.TEXT : Kind.LIMITED;
    }

    private @Nullable String occupancy(String id, @Nullable Channel channel) {
        ChannelVoiceState call = store.call(id).get();
        if (call == null) {
            return null;
        }
        Integer most = channel instanceof TextChannel text && text.voice() != null
                ? text.voice().maxUsers()
                : null;
        int present = call.participants().size();
        return most == null ? String.valueOf(present) : present + "/" + most;
    }

    private ParticipantRow participantRow(String channelId, String userId) {
        Member member = store.member(serverId, userId).get();
        User user = store.user(userId).get();
        String nickname = member == null ? null : member.nickname();
        ChannelVoiceState call = store.call(channelId).get();
        boolean heard = call != null
                && call.participants().stream()
                        .filter(participant -> participant.id().equals(userId))
                        .anyMatch(UserVoiceState::publishing);
        String name = nickname != null ? nickname : user == null ? actions.unknownUser(userId) : user.name();
        var avatar = member != null && member.avatar() != null ? member.avatar() : user == null ? null : user.avatar();
        return new ParticipantRow(channelId, userId, name, avatar, !heard);
    }

    private List<? extends ObservableValue<?>> sources(Key key) {
        return switch (key) {
            case Key.OfCategory category -> List.of();
            case Key.OfChannel(var id) -> List.of(store.channel(id), store.unread(id), store.call(id));
            case Key.OfParticipant(var channelId, var userId) ->
                List.of(store.user(userId), store.member(serverId, userId));
        };
    }
}
