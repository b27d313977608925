package chat.holt.ui.usersettings.account;

import chat.holt.commands.Attempt;
import chat.holt.commands.Failure;
import chat.holt.commands.SecurityCommands;
import chat.holt.i18n.Text;
import chat.holt.model.ErrorType;
import chat.holt.ui.kit.FormField;
import chat.holt.ui.kit.identity.EntryRules;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanExpression;

/// Another password; sessions stay (`rest.md §2`).
final class ChangePasswordViewModel {
    private final SecurityCommands commands;
    private final Consumer<String> toast;
    private final Confirmation confirmation;
    private final FormField chosen = new FormField();
    private final FormField again = new FormField();
    private final Attempt attempt = new Attempt();

    /// @param toast shows a short text when it is done
    ChangePasswordViewModel(SecurityCommands commands, Consumer<String> toast) {
        this.commands = commands;
        this.toast = toast;
        confirmation = new Confirmation(commands);
    }

    /// The new password.
    FormField chosen() {
        return chosen;
    }

    /// The new password once more.
    FormField again() {
        return again;
    }

    Confirmation confirmation() {
        return confirmation;
    }

    Attempt attempt() {
        return attempt;
    }

    BooleanExpression canSubmit() {
        return chosen.text().isNotEmpty().and(again.text().isNotEmpty()).and(confirmation.ready());
    }

    void submit() {
        String wanted = chosen.text().get();
        chosen.fail(
                wanted.equals(confirmation.password().text().get())
                        ? Text.of("account.password.same")
                        : EntryRules.password(wanted));
        again.fail(wanted.equals(again.text().get()) ? "" : Text.of("account.password.differs"));
        boolean fine = chosen.error().get().isEmpty() && again.error().get().isEmpty();
        if (!fine || !canSubmit().get()) {
            return;
        }
        attempt.run(
                () -> confirmation.then((present, ticket) -> commands.changePassword(present, wanted, ticket)),
                done -> toast.accept(Text.of("account.password.done")),
                this::place);
    }

    private String place(Failure failure) {
        if (failure instanceof Failure.Invalid(var type, var field, var text)
                && (type == ErrorType.SHORT_PASSWORD || type == ErrorType.COMPROMISED_PASSWORD)) {
            chosen.fail(text);
            return "";
        }
        return confirmation.place(failure);
    }
}
