package chat.holt.store;

import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectPropertyBase;
import org.jspecify.annotations.Nullable;

/// Observable place of one entity. Its value is null until the entity is known and again once it is gone; the cell
/// stays
/// the same. UI thread only.
public final class Cell<T> extends ReadOnlyObjectPropertyBase<@Nullable T> {
    private final String id;
    private @Nullable T value;
    private long touched;

    Cell(String id) {
        this.id = id;
    }

    /// Id of the entity; of a member, the user's.
    public String id() {
        return id;
    }

    @Override
    public @Nullable T get() {
        return value;
    }

    @Override
    public @Nullable Object getBean() {
        return null;
    }

    @Override
    public String getName() {
        return id;
    }

    /// Sets what an event of this revision says.
    void set(@Nullable T newValue, long revision) {
        touched = revision;
        change(newValue);
    }

    /// Sets what a reply says, unless an event newer than the request has spoken.
    void fill(T newValue, long since) {
        if (touched <= since) {
            change(newValue);
        }
    }

    /// Revision of the last event about the entity.
    long touched() {
        return touched;
    }

    private void change(@Nullable T newValue) {
        if (!Objects.equals(value, newValue)) {
            value = newValue;
            fireValueChangedEvent();
        }
    }

    @Override
    public String toString() {
        return "Cell[" + id + "=" + value + "]";
    }
}
