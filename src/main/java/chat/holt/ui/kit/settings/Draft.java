package chat.holt.ui.kit.settings;

import chat.holt.ui.kit.Reason;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Changes on a page that are saved or dropped together; the bar at the page's foot shows them.
public interface Draft {

    /// One short sentence for each unsaved change.
    ObservableList<String> changes();

    /// Whether they are being saved.
    ObservableValue<Boolean> busy();

    /// Why the last attempt failed, or what the server would not take; empty for nothing to say.
    ObservableValue<String> error();

    /// Why it is changed, for the audit log; null where no log is kept.
    default @Nullable Reason reason() {
        return null;
    }

    /// Shows who would gain or lose what by saving; null where the changes concern nobody's permissions.
    default @Nullable Runnable preview() {
        return null;
    }

    /// Forgets all unsaved changes.
    void reset();

    /// Sends all unsaved changes; those that fail stay.
    void save();
}
