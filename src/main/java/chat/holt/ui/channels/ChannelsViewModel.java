package chat.holt.ui.channels;

import chat.holt.commands.Arrangement.Spot;
import chat.holt.commands.Arranging;
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
import chat.holt.settings.AccountSettings;
import chat.holt.store.Store;
import chat.holt.store.Unread;
import chat.holt.ui.channels.SidebarRow.CategoryRow;
import chat.holt.ui.channels.SidebarRow.ChannelRow;
import chat.holt.ui.channels.SidebarRow.Kind;
import chat.holt.ui.channels.SidebarRow.ParticipantRow;
import chat.holt.ui.kit.LiveRows;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.calls.CallMark;
import chat.holt.ui.kit.notifications.ChannelMarks;
import chat.holt.ui.navigation.Anchor;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Navigator;
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
    private final AccountSettings settings;
    private final ChannelMarks marks;
    private final Navigator navigator;
    private final ChannelActions actions;
    private final Arranging arranging;
    private final LiveRows<Key, SidebarRow> rows = new LiveRows<>(this::row, this::sources);
    private final InvalidationListener changed = ignored -> rebuild();
    private final Subscription subscriptions;

    public ChannelsViewModel(
            String serverId,
            Store store,
            AccountSettings settings,
            ChannelMarks marks,
            Navigator navigator,
            ChannelActions actions) {
        this.serverId = serverId;
        this.store = store;
        this.settings = settings;
        this.marks = marks;
        this.navigator = navigator;
        this.actions = actions;
        this.arranging = actions.arranging(serverId);
        store.channelsOf(serverId).addListener(changed);
        settings.collapsedCategories().addListener(changed);
        subscriptions = store.server(serverId)
                .subscribe((old, now) -> rebuild())
                .and(marks.subscribe(this::rebuild))
                .and(store.serverUnread(serverId).subscribe((old, now) -> rebuild()))
                .and(arranging.shown().subscribe((old, now) -> rebuild()))
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
            case CategoryRow category ->
                actions.ofCategory(serverId, category.categoryId(), channelsIn(category.categoryId()));
            case ChannelRow channel -> actions.ofChannel(channel.channelId());
            case ParticipantRow participant -> actions.ofUser(serverId, participant.userId());
        };
    }

    /// What can be done where no row is.
    public List<MenuAction> emptyActions() {
        return actions.ofNothing(serverId);
    }

    /// Why channels and categories cannot be put in order; null if they can.
    public @Nullable String orderLocked() {
        return actions.refusal(serverId);
    }

    /// The gap between rows that a row can be put in, nearest to the one wanted.
    public int gap(SidebarRow row, int wanted) {
        return arranging.shown().get().gap(spots(), spot(row), wanted);
    }

    /// Puts a channel or category in a gap that [#gap] gave.
    public void drop(SidebarRow row, int gap) {
        List<Spot> spots = spots();
        arranging.change(now -> now.drop(spots, spot(row), gap));
    }

    /// Moves a channel or category one place, if one may.
    public void step(SidebarRow row, boolean down) {
        List<Spot> spots = spots();
        if (orderLocked() == null && !(row instanceof ParticipantRow)) {
            arranging.change(now -> now.step(spots, spot(row), down));
        }
    }

    /// Moves a channel to the category before or behind its own, if one may.
    public void shift(SidebarRow row, boolean behind) {
        if (orderLocked() == null && row instanceof ChannelRow channel) {
            arranging.change(now -> now.shift(channel.channelId(), behind ? 1 : -1));
        }
    }

    /// What somebody else put elsewhere meanwhile; empty for nothing.
    public ObservableValue<String> orderConflict() {
        return arranging.conflictText();
    }

    /// Why the last order was taken back; empty for nothing to say.
    public ObservableValue<String> orderError() {
        return arranging.error();
    }

    /// Saves one's own order over somebody else's.
    public void keepMine() {
        arranging.keepMine();
    }

    /// Leaves the order of somebody else.
    public void takeTheirs() {
        arranging.takeTheirs();
    }

    /// Takes the error off.
    public void dismissError() {
        arranging.dismiss();
    }

    /// Opens a channel, folds or unfolds a category; for those in calls see [#showCard].
    public void activate(SidebarRow row) {
        switch (row) {
            case CategoryRow category -> fold(category, !category.folded());
            case ChannelRow channel -> navigator.open(new Destination.OpenChannel(channel.channelId()));
            case ParticipantRow participant -> {}
        }
    }

    /// Shows in short who somebody in a call is.
    public void showCard(ParticipantRow row, Anchor anchor) {
        navigator.open(new Destination.UserCard(row.userId(), serverId, anchor));
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
        arranging.close();
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
            List<Category> categories = arranging.shown().get().categories();
            categories.forEach(category -> category.channels().forEach(loose::remove));
            loose.forEach(id -> add(keys, id));
            boolean managed = orderLocked() == null;
            for (Category category : categories) {
                List<String> channels = category.channels().stream()
                        .filter(visible::contains)
                        .distinct()
                        .toList();
                if (managed || !channels.isEmpty()) {
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
        return marks.current(channelId)
                || store.unread(channelId).get().unread()
                || store.call(channelId).get() != null;
    }

    private List<String> channelsIn(String categoryId) {
        return arranging.shown().get().categories().stream()
                .filter(category -> category.id().equals(categoryId))
                .flatMap(category -> category.channels().stream())
                .toList();
    }

    private List<Spot> spots() {
        return rows().stream().map(ChannelsViewModel::spot).toList();
    }

    private static Spot spot(SidebarRow row) {
        return switch (row) {
            case CategoryRow category -> new Spot.Heading(category.categoryId());
            case ChannelRow channel -> new Spot.Place(channel.channelId());
            case ParticipantRow participant -> new Spot.Place(participant.channelId());
        };
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
        return arranging.shown().get().categories().stream()
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
                marks.muted(id, serverId),
                marks.drafted(id),
                occupancy(id, channel),
                marks.current(id));
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
        UserVoiceState state = call == null
                ? null
                : call.participants().stream()
                        .filter(participant -> participant.id().equals(userId))
                        .findFirst()
                        .orElse(null);
        String name = nickname != null ? nickname : user == null ? actions.unknownUser(userId) : user.name();
        var avatar = member != null && member.avatar() != null ? member.avatar() : user == null ? null : user.avatar();
        return new ParticipantRow(
                channelId,
                userId,
                name,
                avatar,
                state == null ? List.of() : CallMark.of(state, member),
                state == null ? null : state.joinedAt());
    }

    private List<? extends ObservableValue<?>> sources(Key key) {
        return switch (key) {
            case Key.OfCategory category -> List.of();
            case Key.OfChannel(var id) -> List.of(store.channel(id), store.unread(id), store.call(id));
            case Key.OfParticipant(var channelId, var userId) ->
                List.of(store.user(userId), store.member(serverId, userId), store.call(channelId));
        };
    }
}
