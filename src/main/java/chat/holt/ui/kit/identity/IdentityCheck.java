package chat.holt.ui.kit.identity;

import chat.holt.commands.Failure;
import chat.holt.i18n.Text;
import chat.holt.model.MfaMethod;
import chat.holt.threading.Task;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The question for a password or code that proves who you are, with the ways your account has (`auth.md §7`).
/// Toolkit-free; UI thread only.
public final class IdentityCheck {
    private static final String SIX_DIGITS = "\\d{6}";

    private final Supplier<Task<List<MfaMethod>>> ways;
    private final BiFunction<MfaMethod, String, Task<String>> confirm;
    private final ObservableList<MfaMethod> methods = FXCollections.observableArrayList();
    private final ObjectProperty<MfaMethod> method = new SimpleObjectProperty<>(MfaMethod.UNKNOWN);
    private final StringProperty answer = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final BooleanExpression ready =
            Bindings.createBooleanBinding(() -> complete(method.get(), answer.get()), method, answer);

    /// Asks at once which ways there are.
    ///
    /// @param ways as `SecurityCommands.methods`
    /// @param confirm as `SecurityCommands.confirm`
    public IdentityCheck(Supplier<Task<List<MfaMethod>>> ways, BiFunction<MfaMethod, String, Task<String>> confirm) {
        this.ways = ways;
        this.confirm = confirm;
        method.subscribe((before, now) -> answer.set(""));
        answer.subscribe((before, now) -> problem.set(""));
        load();
    }

    /// Ways to choose from; empty until they are known.
    public ObservableList<MfaMethod> methods() {
        return methods;
    }

    /// The way chosen. Choosing another forgets the answer.
    public ObjectProperty<MfaMethod> method() {
        return method;
    }

    /// The password or code, as typed.
    public StringProperty answer() {
        return answer;
    }

    /// Whether the ways could not be had; [#load] asks again.
    public ReadOnlyBooleanProperty failed() {
        return failed.getReadOnlyProperty();
    }

    /// What is wrong with the answer, until it is corrected; empty for nothing.
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// Shows a failure beside the answer if that was refused.
    ///
    /// @return what is left to say elsewhere; empty for nothing
    public String place(Failure failure) {
        boolean mine = failure instanceof Failure.Invalid(var type, var field, var text)
                && (field == Failure.Field.CODE
                        || field == Failure.Field.PASSWORD && method.get() == MfaMethod.PASSWORD);
        if (mine) {
            problem.set(failure.text());
        }
        return mine ? "" : failure.text();
    }

    /// Whether the answer is worth sending.
    public BooleanExpression ready() {
        return ready;
    }

    /// Asks which ways there are.
    public void load() {
        failed.set(false);
        ways.get().onFailure(problem -> failed.set(true)).onSuccess(this::show);
    }

    /// Gets a ticket for one request. A recovery code is used up by it, whatever becomes of the request.
    public Task<String> ticket() {
        String given = method.get() == MfaMethod.PASSWORD ? answer.get() : withoutBlanks(answer.get());
        boolean once = method.get() == MfaMethod.RECOVERY;
        return confirm.apply(method.get(), given).onSuccess(ticket -> {
            if (once) {
                answer.set("");
                problem.set(Text.of("identity.codeUsed"));
            }
        });
    }

    private void show(List<MfaMethod> known) {
        methods.setAll(known.stream().filter(way -> way != MfaMethod.UNKNOWN).toList());
        if (methods.isEmpty()) {
            failed.set(true);
        } else {
            method.set(methods.getFirst());
        }
    }

    private static boolean complete(MfaMethod method, String answer) {
        return switch (method) {
            case PASSWORD -> !answer.isEmpty();
            case RECOVERY -> !answer.isBlank();
            case TOTP -> withoutBlanks(answer).matches(SIX_DIGITS);
            case UNKNOWN -> false;
        };
    }

    /// Authenticators show codes in groups.
    private static String withoutBlanks(String code) {
        return code.replaceAll("\\s", "");
    }
}
