package chat.holt.ui.usersettings.account;

import chat.holt.commands.Attempt;
import chat.holt.commands.SecurityCommands;
import chat.holt.ui.kit.identity.IdentityCheck;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Shows the recovery codes that are left, or makes ten new ones (`rest.md §4`).
final class RecoveryCodesViewModel {
    private final SecurityCommands commands;
    private final RecoveryCodes codes;
    private final boolean renew;
    private final Runnable changed;
    private final IdentityCheck identity;
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper finished = new ReadOnlyBooleanWrapper();
    private final Attempt attempt = new Attempt();

    /// @param renew makes new codes, which ends the old ones
    /// @param changed runs when other codes than before are in force
    RecoveryCodesViewModel(SecurityCommands commands, RecoveryCodes codes, boolean renew, Runnable changed) {
        this.commands = commands;
        this.codes = codes;
        this.renew = renew;
        this.changed = changed;
        identity = new IdentityCheck(commands::methods, commands::confirm);
    }

    boolean renew() {
        return renew;
    }

    IdentityCheck identity() {
        return identity;
    }

    RecoveryCodes codes() {
        return codes;
    }

    Attempt attempt() {
        return attempt;
    }

    /// Whether the codes are on screen.
    ReadOnlyBooleanProperty shown() {
        return shown.getReadOnlyProperty();
    }

    /// Whether the user is done with them.
    ReadOnlyBooleanProperty finished() {
        return finished.getReadOnlyProperty();
    }

    /// New codes must be kept before they go from the screen; old ones can be shown again.
    BooleanExpression canSubmit() {
        return Bindings.when(shown)
                .then(codes.kept().or(new javafx.beans.property.SimpleBooleanProperty(!renew)))
                .otherwise(identity.ready());
    }

    void submit() {
        if (!canSubmit().getValue()) {
            return;
        }
        if (shown.get()) {
            finished.set(true);
            return;
        }
        attempt.run(
                () -> identity.ticket()
                        .then(ticket ->
                                renew ? commands.renewRecoveryCodes(ticket) : commands.loadRecoveryCodes(ticket)),
                loaded -> {
                    codes.show(loaded);
                    shown.set(true);
                    changed.run();
                },
                identity::place);
    }
}
