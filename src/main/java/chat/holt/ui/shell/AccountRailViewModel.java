package chat.holt.ui.shell;

import chat.holt.i18n.Text;
import chat.holt.model.Presence;
import chat.holt.model.User;
import chat.holt.store.Store;
import chat.holt.ui.kit.LiveRows;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.PresenceState;
import chat.holt.ui.kit.shortcuts.Shortcut;
import chat.holt.ui.servers.RailItem;
import chat.holt.ui.servers.RailViewModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The accounts of this machine one below the other, each with what happens in it.
public final class AccountRailViewModel implements AutoCloseable {

    private static final int NUMBERED = 9;

    private final ObservableList<KnownAccount> accounts;
    private final ObservableValue<@Nullable KnownAccount> current;
    private final Function<KnownAccount, ObservableValue<@Nullable RailViewModel>> places;
    private final Consumer<KnownAccount> choose;
    private final Consumer<KnownAccount> forget;
    private final LiveRows<KnownAccount, AccountItem> items = new LiveRows<>(this::item, this::sources);
    private final Map<KnownAccount, Subscription> following = new HashMap<>();
    private final ReadOnlyStringWrapper currentName = new ReadOnlyStringWrapper(this, "currentName", "");
    private final Subscription naming = items.rows().subscribe(this::nameCurrent);
    private final InvalidationListener changed = ignored -> rebuild();
    private final Subscription subscription;

    /// @param accounts in their order, which [#move] changes
    /// @param current the account on screen; null for none
    /// @param places of an account; null while it is not signed in
    /// @param choose puts an account on screen
    /// @param forget asks before an account is taken off this computer
    public AccountRailViewModel(
            ObservableList<KnownAccount> accounts,
            ObservableValue<@Nullable KnownAccount> current,
            Function<KnownAccount, ObservableValue<@Nullable RailViewModel>> places,
            Consumer<KnownAccount> choose,
            Consumer<KnownAccount> forget) {
        this.accounts = accounts;
        this.current = current;
        this.places = places;
        this.choose = choose;
        this.forget = forget;
        accounts.addListener(changed);
        subscription = current.subscribe((old, now) -> items.refresh());
        rebuild();
    }

    public ObservableList<AccountItem> items() {
        return items.rows();
    }

    /// Of the account on screen; null for none.
    @Nullable
    String currentKey() {
        KnownAccount account = current.getValue();
        return account == null ? null : account.key();
    }

    /// Name of the account on screen; empty if there is no other.
    ObservableValue<String> currentName() {
        return currentName.getReadOnlyProperty();
    }

    /// The places of the account on screen; null while it is not signed in.
    public ObservableValue<@Nullable RailViewModel> places() {
        return current.flatMap(places);
    }

    /// Shows the account, or its home if it is on screen already.
    public void open(AccountItem item) {
        KnownAccount account = account(item);
        RailViewModel shown = places.apply(account).getValue();
        if (!item.current()) {
            choose.accept(account);
        } else if (shown != null) {
            shown.open(shown.items().getFirst());
        }
    }

    /// Shows the account with this number, counted from 0, if there is one.
    void openAt(int index) {
        if (index < accounts.size()) {
            choose.accept(accounts.get(index));
        }
    }

    /// Moves an account down the rail, or up.
    ///
    /// @param by how many places; it stops at the ends
    public void move(AccountItem item, int by) {
        KnownAccount account = account(item);
        int from = accounts.indexOf(account);
        int to = Math.clamp(from + (long) by, 0, accounts.size() - 1);
        if (to != from) {
            List<KnownAccount> order = new ArrayList<>(accounts);
            order.remove(from);
            order.add(to, account);
            accounts.setAll(order);
        }
    }

    /// What can be done with an account.
    public List<MenuAction> actions(AccountItem item) {
        KnownAccount account = account(item);
        int index = accounts.indexOf(account);
        List<MenuAction> actions = new ArrayList<>();
        if (!item.current()) {
            MenuAction show =
                    MenuAction.of("account-show", Text.of("accounts.show"), "fth-log-in", () -> choose.accept(account));
            actions.add(
                    index < NUMBERED
                            ? show.aside(Shortcut.ACCOUNT_BY_NUMBER
                                    .usualKeys()
                                    .get(index)
                                    .text())
                            : show);
        }
        if (account.connection().getValue() instanceof Connection.Waiting) {
            actions.add(
                    MenuAction.of("account-retry", Text.of("shell.retryNow"), "fth-refresh-cw", account.retryNow()));
        }
        if (accounts.size() > 1) {
            actions.add(MenuAction.of("account-up", Text.of("accounts.up"), "fth-arrow-up", () -> move(item, -1))
                    .withShortcut(Shortcut.MOVE_UP)
                    .disabled(index == 0 ? Text.of("accounts.first") : null));
            actions.add(MenuAction.of("account-down", Text.of("accounts.down"), "fth-arrow-down", () -> move(item, 1))
                    .withShortcut(Shortcut.MOVE_DOWN)
                    .disabled(index == accounts.size() - 1 ? Text.of("accounts.last") : null));
        }
        if (account.signedIn().getValue() == null) {
            if (!actions.isEmpty()) {
                actions.add(MenuAction.separator());
            }
            actions.add(MenuAction.of(
                            "account-forget", Text.of("accounts.forget"), "fth-trash-2", () -> forget.accept(account))
                    .dangerous());
        }
        return actions;
    }

