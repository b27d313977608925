package chat.holt.ui.usersettings.account;

import chat.holt.commands.Attempt;
import chat.holt.commands.Failure;
import chat.holt.commands.SecurityCommands;
import chat.holt.i18n.Text;
import chat.holt.ui.kit.FormField;
import chat.holt.ui.kit.identity.EntryRules;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanExpression;

/// Another e-mail address (`rest.md §2`).
final class ChangeEmailViewModel {
    private final SecurityCommands commands;
    private final String present;
    private final Consumer<String> changed;
    private final Confirmation confirmation;
    private final FormField email = new FormField();
    private final Attempt attempt = new Attempt();

    /// @param present the address now; empty for unknown
    /// @param changed hears the new address
    ChangeEmailViewModel(SecurityCommands commands, String present, Consumer<String> changed) {
        this.commands = commands;
        this.present = present;
        this.changed = changed;
        confirmation = new Confirmation(commands);
    }

    FormField email() {
        return email;
    }

    Confirmation confirmation() {
        return confirmation;
    }

    Attempt attempt() {
        return attempt;
    }

    BooleanExpression canSubmit() {
        return email.text().isNotEmpty().and(confirmation.ready());
    }

    void submit() {
        String wanted = email.value();
        email.fail(wanted.equalsIgnoreCase(present) ? Text.of("account.email.same") : EntryRules.email(wanted));
        if (!email.error().get().isEmpty() || !canSubmit().get()) {
            return;
        }
        attempt.run(
                () -> confirmation.then((password, ticket) -> commands.changeEmail(wanted, password, ticket)),
                done -> changed.accept(wanted),
                this::place);
    }

    private String place(Failure failure) {
        if (failure instanceof Failure.Invalid(var type, var field, var text) && field == Failure.Field.EMAIL) {
            email.fail(text);
            return "";
        }
        return confirmation.place(failure);
    }
}
