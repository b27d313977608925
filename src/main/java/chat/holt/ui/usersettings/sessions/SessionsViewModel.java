package chat.holt.ui.usersettings.sessions;

import chat.holt.commands.Attempt;
import chat.holt.commands.SecurityCommands;
import chat.holt.i18n.Text;
import chat.holt.model.SessionSummary;
import chat.holt.model.Ulid;
import chat.holt.store.Store;
import chat.holt.ui.kit.RelativeTime;
import chat.holt.ui.kit.identity.IdentityCheck;
import chat.holt.ui.kit.settings.SettingsPage;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Navigator;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The sessions of the account (`rest.md §3`). They are fetched when the page opens, after each change, and when the
/// server tells that one ended somewhere.
public final class SessionsViewModel implements SettingsPage {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);

    private final SecurityCommands commands;
    private final @Nullable String sessionId;
    private final Navigator navigator;
    private final Consumer<String> toast;
    private final InstantSource clock;
    private final ObservableList<SessionRow> rows = FXCollections.observableArrayList();
    private final Attempt fetch = new Attempt();
    private final Subscription subscription;
    private boolean stale;

    /// @param sessionId which session this is; null for unknown
    /// @param toast shows a short text when something is done
    public SessionsViewModel(
            Store store,
            SecurityCommands commands,
            @Nullable String sessionId,
            Navigator navigator,
            Consumer<String> toast,
            InstantSource clock) {
        this.commands = commands;
        this.sessionId = sessionId;
        this.navigator = navigator;
        this.toast = toast;
        this.clock = clock;
        subscription = store.endedSessions().subscribe((before, now) -> load());
        fetch.busy().subscribe((before, now) -> {
            if (!now && stale) {
                load();
            }
        });
        load();
    }

    /// Sessions: this one first, then the newest.
    public ObservableList<SessionRow> rows() {
        return rows;
    }

    /// How fetching goes.
    public Attempt fetch() {
        return fetch;
    }

    /// Whether there is any session to end besides this one.
    public BooleanExpression others() {
        return Bindings.size(rows).greaterThan(1);
    }

    /// Fetches the sessions; once more if that goes on already.
    public void load() {
        if (fetch.busy().get()) {
            stale = true;
            return;
        }
        stale = false;
        fetch.run(commands::loadSessions, this::show);
    }

    /// When a session began, such as "3 days ago, 18 Nov 2026, 16:02".
    public String since(SessionRow row) {
        return Text.of(
                "sessions.since",
                RelativeTime.ago(row.since(), clock.instant()),
                TIME.format(row.since().atZone(ZoneId.systemDefault())));
    }

    /// Asks whether to leave this session.
    public void signOut() {
        navigator.open(new Destination.SignOut());
    }

    IdentityCheck identity() {
        return new IdentityCheck(commands::methods, commands::confirm);
    }

    void rename(SessionRow row, String name, Attempt attempt) {
        attempt.run(() -> commands.renameSession(row.id(), name.strip()), renamed -> {
            toast.accept(Text.of("sessions.rename.done", renamed.name()));
            load();
        });
    }

    void revoke(SessionRow row, IdentityCheck identity, Attempt attempt) {
        attempt.run(
                () -> identity.ticket().then(ticket -> commands.revokeSession(row.id(), ticket)),
                done -> {
                    toast.accept(Text.of("sessions.revoke.done", row.name()));
                    load();
                },
                identity::place);
    }

    void revokeOthers(IdentityCheck identity, Attempt attempt) {
        attempt.run(
                () -> identity.ticket().then(commands::revokeOtherSessions),
                done -> {
                    toast.accept(Text.of("sessions.revokeOthers.done"));
                    load();
                },
                identity::place);
    }

    @Override
    public void close() {
        subscription.unsubscribe();
    }

    private void show(List<SessionSummary> sessions) {
        rows.setAll(sessions.stream()
                .map(session -> new SessionRow(
                        session.id(),
                        session.name(),
                        Ulid.time(session.id()),
                        session.id().equals(sessionId) || sessions.size() == 1))
                .sorted(Comparator.comparing(SessionRow::current)
                        .thenComparing(SessionRow::id)
                        .reversed())
                .toList());
    }
}
