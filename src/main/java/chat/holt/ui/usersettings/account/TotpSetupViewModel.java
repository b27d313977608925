package chat.holt.ui.usersettings.account;

import chat.holt.commands.Attempt;
import chat.holt.commands.Failure;
import chat.holt.commands.SecurityCommands;
import chat.holt.ui.kit.FormField;
import chat.holt.ui.kit.identity.IdentityCheck;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Turning an authenticator on, step by step (`auth.md §7`). The recovery codes are made before it is on, so nobody
/// stands there with an authenticator and no other way in when the last request fails.
final class TotpSetupViewModel {
    private static final String SIX_DIGITS = "\\d{6}";

    private final SecurityCommands commands;
    private final RecoveryCodes codes;
    private final String issuer;
    private final String name;
    private final Runnable changed;
    private final IdentityCheck identity;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.IDENTITY);
    private final FormField code = new FormField();
    private final Attempt attempt = new Attempt();
    private String secret = "";
    private List<String> fresh = List.of();

    enum Step {
        /// Who you are.
        IDENTITY(1),
        /// The secret goes into the authenticator, its first code comes back.
        SCAN(2),
        /// It is on; the recovery codes are shown once.
        CODES(3),
        DONE(3);

        private final int number;

        Step(int number) {
            this.number = number;
        }

        /// Which of three it is, from one.
        int number() {
            return number;
        }
    }

    /// @param issuer whom the authenticator is to name
    /// @param name whose account it is to name
    /// @param changed runs when it is on
    TotpSetupViewModel(SecurityCommands commands, RecoveryCodes codes, String issuer, String name, Runnable changed) {
        this.commands = commands;
        this.codes = codes;
        this.issuer = issuer;
        this.name = name;
        this.changed = changed;
        identity = new IdentityCheck(commands::methods, commands::confirm);
    }

    ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    IdentityCheck identity() {
        return identity;
    }

    /// What the authenticator shows.
    FormField code() {
        return code;
    }

    RecoveryCodes codes() {
        return codes;
    }

    Attempt attempt() {
        return attempt;
    }

    /// The secret in groups of four, for typing.
    String groupedSecret() {
        return String.join(" ", secret.split("(?<=\\G.{4})"));
    }

    void copySecret() {
        codes.copy(secret);
    }

    /// What the QR code says.
    String address() {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=6&period=30"
                .formatted(encoded(issuer), encoded(name), secret, encoded(issuer));
    }

    /// Whether the step at hand can be finished.
    BooleanExpression canSubmit() {
        return Bindings.createBooleanBinding(
                () -> switch (step.get()) {
                    case IDENTITY -> identity.ready().get();
                    case SCAN -> digits().matches(SIX_DIGITS);
                    case CODES -> codes.kept().get();
                    case DONE -> false;
                },
                step,
                identity.ready(),
                code.text(),
                codes.kept());
    }

    /// Finishes the step at hand.
    void submit() {
        if (!canSubmit().get()) {
            return;
        }
        switch (step.get()) {
            case IDENTITY -> begin();
            case SCAN -> enable();
            case CODES -> step.set(Step.DONE);
            case DONE -> {}
        }
    }

    /// A ticket is good for one request, so two are asked for.
    private void begin() {
        attempt.run(
                () -> identity.ticket()
                        .then(commands::renewRecoveryCodes)
                        .then(made -> {
                            fresh = made;
                            return identity.ticket();
                        })
                        .then(commands::beginTotp),
                totp -> {
                    secret = totp.secret();
                    step.set(Step.SCAN);
                },
                identity::place);
    }

    private void enable() {
        attempt.run(
                () -> commands.enableTotp(digits()),
                on -> {
                    codes.show(fresh);
                    step.set(Step.CODES);
                    changed.run();
                },
                this::place);
    }

    private String place(Failure failure) {
        if (failure instanceof Failure.Invalid(var type, var field, var text) && field == Failure.Field.CODE) {
            code.fail(text);
            return "";
        }
        return failure.text();
    }

    /// Authenticators show codes in groups.
    private String digits() {
        return code.text().get().replaceAll("\\s", "");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
