package chat.holt.ui.serversettings.bans;

import chat.holt.commands.Attempt;
import chat.holt.commands.MemberCommands;
import chat.holt.model.BanListResult;
import chat.holt.model.BannedUser;
import chat.holt.model.Member;
import chat.holt.model.ServerBan;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import chat.holt.ui.kit.settings.SettingsPage;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Navigator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/// The page of bans. The server sends no event for bans of outsiders and none for lifted bans, so the list is fetched
/// when the page opens, when a member leaves and after each lifted ban (`rest.md §14`).
public final class BansViewModel implements SettingsPage {
    private final MemberCommands commands;
    private final String serverId;
    private final Navigator navigator;
    private final ObservableList<Cell<Member>> members;
    private final ListChangeListener<Cell<Member>> memberLeft = this::membersChanged;
    private final ObservableList<BanRow> rows = FXCollections.observableArrayList();
    private final StringProperty filter = new SimpleStringProperty("");
    private final Attempt fetch = new Attempt();
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
    private List<BanRow> all = List.of();
    private boolean again;

    public BansViewModel(Store store, MemberCommands commands, Navigator navigator, String serverId) {
        this.commands = commands;
        this.serverId = serverId;
        this.navigator = navigator;
        this.members = store.membersOf(serverId);
        members.addListener(memberLeft);
        filter.subscribe(this::show);
        fetch.busy().subscribe(busy -> {
            if (!busy && again) {
                again = false;
                load();
            }
        });
        load();
    }

    /// Bans that pass the filter, by name.
    public ObservableList<BanRow> rows() {
        return rows;
    }

    /// Part of name, tag, id or reason; empty shows all.
    public StringProperty filter() {
        return filter;
    }

    /// How fetching the list goes.
    public Attempt fetch() {
        return fetch;
    }

    /// How many bans there are, whatever the filter.
    public ReadOnlyIntegerProperty total() {
        return total.getReadOnlyProperty();
    }

    /// Fetches the list; once more after it when it is being fetched already.
    public void load() {
        if (fetch.busy().get()) {
            again = true;
        } else {
            fetch.run(() -> commands.loadBans(serverId), this::take);
        }
    }

    /// Asks whether to lift a ban.
    public void unban(BanRow ban) {
        navigator.open(new Destination.Unban(serverId, ban.userId()));
    }

    /// The ban of a user, if the list has it.
    public Optional<BanRow> find(String userId) {
        return all.stream().filter(row -> row.userId().equals(userId)).findFirst();
    }

    /// A ban was lifted: the row goes at once, and the list is fetched again.
    public void lifted(String userId) {
        all = all.stream().filter(row -> !row.userId().equals(userId)).toList();
        show();
        load();
    }

    /// Ends listening.
    @Override
    public void close() {
        members.removeListener(memberLeft);
    }

    private void membersChanged(ListChangeListener.Change<? extends Cell<Member>> change) {
        boolean left = false;
        while (change.next()) {
            left |= change.wasRemoved() && !change.wasReplaced();
        }
        if (left) {
            load();
        }
    }

    private void take(BanListResult result) {
        Map<String, BannedUser> users = result.users().stream()
                .collect(Collectors.toMap(BannedUser::id, Function.identity(), (first, second) -> first));
        all = result.bans().stream()
                .map(ban -> row(ban, users))
                .sorted(Comparator.comparing(BanRow::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(BanRow::userId))
                .toList();
        show();
    }

    private static BanRow row(ServerBan ban, Map<String, BannedUser> users) {
        String id = ban.id().user();
        BannedUser user = users.get(id);
        String reason = ban.reason() == null ? "" : ban.reason();
        return user == null
                ? new BanRow(id, id, "", reason, null)
                : new BanRow(id, user.username(), user.username() + "#" + user.discriminator(), reason, user.avatar());
    }

    private void show() {
        String part = filter.get().strip().toLowerCase(Locale.ROOT);
        List<BanRow> next = all.stream().filter(row -> row.matches(part)).toList();
        total.set(all.size());
        if (!next.equals(rows)) {
            rows.setAll(next);
        }
    }
}
