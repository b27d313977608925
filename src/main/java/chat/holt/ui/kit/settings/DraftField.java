package chat.holt.ui.kit.settings;

import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/// One value of something live that is being edited. Untouched, it follows the live value; touched, it keeps what the
/// user made of it and tells when somebody else changed the live one meanwhile.
///
/// @param <V> never null: nothing is an empty value
public final class DraftField<V> {
    private final ObservableValue<V> live;
    private final ObjectProperty<V> value;
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper changedElsewhere = new ReadOnlyBooleanWrapper();
    private final Subscription subscriptions;
    /// The live value the edit is based on.
    private V base;

    /// @param live what the server has
    public DraftField(ObservableValue<V> live) {
        this.live = live;
        this.base = live.getValue();
        this.value = new SimpleObjectProperty<>(base);
        subscriptions = Subscription.combine(live.subscribe(this::follow), value.subscribe(this::compare));
    }

    /// What the user sees and edits.
    public ObjectProperty<V> value() {
        return value;
    }

    /// What the server has.
    public ObservableValue<V> live() {
        return live;
    }

    /// Whether the user made something else of it.
    public ReadOnlyBooleanProperty changed() {
        return changed.getReadOnlyProperty();
    }

    /// Whether somebody else changed it since the user began to.
    public ReadOnlyBooleanProperty changedElsewhere() {
        return changedElsewhere.getReadOnlyProperty();
    }

    /// Saves over what somebody else did.
    public void keepMine() {
        base = live.getValue();
        compare();
    }

    /// Drops the edit.
    public void takeTheirs() {
        base = live.getValue();
        value.set(base);
    }

    /// Ends listening.
    public void close() {
        subscriptions.unsubscribe();
    }

    private void follow() {
        boolean untouched = Objects.equals(value.get(), base);
        if (untouched || Objects.equals(value.get(), live.getValue())) {
            takeTheirs();
        }
        compare();
    }

    private void compare() {
        changed.set(!Objects.equals(value.get(), live.getValue()));
        changedElsewhere.set(changed.get() && !Objects.equals(base, live.getValue()));
    }
}