    @Override
    public void close() {
        accounts.removeListener(changed);
        subscription.unsubscribe();
        naming.unsubscribe();
        following.values().forEach(Subscription::unsubscribe);
        items.close();
    }

    private void nameCurrent() {
        currentName.set(items.rows().stream()
                .filter(item -> accounts.size() > 1 && item.key().equals(currentKey()))
                .map(AccountItem::name)
                .findFirst()
                .orElse(""));
    }

    private KnownAccount account(AccountItem item) {
        return accounts.stream()
                .filter(known -> known.key().equals(item.key()))
                .findFirst()
                .orElseThrow();
    }

    private void rebuild() {
        items.show(accounts);
        List<KnownAccount> gone = new ArrayList<>(following.keySet());
        gone.removeAll(accounts);
        gone.forEach(
                account -> Objects.requireNonNull(following.remove(account)).unsubscribe());
        for (KnownAccount account : accounts) {
            following.computeIfAbsent(account, this::follow);
        }
    }

    /// Who one is comes with the first snapshot, and changes with later events.
    private Subscription follow(KnownAccount account) {
        Subscription[] inside = {Subscription.EMPTY};
        Subscription outside = places.apply(account).subscribe(rail -> {
            Account signedIn = account.signedIn().getValue();
            inside[0].unsubscribe();
            inside[0] = rail == null || signedIn == null
                    ? Subscription.EMPTY
                    : Subscription.combine(
                            rail.items().subscribe(items::refresh),
                            signedIn.store().onBatchEnd(items::refresh));
        });
        return outside.and(() -> inside[0].unsubscribe());
    }

    private List<? extends ObservableValue<?>> sources(KnownAccount account) {
        return List.of(account.connection(), account.signedIn(), places.apply(account));
    }

    private AccountItem item(KnownAccount account) {
        Account signedIn = account.signedIn().getValue();
        RailViewModel rail = places.apply(account).getValue();
        boolean shown = account.equals(current.getValue());
        List<RailItem> inside = rail == null ? List.of() : rail.items();
        List<RailItem> counted = shown ? inside.subList(0, Math.min(1, inside.size())) : inside;
        User user = signedIn == null ? null : me(signedIn.store());
        Connection connection = account.connection().getValue();
        return new AccountItem(
                account.key(),
                account.saved().userId(),
                name(account, user),
                user == null ? null : user.avatar(),
                connection instanceof Connection.Online && user != null ? presence(user) : null,
                trouble(connection),
                counted.stream().anyMatch(place -> place instanceof RailItem.ServerItem server && server.unread()),
                counted.stream().mapToInt(RailItem::mentions).sum(),
                shown,
                shown && !inside.isEmpty() && inside.getFirst().selected());
    }

    private static @Nullable User me(Store store) {
        return store.myId().isEmpty() ? null : store.me().get();
    }

    /// Whoever is connected is there, whatever the snapshot said before one was (`gateway.md §2`).
    private static PresenceState presence(User me) {
        Presence chosen = me.status() == null ? null : me.status().presence();
        return PresenceState.of(Objects.requireNonNullElse(chosen, Presence.ONLINE));
    }

    /// Says also where, when there is another account.
    private String name(KnownAccount account, @Nullable User user) {
        String name = user == null ? account.saved().name() : user.name();
        return accounts.size() < 2 ? name : Text.of("accounts.at", name, account.address());
    }

    private static String trouble(Connection connection) {
        return switch (connection) {
            case Connection.Connecting connecting -> "";
            case Connection.Online online -> "";
            case Connection.Waiting(var next, var problem) -> problem.isEmpty() ? Text.of("accounts.offline") : problem;
            case Connection.SignedOut(var reason) -> reason;
        };
    }
}
