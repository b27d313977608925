package chat.holt.ui.shell;

import chat.holt.i18n.Text;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/// Asks before an account leaves the window. Who signs out may come back to what is not sent and chooses whether it
/// stays; with an account that is forgotten it goes.
final class LeaveAccountViewModel {
    private final Leaving way;
    private final boolean forgets;
    private final String title;
    private final BooleanProperty deletes = new SimpleBooleanProperty(this, "deletes");
    private final ReadOnlyObjectWrapper<Unsent> unsent = new ReadOnlyObjectWrapper<>(this, "unsent", Unsent.NOTHING);
    private final ReadOnlyBooleanWrapper left = new ReadOnlyBooleanWrapper(this, "left");

    private LeaveAccountViewModel(Leaving way, boolean forgets, String title) {
        this.way = way;
        this.forgets = forgets;
        this.title = title;
        deletes.set(forgets);
        way.unsent().get().onSuccess(unsent::set);
    }

    static LeaveAccountViewModel signOut(Leaving way) {
        return new LeaveAccountViewModel(way, false, Text.of("shell.signOut.title"));
    }

    /// @param name of the account
    static LeaveAccountViewModel forget(Leaving way, String name) {
        return new LeaveAccountViewModel(way, true, Text.of("accounts.forget.title", name));
    }

    /// Whether the account is forgotten with all that was written.
    boolean forgets() {
        return forgets;
    }

    String title() {
        return title;
    }

    /// What happens.
    ObservableValue<String> text() {
        return unsent.map(left -> {
            if (!forgets) {
                return Text.of("shell.signOut.text");
            }
            String count = left.text();
            return count.isEmpty() ? Text.of("accounts.forget.text") : Text.of("accounts.forget.unsent", count);
        });
    }

    /// What can be deleted when signing out; empty for nothing to choose.
    ObservableValue<String> choice() {
        return unsent.map(left -> {
            String count = left.text();
            return forgets || count.isEmpty() ? "" : Text.of("shell.signOut.delete", count);
        });
    }

    /// Whether what is not sent is deleted too.
    BooleanProperty deletes() {
        return deletes;
    }

    /// Whether the account has left.
    ReadOnlyBooleanProperty left() {
        return left.getReadOnlyProperty();
    }

    void leave() {
        left.set(true);
        way.leave().accept(deletes.get());
    }
}
