package chat.holt.ui.kit.settings;

import chat.holt.commands.Attempt;
import chat.holt.threading.Task;
import chat.holt.ui.kit.Reason;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// A page of fields that are saved together: all or nothing.
public abstract class FieldsPage implements SettingsPage, Draft {
    private final DraftFields fields = new DraftFields(this::edited);
    private final ObservableList<String> changes = FXCollections.observableArrayList();
    private final Attempt attempt = new Attempt();
    private final @Nullable Reason reason;
    /// Whether what the page says is its own refusal to send, not the server's.
    private boolean refused;

    /// @param reason why it is changed, for the audit log; null where no log is kept
    protected FieldsPage(@Nullable Reason reason) {
        this.reason = reason;
    }

    /// What is edited; empty until the page adds its fields.
    protected final DraftFields fields() {
        return fields;
    }

    /// What the server would not take; empty for nothing.
    protected abstract String problem();

    /// Sends all changes.
    protected abstract Task<?> send();

    /// The reason to send; null for none.
    protected final @Nullable String why() {
        return reason == null ? null : reason.value();
    }

    @Override
    public final ObservableList<String> changes() {
        return changes;
    }

    @Override
    public final ObservableValue<Boolean> busy() {
        return attempt.busy();
    }

    @Override
    public final ObservableValue<String> error() {
        return attempt.error();
    }

    @Override
    public final @Nullable Reason reason() {
        return reason;
    }

    @Override
    public final void reset() {
        refuse("");
        fields.reset();
    }

    @Override
    public final void save() {
        String problem = problem();
        if (!problem.isEmpty()) {
            refuse(problem);
        } else if (Reason.fits(reason).get()) {
            refused = false;
            attempt.run(this::send, done -> saved());
        }
    }

    @Override
    public void close() {
        fields.close();
    }

    /// Says why nothing was saved, until the next edit.
    private void refuse(String why) {
        if (!attempt.busy().get()) {
            refused = !why.isEmpty();
            attempt.refuse(why);
        }
    }

    private void saved() {
        fields.sent();
        if (reason != null) {
            reason.text().set("");
        }
        list();
    }

    /// What was wrong may be so no more; what the server said was about other values.
    private void edited() {
        refuse(refused ? problem() : "");
        list();
    }

    private void list() {
        var now = fields.sentences();
        if (!changes.equals(now)) {
            changes.setAll(now);
        }
    }
}
