package chat.holt.ui.shell;

import chat.holt.model.Category;
import chat.holt.model.Channel;
import chat.holt.model.Server;
import chat.holt.model.TextChannel;
import chat.holt.permissions.Vantage;
import chat.holt.settings.AccountSettings;
import chat.holt.settings.Settings;
import chat.holt.store.Cell;
import chat.holt.store.Rights.Look;
import chat.holt.store.Store;
import chat.holt.ui.kit.SidePanels;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.InvalidationListener;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Where in an account one is, and how one gets about in it. Remembers the place for the next start, and leaves places
/// that vanish.
public final class MainWindowViewModel implements AutoCloseable {
    /// Places that jumping by name lists before one has typed.
    private static final int RECENT = 5;

    private final Store store;
    private final Settings settings;
    private final AccountSettings remembered;
    private final Consumer<@Nullable String> watch;
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(this, "place", Place.HOME);
    private final ReadOnlyObjectWrapper<Destination.@Nullable OpenChannel> target =
            new ReadOnlyObjectWrapper<>(this, "target");
    private final List<BooleanSupplier> guards = new ArrayList<>();
    private final ObservableList<Destination.Settings> settingsOpen = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper listFirst = new ReadOnlyBooleanWrapper(this, "listFirst");
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(this, "ready");
    private final InvalidationListener listsChanged = ignored -> leaveWhatIsGone();
    private final SidePanels side;
    private final Subscription batches;
    private final Visited visited = new Visited();
    private boolean shown;

    /// @param remembered where one was in this account
    /// @param watch is told which server is on screen, null for none
    public MainWindowViewModel(
            Store store, Settings settings, AccountSettings remembered, Consumer<@Nullable String> watch) {
        this.store = store;
        this.settings = settings;
        this.remembered = remembered;
        this.watch = watch;
        side = new SidePanels(settings.memberListShown());
        batches = store.onBatchEnd(this::batchEnded);
        store.servers().addListener(listsChanged);
        batchEnded();
    }

    /// What is on screen, beneath settings if those are open.
    public ReadOnlyObjectProperty<Place> place() {
        return place.getReadOnlyProperty();
    }

    /// The message to jump to and its channel; null for where one left off.
    public ReadOnlyObjectProperty<Destination.@Nullable OpenChannel> target() {
        return target.getReadOnlyProperty();
    }

    /// The settings that cover the window, each opened from the one before; the last is on top.
    public ObservableList<Destination.Settings> settingsOpen() {
        return settingsOpen;
    }

    /// Whether the first snapshot has arrived.
    public ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    /// What stands at the right of the middle.
    public SidePanels side() {
        return side;
    }

    /// Width of the sidebar in logical pixels.
    public DoubleProperty sidebarWidth() {
        return settings.sidebarWidth();
    }

    /// Width of the members at the right in logical pixels.
    public DoubleProperty memberListWidth() {
        return settings.memberListWidth();
    }

    /// Width of pins and search at the right in logical pixels.
    public DoubleProperty findingsWidth() {
        return settings.findingsWidth();
    }

    /// Whether a window too narrow for both should rather show the sidebar than the middle.
    public ReadOnlyBooleanProperty listFirst() {
        return listFirst.getReadOnlyProperty();
    }

    /// Shows home; asked again in a narrow window, the friends page instead of the list.
    public void showHome() {
        boolean listShown = listFirst.get() && place.get().equals(Place.HOME);
        show(Place.HOME, null);
        listFirst.set(!listShown);
    }

    /// Shows the channel that was open last in the server, else its first one (`client-behaviour.md §8.6`).
    public void showServer(String serverId) {
        String last = remembered.lastChannels().get(serverId);
        List<String> channels = channelsInOrder(serverId);
        String channel = last != null && channels.contains(last) ? last : firstText(channels);
        show(new Place(serverId, channel), null);
        listFirst.set(true);
    }

    /// Shows a channel of a server, a conversation or notes. Does nothing for a channel that is not known.
    public void showChannel(String channelId, @Nullable String messageId) {
        Channel channel = store.channel(channelId).get();
        if (channel != null) {
            show(new Place(channel.server(), channelId), messageId);
        }
    }

