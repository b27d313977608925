package chat.holt.ui.kit;

import chat.holt.i18n.Text;
import java.nio.charset.StandardCharsets;
import java.util.function.ToIntFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.binding.StringExpression;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// An optional reason with a limit, as typed.
public final class Reason {
    private final StringProperty text = new SimpleStringProperty("");
    private final StringExpression counter;
    private final BooleanExpression valid;

    private Reason(int limit, ToIntFunction<String> length) {
        var used =
                Bindings.createIntegerBinding(() -> length.applyAsInt(text.get().strip()), text);
        counter = Bindings.createStringBinding(() -> Text.of("members.reason.counter", used.get(), limit), used);
        valid = used.lessThanOrEqualTo(limit);
    }

    /// A reason for the audit log only: 0–512 bytes (`errors.md`, `X-Audit-Log-Reason`).
    public static Reason ofAudit() {
        return new Reason(512, text -> text.getBytes(StandardCharsets.UTF_8).length);
    }

    /// A reason kept with a ban: 0–1,024 characters (`rest.md §14`).
    public static Reason ofBan() {
        return new Reason(1024, text -> text.codePointCount(0, text.length()));
    }

    /// What is added to a report: 0–1,000 characters (`rest.md §28`).
    public static Reason ofReport() {
        return new Reason(1000, text -> text.codePointCount(0, text.length()));
    }

    /// What was typed.
    public StringProperty text() {
        return text;
    }

    /// How much of the limit is used, e.g. "31 / 1,024".
    public StringExpression counter() {
        return counter;
    }

    /// Whether the limit is kept.
    public BooleanExpression valid() {
        return valid;
    }

    /// Whether there is nothing about the reason that keeps it from being sent.
    ///
    /// @param reason null where none is asked for
    public static BooleanExpression fits(@Nullable Reason reason) {
        return reason == null ? new SimpleBooleanProperty(true) : reason.valid();
    }

    /// The reason to send; null for none.
    public @Nullable String value() {
        String stripped = text.get().strip();
        return stripped.isEmpty() ? null : stripped;
    }
}
