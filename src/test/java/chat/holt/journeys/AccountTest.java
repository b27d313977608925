package chat.holt.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.app.TestUi;
import chat.holt.commands.AccountCommands;
import chat.holt.commands.SignInStep;
import chat.holt.model.MfaMethod;
import chat.holt.model.MfaResponse;
import chat.holt.rest.Api;
import chat.holt.ui.kit.FilePicker;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Labeled;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Protecting an account through the window, and getting into it again.
class AccountTest extends Journey {

    @Override
    @Nullable
    String account() {
        return null;
    }

    private void openPage(String entry) {
        press("#own-presence");
        press("#own-settings");
        press(entry);
    }

    private void enter() throws Exception {
        signIn(host().email("Cid"), host().instance().api());
    }

    @Test
    void anAuthenticatorIsSetUpAndAskedFor() throws Exception {
        Api cid = api("Cid");
        String secret = "";
        List<String> codes = List.of();
        try {
            enter();
            see("#own-presence");
            openPage("#settings-entry-account");
            press("#totp-set-up");
            fill("#identity-password", Host.PASSWORD);
            press("#dialog-confirm");
            secret = this.<Labeled>see("#totp-secret").getText().replace(" ", "");
            picture("scan");
            fill("#totp-code", code(secret));
            press("#dialog-confirm");
            codes = keepCodes();
            see("#totp-turn-off");
            press("#settings-close");
            signOut();

            enter();
            fill("#login-code", code(secret));
            press("#welcome-submit");
            see("#own-presence");
            signOut();

            enter();
            press("#login-method-recovery");
            fill("#login-code", codes.getFirst());
            press("#welcome-submit");
            see("#own-presence");
            signOut();
        } finally {
            if (!codes.isEmpty()) {
                MfaResponse code = new MfaResponse(null, null, code(secret));
                cid.mfa().disableTotp(cid.mfa().ticket(code, null).token());
            }
        }
        assertThat(cid.mfa().methods()).containsExactly(MfaMethod.PASSWORD);
    }

    /// Saves the codes that are shown once, and says so.
    private List<String> keepCodes() throws Exception {
        see("#recovery-codes");
        Path file = folder.resolve("codes.txt");
        interact(() -> stage().getScene().getProperties().put(FilePicker.class, new PickedFiles(List.of(), file)));
        press("#recovery-save");
        until("the file", () -> Files.exists(file));
        picture("codes");
        press("#recovery-kept");
        press("#dialog-confirm");
        miss("#recovery-codes");
        List<String> codes = Files.readAllLines(file);
        assertThat(codes).hasSize(10).allMatch(code -> code.matches("\\w{5}-\\w{5}"));
        return codes;
    }

    @Test
    void aSessionIsNamedAndEnded() throws Exception {
        String email = host().email("Cid");
        SignInStep step =
                TestUi.result(tasks -> new AccountCommands(tasks).login(host().instance(), email, Host.PASSWORD));
        assertThat(step).isInstanceOf(SignInStep.Done.class);
        String other =
                Objects.requireNonNull(((SignInStep.Done) step).credentials().sessionId());
        enter();
        see("#own-presence");
        openPage("#settings-entry-sessions");
        seeText("This one");
        press("#session-more-" + other);
        press("#session-rename");
        fill("#session-name", "Old tablet");
        press("#dialog-confirm");
        seeText("Old tablet");
        picture("sessions");
        press("#session-more-" + other);
        press("#session-revoke");
        fill("#identity-password", Host.PASSWORD);
        press("#dialog-confirm");
        miss("#session-more-" + other);
        assertThat(signedIn()).isTrue();
    }
}