    /// Opens settings over those of another kind, or in place of those of the same kind.
    public void showSettings(Destination.Settings page) {
        if (!settingsOpen.isEmpty() && settingsOpen.getLast().getClass() == page.getClass()) {
            settingsOpen.set(settingsOpen.size() - 1, page);
        } else {
            settingsOpen.add(page);
        }
    }

    /// Leaves the settings on top.
    public void back() {
        if (!settingsOpen.isEmpty()) {
            settingsOpen.removeLast();
        }
    }

    /// Asks before settings are closed from elsewhere than themselves.
    ///
    /// @param release whether they may be; says itself why not
    /// @return ends it
    Subscription guard(BooleanSupplier release) {
        guards.add(release);
        return () -> guards.remove(release);
    }

    /// Looks at a server through other eyes; see [#look]. Settings with unsaved changes keep one from it.
    public void viewAs(String serverId, Vantage vantage) {
        if (!guards.reversed().stream().allMatch(BooleanSupplier::getAsBoolean)) {
            return;
        }
        store.rights().lookAs(new Look(serverId, vantage));
        showServer(serverId);
    }

    /// Through whose eyes one looks at which server; null for one's own.
    public ReadOnlyObjectProperty<@Nullable Look> look() {
        return store.rights().look();
    }

    /// Goes elsewhere when the channel shown is not there for whom one looks as.
    void stayOrLeave() {
        String serverId = place.get().serverId();
        String channelId = place.get().channelId();
        if (serverId != null && channelId != null && !channelsInOrder(serverId).contains(channelId)) {
            showServer(serverId);
        }
    }

    /// Goes to the channel so many places further down the sidebar, round the end.
    public void stepChannel(int by) {
        String serverId = place.get().serverId();
        List<String> channels =
                serverId == null ? store.conversations().stream().map(Cell::id).toList() : channelsInOrder(serverId);
        step(channels, place.get().channelId(), by, id -> showChannel(id, null));
    }

    /// Goes to the server so many places further down the rail, round the end; home is one of the places.
    public void stepServer(int by) {
        List<String> places = new ArrayList<>(List.of(""));
        store.servers().stream().map(Cell::id).forEach(places::add);
        String now = Objects.requireNonNullElse(place.get().serverId(), "");
        step(places, now, by, id -> {
            if (id.isEmpty()) {
                showHome();
            } else {
                showServer(id);
            }
        });
    }

    /// Goes to the next channel with something unread: down or up the sidebar and on through the other servers and the
    /// conversations, round the end.
    public void stepUnread(int by) {
        stepTo(by, id -> store.unread(id).get().unread());
    }

    /// Goes to the next channel in which one is mentioned, or else to the next with something unread.
    public void nextMention() {
        if (!stepTo(1, id -> store.unread(id).get().mentions() > 0)) {
            stepUnread(1);
        }
    }

    private boolean stepTo(int by, Predicate<String> wanted) {
        List<String> all =
                new ArrayList<>(store.conversations().stream().map(Cell::id).toList());
        store.servers().forEach(server -> all.addAll(channelsInOrder(server.id())));
        String here = place.get().channelId();
        List<String> found =
                all.stream().filter(id -> id.equals(here) || wanted.test(id)).toList();
        int others = found.size() - (found.contains(here) ? 1 : 0);
        if (others > 0) {
            step(found, here, by, id -> showChannel(id, null));
        }
        return others > 0;
    }

    /// Goes back or forth through what one visited; does nothing at the end.
    ///
    /// @param by -1 for back, 1 for forth
    public void stepVisited(int by) {
        visited.step(by, this::exists).ifPresent(there -> show(there, null));
    }

    /// The channels visited last, except that on screen, the latest first.
    public List<String> recentChannels() {
        return visited.recentChannels(RECENT);
    }

    private boolean exists(Place there) {
        String channelId = there.channelId();
        String serverId = there.serverId();
        return channelId != null
                ? store.channel(channelId).get() != null
                : serverId == null || store.server(serverId).get() != null;
    }

    /// Goes to a server by its place in the rail, from 0; does nothing if there are not so many.
    public void openServer(int index) {
        if (index < store.servers().size()) {
            showServer(store.servers().get(index).id());
        }
    }

