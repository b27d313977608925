package chat.holt.ui.serversettings.auditlog;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.settings.FieldBox;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.DatePicker;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks for the first and the last day to show; both are optional.
final class DaysDialog extends FormDialog {
    private final DatePicker from;

    DaysDialog(AuditFilter filter, BiConsumer<@Nullable LocalDate, @Nullable LocalDate> choose) {
        this(new DatePicker(filter.from()), new DatePicker(filter.to()), choose, new SimpleBooleanProperty());
    }

    private DaysDialog(
            DatePicker from,
            DatePicker to,
            BiConsumer<@Nullable LocalDate, @Nullable LocalDate> choose,
            SimpleBooleanProperty taken) {
        super(
                Look.form("days-dialog", Text.of("audit.filter.days"), Text.of("audit.filter.choose")),
                Bindings.createBooleanBinding(
                        () -> from.getValue() == null
                                || to.getValue() == null
                                || !from.getValue().isAfter(to.getValue()),
                        from.valueProperty(),
                        to.valueProperty()),
                new SimpleBooleanProperty(false),
                new SimpleStringProperty(""),
                () -> {
                    choose.accept(from.getValue(), to.getValue());
                    taken.set(true);
                });
        this.from = from;
        from.setId("days-from");
        to.setId("days-to");
        body().getChildren()
                .setAll(new FieldBox(Text.of("audit.filter.from"), from), new FieldBox(Text.of("audit.filter.to"), to));
        closeWhen(taken);
    }

    /// Opens over the window.
    void show(Window owner) {
        show(owner, from);
    }
}
