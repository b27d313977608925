package chat.holt.ui.serversettings.channels;

import chat.holt.commands.Arrangement.Spot;
import chat.holt.commands.Arranging;
import chat.holt.commands.CategoryCommands;
import chat.holt.commands.Refusal;
import chat.holt.i18n.Text;
import chat.holt.model.Category;
import chat.holt.model.TextChannel;
import chat.holt.permissions.Permission;
import chat.holt.permissions.ServerRules;
import chat.holt.store.Store;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.settings.SettingsPage;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Navigator;
import chat.holt.ui.serversettings.channels.TreeRow.CategoryRow;
import chat.holt.ui.serversettings.channels.TreeRow.ChannelRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// All channels and categories of a server, to be put in order, made, opened and deleted.
public final class ChannelTreeViewModel implements SettingsPage {
    private final Store store;
    private final Navigator navigator;
    private final String serverId;
    private final Function<Spot, List<MenuAction>> actions;
    private final Arranging arranging;
    private final ObservableList<TreeRow> rows = FXCollections.observableArrayList();
    private final Subscription subscriptions;

    /// @param actions what can be done with a channel or category
    public ChannelTreeViewModel(
            Store store,
            CategoryCommands commands,
            Navigator navigator,
            String serverId,
            Function<Spot, List<MenuAction>> actions) {
        this.store = store;
        this.navigator = navigator;
        this.serverId = serverId;
        this.actions = actions;
        this.arranging = new Arranging(store, commands, serverId);
        subscriptions = Subscription.combine(arranging.shown().subscribe(now -> show()), store.onBatchEnd(this::show));
    }

    /// First channels of no category, then each category with its own.
    public ObservableList<TreeRow> rows() {
        return rows;
    }

    /// What can be done with a row.
    public List<MenuAction> actions(TreeRow row) {
        return actions.apply(row.spot());
    }

    /// Opens the settings of a channel or category.
    public void open(TreeRow row) {
        navigator.open(
                switch (row) {
                    case CategoryRow category ->
                        new Destination.CategorySettings(
                                serverId, category.id(), Destination.CategorySettings.Page.OVERVIEW);
                    case ChannelRow channel ->
                        new Destination.ChannelSettings(channel.id(), Destination.ChannelSettings.Page.OVERVIEW);
                });
    }

    /// Asks whether to delete a channel or category, if one may.
    public void delete(TreeRow row) {
        if (locked() == null) {
            navigator.open(
                    switch (row) {
                        case CategoryRow category -> new Destination.DeleteCategory(serverId, category.id());
                        case ChannelRow channel -> new Destination.DeleteChannel(channel.id());
                    });
        }
    }

    /// Makes a channel, in the category of a row or in none.
    public void createChannel(@Nullable TreeRow near) {
        String categoryId = switch (near) {
            case null -> null;
            case CategoryRow category -> category.id();
            case ChannelRow channel ->
                arranging.shown().get().categoryOf(channel.id()).orElse(null);
        };
        navigator.open(new Destination.CreateChannel(serverId, categoryId));
    }

    /// Makes a category.
    public void createCategory() {
        navigator.open(new Destination.CreateCategory(serverId));
    }

    /// Why nothing can be moved; null if it can.
    public @Nullable String locked() {
        return Refusal.textOrNull(store.rights().may(serverId, me -> ServerRules.may(me, Permission.MANAGE_CHANNEL)));
    }

    /// The gap between rows that a row can be put in, nearest to the one wanted.
    public int gap(TreeRow row, int wanted) {
        return arranging.shown().get().gap(spots(), row.spot(), wanted);
    }

    /// Puts a row in a gap that [#gap] gave.
    public void drop(TreeRow row, int gap) {
        List<Spot> spots = spots();
        arranging.change(now -> now.drop(spots, row.spot(), gap));
    }

    /// Moves a row one place, if one may.
    public void step(TreeRow row, boolean down) {
        List<Spot> spots = spots();
        if (locked() == null) {
            arranging.change(now -> now.step(spots, row.spot(), down));
        }
    }

    /// Moves a channel to the category before or behind its own, if one may.
    public void shift(TreeRow row, boolean behind) {
        if (locked() == null && row instanceof ChannelRow channel) {
            arranging.change(now -> now.shift(channel.id(), behind ? 1 : -1));
        }
    }

    /// What somebody else put elsewhere meanwhile; empty for nothing.
    public ObservableValue<String> conflict() {
        return arranging.conflictText();
    }

    /// Why the last order was taken back; empty for nothing to say.
    public ObservableValue<String> error() {
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

    @Override
    public void close() {
        subscriptions.unsubscribe();
        arranging.close();
    }

    private List<Spot> spots() {
        return rows.stream().map(TreeRow::spot).toList();
    }

    private void show() {
        Map<String, TextChannel> channels = new LinkedHashMap<>();
        store.channelsOf(serverId).forEach(cell -> {
            if (cell.get() instanceof TextChannel text) {
                channels.put(text.id(), text);
            }
        });
        List<Category> categories = arranging.shown().get().categories();
        Map<String, TextChannel> loose = new LinkedHashMap<>(channels);
        categories.forEach(category -> category.channels().forEach(loose::remove));
        List<TreeRow> next = new ArrayList<>();
        loose.values().forEach(channel -> next.add(row(channel, false)));
        for (Category category : categories) {
            List<TextChannel> inside = category.channels().stream()
                    .map(channels::get)
                    .filter(Objects::nonNull)
                    .toList();
            next.add(new CategoryRow(category.id(), category.title(), inside.size()));
            inside.forEach(channel -> next.add(row(channel, true)));
        }
        if (!rows.equals(next)) {
            rows.setAll(next);
        }
    }

    private static ChannelRow row(TextChannel channel, boolean inside) {
        List<String> about = new ArrayList<>();
        if (channel.nsfw()) {
            about.add(Text.of("channel.mature"));
        }
        Long slowmode = channel.slowmode();
        if (slowmode != null && slowmode > 0) {
            about.add(Text.of("channel.slowmode"));
        }
        return new ChannelRow(channel.id(), channel.name(), channel.voice() != null, inside, String.join(" · ", about));
    }
}
