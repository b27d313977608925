package chat.holt.ui.serversettings.auditlog;

import chat.holt.commands.Attempt;
import chat.holt.commands.AuditLogCommands;
import chat.holt.commands.Commands;
import chat.holt.commands.SyncCommands;
import chat.holt.i18n.Text;
import chat.holt.model.AuditLogEntry;
import chat.holt.model.AuditLogPage;
import chat.holt.model.AuditLogQuery;
import chat.holt.store.Store;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.settings.SettingsPage;
import chat.holt.ui.kit.shortcuts.Shortcut;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Navigator;
import chat.holt.ui.serversettings.views.SavedViews;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The audit log page. No event tells of new entries, so after an event that an entry may belong to the newest page is
/// due to be fetched again (`rest.md §19`).
public final class AuditLogViewModel implements SettingsPage {
    /// How long to wait after an event, so that many of them cost one request: the route takes 5 in 10 s.
    public static final Duration PACE = Duration.ofSeconds(3);

    private static final int PAGE = 50;
    private static final int AHEAD = 10;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);

    private final Store store;
    private final AuditLogCommands commands;
    private final Navigator navigator;
    private final Consumer<String> toast;
    private final String me;
    private final UndoRules rules;
    private final AuditExportViewModel export;
    private final SavedViews<AuditFilter> views;
    private final InstantSource clock;
    private final String serverId;
    private final AuditNames names;
    private final AuditSentences sentences;
    private final AuditChanges changes;
    private final Set<String> open = new HashSet<>();
    private final ObservableList<AuditRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<AuditFilter> filter = new SimpleObjectProperty<>(AuditFilter.NONE);
    private final Attempt fetch = new Attempt();
    private final Attempt older = new Attempt();
    private final ReadOnlyBooleanWrapper due = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();
    private final Subscription subscriptions;
    /// What the rows were asked with: a span that ends now does not move while one scrolls.
    private AuditLogQuery query = AuditLogQuery.latest(PAGE);
    private int generation;
    private boolean again;

    /// @param toast shows a short text when something is undone
    public AuditLogViewModel(
            Store store,
            Commands commands,
            Navigator navigator,
            Consumer<String> toast,
            InstantSource clock,
            String serverId) {
        this.store = store;
        this.commands = commands.auditLog();
        this.navigator = navigator;
        this.toast = toast;
        this.me = store.myId();
        this.clock = clock;
        this.serverId = serverId;
        this.names = new AuditNames(store, serverId);
        this.sentences = new AuditSentences(names);
        this.changes = new AuditChanges(names);
        this.views =
                new SavedViews<>(store, commands.sync(), SyncCommands.AUDIT_VIEWS, serverId, new AuditFilterForm());
        this.export = new AuditExportViewModel(commands.auditLog(), commands.files(), serverId, this::describe, toast);
        this.rules = new UndoRules(store, commands, clock, serverId, names);
        InvalidationListener happened = change -> due.set(true);
        List<ObservableList<?>> lists =
                List.of(store.membersOf(serverId), store.channelsOf(serverId), store.emojisOf(serverId));
        lists.forEach(list -> list.addListener(happened));
        Subscription server = store.server(serverId).subscribe(() -> due.set(true));
        subscriptions = server.and(() -> lists.forEach(list -> list.removeListener(happened)));
        filter.subscribe(this::load);
        fetch.busy().subscribe(busy -> {
            if (!busy && again) {
                again = false;
                load();
            }
        });
        load();
    }

    /// Entries that pass the filter, the newest first, as far as they are loaded.
    public ObservableList<AuditRow> rows() {
        return rows;
    }

    public ObjectProperty<AuditFilter> filter() {
        return filter;
    }

    /// How fetching the newest entries goes.
    public Attempt fetch() {
        return fetch;
    }

    /// How fetching older entries goes.
    public Attempt older() {
        return older;
    }

    /// Whether the oldest entry is among the rows.
    public ReadOnlyBooleanProperty complete() {
        return complete.getReadOnlyProperty();
    }

    /// Whether something happened that there may be an entry of; [#refresh] some [#PACE] later.
    public ReadOnlyBooleanProperty due() {
        return due.getReadOnlyProperty();
    }

    /// Fetches what passes the filter anew.
    public void load() {
        if (fetch.busy().get()) {
            again = true;
            return;
        }
        generation++;
        rows.clear();
        complete.set(false);
        query = filter.get().query(clock.instant(), ZoneId.systemDefault(), PAGE);
        due.set(false);
        fetch.run(() -> commands.load(serverId, query), page -> {
            if (!again) {
                rows.setAll(rows(page));
                complete.set(page.auditLogs().size() < PAGE);
            }
        });
    }

    /// Fetches entries that are newer than those shown; the others stay.
    public void refresh() {
        due.set(false);
        if (rows.isEmpty()) {
            load();
            return;
        }
        if (fetch.busy().get()) {
            return;
        }
        String newest = rows.getFirst().id();
        fetch.run(() -> commands.load(serverId, query), page -> {
            if (again) {
                return;
            }
            List<AuditRow> fetched = rows(page);
            List<AuditRow> fresh = fetched.stream()
                    .filter(row -> row.id().compareTo(newest) > 0)
                    .toList();
            if (fresh.size() == PAGE) {
                // There may be more between these and those shown.
                generation++;
                rows.setAll(fetched);
                complete.set(false);
            } else if (!fresh.isEmpty()) {
                rows.addAll(0, fresh);
            }
        });
    }

    /// Fetches the next entries back in time, unless there are none.
    public void loadOlder() {
        if (rows.isEmpty() || complete.get() || fetch.busy().get()) {
            return;
        }
        int asked = generation;
        older.run(() -> commands.load(serverId, query.before(rows.getLast().id())), page -> {
            if (asked == generation) {
                rows.addAll(rows(page));
                complete.set(page.auditLogs().size() < PAGE);
            }
        });
    }

    /// A row came into view: fetches older entries before the last of them does.
    public void shown(int index) {
        // A try that failed waits for the user.
        if (index >= rows.size() - AHEAD && older.error().get().isEmpty()) {
            loadOlder();
        }
    }

    /// Whether the changes of an entry are shown.
    boolean isOpen(AuditRow row) {
        return open.contains(row.id());
    }

    /// Shows or hides the changes of an entry.
    public void setOpen(AuditRow row, boolean shown) {
        if (shown) {
            open.add(row.id());
        } else {
            open.remove(row.id());
        }
    }

    /// Why an entry cannot be undone now; empty if it can.
    String undoRefusal(AuditRow row) {
        return rule(row).refusal();
    }

    /// Asks whether to undo an entry.
    public void undo(AuditRow row) {
        if (rule(row).possible()) {
            navigator.open(new Destination.UndoAct(serverId, row.id()));
        }
    }

    /// Asks whether to undo this entry, or without one that can be undone the last of one's own acts that can.
    public void undoLast(@Nullable AuditRow selected) {
        if (selected != null && rule(selected).possible()) {
            undo(selected);
        } else {
            rows.stream()
                    .filter(row -> row.entry().user().equals(me) && rule(row).possible())
                    .findFirst()
                    .ifPresentOrElse(this::undo, () -> toast.accept(Text.of("audit.undo.none")));
        }
    }

    /// The question before undoing an entry; empty if it cannot be undone (any more).
    public Optional<UndoViewModel> undoing(String entryId) {
        return rows.stream()
                .filter(row -> row.id().equals(entryId) && rule(row).possible())
                .findFirst()
                .map(row -> new UndoViewModel(row.sentence(), rule(row), () -> {
                    toast.accept(Text.of("audit.undo.done"));
                    refresh();
                }));
    }

    private Undo rule(AuditRow row) {
        return rules.of(row.entry(), rows.stream().map(AuditRow::entry).toList());
    }

    /// Writing entries to a file.
    public AuditExportViewModel export() {
        return export;
    }

    /// Writes what passes the filter.
    public void export(Path file, AuditExportViewModel.Format format) {
        export.start(query, file, format);
    }

    /// A name for the file, with the day.
    String fileName(AuditExportViewModel.Format format) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        return Text.of("audit.export.file", day.toString(), format.extension());
    }

    /// Filters that have a name.
    SavedViews<AuditFilter> views() {
        return views;
    }

    /// Choosing somebody to filter by.
    ///
    /// @param choose takes the user's id
    PeopleViewModel people(Consumer<String> choose) {
        return new PeopleViewModel(
                store, serverId, names, rows.stream().map(AuditRow::entry).toList(), choose);
    }

    /// What somebody is called.
    String name(String userId) {
        return names.user(userId);
    }

    /// The days of a filter in words.
    String days(AuditFilter of) {
        String from = of.from() == null ? "" : DAY.format(of.from());
        String to = of.to() == null ? "" : DAY.format(of.to());
        return from.isEmpty()
                ? Text.of("audit.chip.until", to)
                : to.isEmpty() ? Text.of("audit.chip.since", from) : Text.of("audit.chip.days", from, to);
    }

    /// What can be done with an entry.
    List<MenuAction> actions(AuditRow row) {
        List<MenuAction> actions = new ArrayList<>();
        String refusal = rule(row).refusal();
        actions.add(MenuAction.of("audit-undo", Text.of("audit.undo.verb"), "fth-corner-up-left", () -> undo(row))
                .withShortcut(Shortcut.UNDO)
                .disabled(refusal.isEmpty() ? null : refusal));
        actions.add(MenuAction.separator());
        String actor = row.entry().user();
        actions.add(only(
                "actor", Text.of("audit.only.actor", row.actor()), filter.get().withActor(actor)));
        String target = row.entry().target();
        if (target != null) {
            actions.add(only(
                    "target",
                    Text.of("audit.only.target", name(target)),
                    filter.get().withTarget(target)));
        }
        AuditType type = row.type();
        if (type != null) {
            actions.add(only(
                    "type",
                    Text.of("audit.only.type", type.text()),
                    filter.get().withTypes(List.of(type))));
        }
        return actions;
    }

    private MenuAction only(String id, String text, AuditFilter next) {
        return MenuAction.of("audit-only-" + id, text, "fth-filter", () -> filter.set(next));
    }

    /// The present time.
    Instant now() {
        return clock.instant();
    }

    /// Ends listening.
    @Override
    public void close() {
        subscriptions.unsubscribe();
    }

    private List<AuditRow> rows(AuditLogPage page) {
        return describe(page.auditLogs());
    }

    private List<AuditRow> describe(List<AuditLogEntry> entries) {
        names.learn(entries);
        return entries.stream().map(this::row).toList();
    }

    private AuditRow row(AuditLogEntry entry) {
        return new AuditRow(
                entry,
                AuditAction.of(entry).type().orElse(null),
                names.user(entry.user()),
                names.avatar(entry.user()),
                sentences.of(entry),
                changes.of(entry));
    }
}
