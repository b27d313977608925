package chat.holt.ui.serversettings.bans;

import chat.holt.commands.Attempt;
import chat.holt.commands.MemberCommands;
import chat.holt.i18n.Text;
import chat.holt.model.BanListResult;
import chat.holt.model.BannedUser;
import chat.holt.model.Member;
import chat.holt.model.ServerBan;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.MessageSweep;
import chat.holt.ui.kit.SelectableRows;
import chat.holt.ui.kit.settings.SettingsPage;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Navigator;
import chat.holt.ui.serversettings.bans.BanCandidate.Fate;
import chat.holt.ui.serversettings.queue.ActionQueue;
import chat.holt.ui.serversettings.queue.ActionQueue.Phase;
import chat.holt.ui.serversettings.queue.ActionQueue.Target;
import chat.holt.ui.serversettings.queue.HalfDoneException;
import chat.holt.ui.serversettings.queue.QueueViewModel;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;

/// The page of bans. The server sends no event for bans of outsiders and none for lifted bans, so the list is fetched
/// when the page opens, when a member leaves and after each lifted ban (`rest.md §14`).
public final class BansViewModel implements SettingsPage, SelectableRows<BanRow> {
    private final Store store;
    private final MemberCommands commands;
    private final QueueViewModel run;
    private final Consumer<String> copy;
    private final String serverId;
    private final Navigator navigator;
    private final ObservableList<Cell<Member>> members;
    private final ListChangeListener<Cell<Member>> memberLeft = this::membersChanged;
    private final ObservableList<BanRow> rows = FXCollections.observableArrayList();
    private final StringProperty filter = new SimpleStringProperty("");
    private final Attempt fetch = new Attempt();
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
    private final ObservableSet<String> selected = FXCollections.observableSet(new LinkedHashSet<>());
    private List<BanRow> all = List.of();
    private boolean again;
    private boolean closed;

