package chat.holt.ui.usersettings.account;

import chat.holt.commands.Attempt;
import chat.holt.commands.Failure;
import chat.holt.commands.SecurityCommands;
import chat.holt.i18n.Text;
import chat.holt.model.User;
import chat.holt.store.Store;
import chat.holt.ui.kit.FormField;
import chat.holt.ui.kit.identity.EntryRules;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.value.ObservableValue;

/// Another user name. The four digits stay unless somebody has them with that name already; then others are drawn,
/// which works once in 24 hours (`rest.md §6`).
final class ChangeUsernameViewModel {
    private final Store store;
    private final SecurityCommands commands;
    private final Consumer<String> toast;
    private final FormField name = new FormField();
    private final FormField password = new FormField();
    private final Attempt attempt = new Attempt();

    /// @param toast shows a short text when it is done
    ChangeUsernameViewModel(Store store, SecurityCommands commands, Consumer<String> toast) {
        this.store = store;
        this.commands = commands;
        this.toast = toast;
        User me = store.me().get();
        name.text().set(me == null ? "" : me.username());
    }

    FormField name() {
        return name;
    }

    FormField password() {
        return password;
    }

    Attempt attempt() {
        return attempt;
    }

    /// What becomes of the tag.
    ObservableValue<String> outlook() {
        return name.text().map(typed -> {
            User me = store.me().get();
            return me == null || typed.isBlank()
                    ? ""
                    : Text.of("account.username.outlook", typed.strip() + "#" + me.discriminator());
        });
    }

    BooleanExpression canSubmit() {
        return name.text().isNotEmpty().and(password.text().isNotEmpty());
    }

    void submit() {
        User me = store.me().get();
        if (me == null || !canSubmit().get()) {
            return;
        }
        String wanted = name.value();
        name.fail(wanted.equals(me.username()) ? Text.of("account.username.same") : EntryRules.username(wanted));
        password.fail(EntryRules.password(password.text().get()).isEmpty() ? "" : Text.of("error.InvalidCredentials"));
        if (!name.error().get().isEmpty() || !password.error().get().isEmpty()) {
            return;
        }
        attempt.run(() -> commands.changeUsername(wanted, password.text().get()), done -> tell(me), this::place);
    }

    private void tell(User before) {
        User now = store.me().get();
        if (now != null) {
            boolean kept = now.discriminator().equals(before.discriminator());
            toast.accept(Text.of(kept ? "account.username.done" : "account.username.done.digits", now.tag()));
        }
    }

    private String place(Failure failure) {
        if (failure instanceof Failure.Invalid(var type, var field, var text)) {
            switch (field) {
                case PASSWORD -> password.fail(text);
                case USERNAME -> name.fail(text);
                default -> {
                    return text;
                }
            }
            return "";
        }
        return failure.text();
    }
}
