package chat.holt.ui.usersettings.account;

import chat.holt.commands.Failure;
import chat.holt.commands.SecurityCommands;
import chat.holt.i18n.Text;
import chat.holt.model.MfaMethod;
import chat.holt.threading.Task;
import chat.holt.ui.kit.FormField;
import chat.holt.ui.kit.identity.IdentityCheck;
import java.util.function.BiFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import org.jspecify.annotations.Nullable;

/// The present password, and while an authenticator is on a ticket besides (`rest.md §2`). Toolkit-free.
final class Confirmation {
    private final FormField password = new FormField();
    private final IdentityCheck identity;
    private final BooleanExpression passwordIsEnough;

    Confirmation(SecurityCommands commands) {
        identity = new IdentityCheck(commands::methods, commands::confirm);
        passwordIsEnough = Bindings.createBooleanBinding(
                () -> identity.methods().contains(MfaMethod.PASSWORD), identity.methods());
    }

    FormField password() {
        return password;
    }

    IdentityCheck identity() {
        return identity;
    }

    /// Whether a second proof is asked for, or asking whether that is so failed.
    BooleanExpression second() {
        return identity.failed().or(passwordIsEnough.not().and(Bindings.isNotEmpty(identity.methods())));
    }

    /// Whether all is there that can be sent.
    BooleanExpression ready() {
        return password.text().isNotEmpty().and(passwordIsEnough.or(identity.ready()));
    }

    /// @param act takes the password, and the ticket if there is one
    <T extends @Nullable Object> Task<T> then(BiFunction<String, @Nullable String, Task<T>> act) {
        String given = password.text().get();
        return passwordIsEnough.get()
                ? act.apply(given, null)
                : identity.ticket().then(ticket -> act.apply(given, ticket));
    }

    /// Shows beside the password or the second proof that it was refused.
    ///
    /// @return what is left to say elsewhere; empty for nothing
    String place(Failure failure) {
        if (failure instanceof Failure.Invalid(var type, var field, var text) && field == Failure.Field.PASSWORD) {
            password.fail(text);
            return "";
        }
        return identity.place(failure);
    }

    /// What the password is asked for with.
    static String label() {
        return Text.of("account.password.present");
    }
}