    /// Whether the account is on screen now; at the beginning it is not.
    void shown(boolean now) {
        shown = now;
        watch.accept(now ? place.get().serverId() : null);
    }

    @Override
    public void close() {
        batches.unsubscribe();
        store.servers().removeListener(listsChanged);
        shown(false);
    }

    private static void step(List<String> ids, @Nullable String now, int by, Consumer<String> open) {
        if (!ids.isEmpty()) {
            int index = now == null ? -1 : ids.indexOf(now);
            int next = index < 0 ? (by > 0 ? 0 : ids.size() - 1) : Math.floorMod(index + by, ids.size());
            open.accept(ids.get(next));
        }
    }

    private void show(Place next, @Nullable String messageId) {
        settingsOpen.clear();
        listFirst.set(false);
        String server = next.serverId();
        if (shown && !Objects.equals(server, place.get().serverId())) {
            watch.accept(server);
        }
        remembered.lastServer().set(server);
        if (server != null && next.channelId() != null) {
            remembered.lastChannels().put(server, next.channelId());
        }
        target.set(null);
        if (messageId != null && next.channelId() != null) {
            target.set(new Destination.OpenChannel(next.channelId(), messageId));
        }
        visited.arrived(next);
        place.set(next);
    }

    private void batchEnded() {
        if (!ready.get() && !store.myId().isEmpty()) {
            ready.set(true);
            restore();
        } else if (ready.get()) {
            leaveWhatIsGone();
        }
    }

    private void restore() {
        String last = remembered.lastServer().get();
        if (last != null && store.server(last).get() != null) {
            showServer(last);
        } else if (store.servers().isEmpty()
                || last == null && !remembered.lastChannels().isEmpty()) {
            show(Place.HOME, null);
        } else {
            showServer(store.servers().getFirst().id());
        }
    }

    private void leaveWhatIsGone() {
        Place now = place.get();
        String serverId = now.serverId();
        String channelId = now.channelId();
        settingsOpen.removeIf(this::gone);
        if (serverId != null && ready.get() && store.server(serverId).get() == null) {
            show(Place.HOME, null);
        } else if (channelId != null && store.channel(channelId).get() == null) {
            if (serverId == null) {
                show(Place.HOME, null);
            } else {
                showServer(serverId);
            }
        } else if (serverId != null
                && channelId == null
                && !channelsInOrder(serverId).isEmpty()) {
            showServer(serverId);
        }
    }

    private boolean gone(Destination.Settings page) {
        return switch (page) {
            case Destination.UserSettings always -> false;
            case Destination.ServerSettings(var serverId, var shown) ->
                store.server(serverId).get() == null;
            case Destination.ChannelSettings(var channelId, var shown) ->
                store.channel(channelId).get() == null;
            case Destination.GroupSettings(var groupId, var shown) ->
                store.channel(groupId).get() == null;
            case Destination.CategorySettings(var serverId, var categoryId, var shown) -> {
                Server server = store.server(serverId).get();
                yield server == null
                        || server.categories().stream()
                                .noneMatch(category -> category.id().equals(categoryId));
            }
        };
    }

    private @Nullable String firstText(List<String> channels) {
        return channels.stream()
                .filter(id -> store.channel(id).get() instanceof TextChannel text && text.voice() == null)
                .findFirst()
                .orElse(channels.isEmpty() ? null : channels.getFirst());
    }

    /// Visible channels as the sidebar orders them, folded ones too.
    private List<String> channelsInOrder(String serverId) {
        Set<String> visible = new LinkedHashSet<>();
        ObservableList<Cell<Channel>> cells = store.channelsOf(serverId);
        cells.stream()
                .filter(cell -> !(cell.get() instanceof TextChannel text)
                        || store.rights().sees(text))
                .forEach(cell -> visible.add(cell.id()));
        Server server = store.server(serverId).get();
        List<Category> categories = server == null ? List.of() : server.categories();
        Set<String> ordered = new LinkedHashSet<>(visible);
        categories.forEach(category -> category.channels().forEach(ordered::remove));
        categories.forEach(category ->
                category.channels().stream().filter(visible::contains).forEach(ordered::add));
        return List.copyOf(ordered);
    }
}
