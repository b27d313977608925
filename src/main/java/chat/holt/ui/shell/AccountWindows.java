package chat.holt.ui.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The window of each account that is signed in; at most one of them is on screen.
final class AccountWindows implements AutoCloseable {

    private final ObservableList<KnownAccount> accounts;
    private final BiFunction<KnownAccount, Account, AccountWindow> make;
    private final Map<KnownAccount, Slot> slots = new HashMap<>();
    private final InvalidationListener changed = ignored -> leaveWhatIsGone();

    /// Where the window of an account appears and disappears.
    private final class Slot {
        private final ReadOnlyObjectWrapper<@Nullable AccountWindow> window = new ReadOnlyObjectWrapper<>();
        private final Subscription signedIn;

        Slot(KnownAccount known) {
            signedIn = known.signedIn().subscribe(account -> {
                AccountWindow before = window.get();
                window.set(account == null ? null : make.apply(known, account));
                if (before != null) {
                    before.close();
                }
            });
        }

        void close() {
            signedIn.unsubscribe();
            AccountWindow last = window.get();
            window.set(null);
            if (last != null) {
                last.close();
            }
        }
    }

    AccountWindows(ObservableList<KnownAccount> accounts, BiFunction<KnownAccount, Account, AccountWindow> make) {
        this.accounts = accounts;
        this.make = make;
        accounts.addListener(changed);
    }

    /// The window of an account; null while it is not signed in.
    ReadOnlyObjectProperty<@Nullable AccountWindow> of(KnownAccount account) {
        return slots.computeIfAbsent(account, Slot::new).window.getReadOnlyProperty();
    }

    private void leaveWhatIsGone() {
        List<KnownAccount> gone = new ArrayList<>(slots.keySet());
        gone.removeAll(accounts);
        gone.forEach(account -> Objects.requireNonNull(slots.remove(account)).close());
    }

    @Override
    public void close() {
        accounts.removeListener(changed);
        slots.values().forEach(Slot::close);
        slots.clear();
    }
}