    /// @param copy puts a text on the clipboard
    /// @param run where bans are lifted and set one after the other
    public BansViewModel(
            Store store,
            MemberCommands commands,
            Navigator navigator,
            Consumer<String> copy,
            QueueViewModel run,
            String serverId) {
        this.store = store;
        this.copy = copy;
        this.run = run;
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
    @Override
    public ObservableList<BanRow> rows() {
        return rows;
    }

    /// Part of name, tag, id or reason; empty shows all.
    public StringProperty filter() {
        return filter;
    }

    String serverId() {
        return serverId;
    }

    /// All bans, whatever the filter, by name.
    List<BanRow> all() {
        return all;
    }

    /// Ids of the selected bans. One that is only filtered out stays selected.
    @Override
    public ObservableSet<String> selected() {
        return selected;
    }

    /// The queue of bans that are lifted or set.
    public QueueViewModel run() {
        return run;
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

    /// Fetches the list, unless that goes on already: others may have banned or unbanned somebody.
    public void refresh() {
        if (!fetch.busy().get()) {
            load();
        }
    }

    /// What can be done with a ban, ready for a menu.
    public List<MenuAction> actions(BanRow ban) {
        return List.of(
                MenuAction.of(
                        "ban-lift", Text.of("settings.server.bans.unban.ask"), "fth-user-check", () -> unban(ban)),
                MenuAction.separator(),
                MenuAction.of("ban-copy-id", Text.of("members.copyId"), "fth-hash", () -> copy.accept(ban.userId())),
                MenuAction.of(
                                "ban-copy-reason",
                                Text.of("settings.server.bans.copyReason"),
                                "fth-copy",
                                () -> copy.accept(ban.reason()))
                        .disabled(ban.reason().isEmpty() ? Text.of("settings.server.bans.noReason") : null));
    }

    /// Asks whether to lift a ban.
    public void unban(BanRow ban) {
        navigator.open(new Destination.Unban(serverId, ban.userId()));
    }

    /// Lifts the selected bans in a queue.
    ///
    /// @param reason for the audit log
    public void unbanSelected(@Nullable String reason) {
        List<Target> targets = all.stream()
                .filter(ban -> selected.contains(ban.userId()))
                .map(ban -> new Target(ban.userId(), ban.name()))
                .toList();
        start(
                Text.of("settings.server.bans.unban.running", targets.size()),
                targets,
                id -> commands.unban(serverId, id, reason).onSuccess(lifted -> remove(id)));
    }

    /// What each entry of a list would do.
    List<BanCandidate> plan(List<BanEntry> entries) {
        return BanPlan.of(entries, all, store, serverId);
    }

    /// Bans in a queue. Who is banned for another reason is unbanned first.
    ///
    /// @param reason of those that have none of their own
    ///
    /// @return whether it began: not while another queue runs
    boolean ban(List<BanCandidate> candidates, @Nullable String reason, MessageSweep sweep) {
        Map<String, BanCandidate> each = candidates.stream()
                .collect(Collectors.toMap(BanCandidate::userId, Function.identity(), (first, second) -> first));
        Set<String> again = candidates.stream()
                .filter(candidate -> candidate.fate() == Fate.CHANGED)
                .map(BanCandidate::userId)
                .collect(Collectors.toCollection(HashSet::new));
        List<Target> targets = candidates.stream()
                .map(candidate -> new Target(candidate.userId(), candidate.name()))
                .toList();
        Set<String> lifted = new HashSet<>();
        return start(Text.of("settings.bulk.BAN.running", targets.size()), targets, id -> {
            String own = Objects.requireNonNull(each.get(id)).reason();
            String why = own.isEmpty() ? reason : own;
            long seconds = sweep.age().toSeconds();
            if (!again.contains(id)) {
                return commands.ban(serverId, id, why, seconds);
            }
            return lifted.contains(id)
                    ? afterLifting(id, why, seconds)
                    : commands.unban(serverId, id, why).then(done -> {
                        lifted.add(id);
                        return afterLifting(id, why, seconds);
                    });
        });
    }

    private Task<@Nullable Void> afterLifting(String id, @Nullable String why, long seconds) {
        Task<@Nullable Void> whole = new Task<>();
        commands.ban(serverId, id, why, seconds)
                .onSuccess(whole::succeed)
                .onFailure(problem ->
                        whole.fail(new HalfDoneException(Text.of("settings.server.bans.replace.halfDone"), problem)));
        return whole;
    }

    private boolean start(String title, List<Target> targets, Function<String, Task<@Nullable Void>> act) {
        ActionQueue queue = new ActionQueue(title, targets, QueueViewModel.PACE, act);
        if (!run.start(queue)) {
            return false;
        }
        selected.clear();
        queue.progress().subscribe(progress -> {
            if (progress.phase() == Phase.FINISHED && !closed) {
                load();
            }
        });
        return true;
    }

    /// The ban of a user, if the list has it.
    public Optional<BanRow> find(String userId) {
        return all.stream().filter(row -> row.userId().equals(userId)).findFirst();
    }

    /// A ban was lifted: the row goes at once, and the list is fetched again.
    public void lifted(String userId) {
        remove(userId);
        load();
    }

    private void remove(String userId) {
        all = all.stream().filter(row -> !row.userId().equals(userId)).toList();
        selected.remove(userId);
        show();
    }

    /// Ends listening.
    @Override
    public void close() {
        closed = true;
        members.removeListener(memberLeft);
        run.close();
    }

    private void membersChanged(ListChangeListener.Change<? extends Cell<Member>> change) {
        boolean left = false;
        while (change.next()) {
            left |= change.wasRemoved() && !change.wasReplaced();
        }
        // A queue fetches at its end, and needs the server's patience for itself.
        if (left && !run.busy()) {
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
        selected.retainAll(all.stream().map(BanRow::userId).collect(Collectors.toSet()));
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
