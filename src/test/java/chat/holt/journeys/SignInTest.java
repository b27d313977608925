package chat.holt.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.app.TestUi;
import chat.holt.commands.AccountCommands;
import chat.holt.commands.SignInStep;
import chat.holt.model.MfaMethod;
import chat.holt.model.MfaResponse;
import chat.holt.rest.Api;
import chat.holt.rest.RestClient;
import chat.holt.rest.Token;
import javafx.scene.control.Labeled;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Into an account and out of it, through the window.
class SignInTest extends Journey {

    @Override
    @Nullable
    String account() {
        return null;
    }

    @Test
    void anAccountIsMadeAndEnteredAgain() throws Exception {
        String email = Host.newAddress("Dora");
        chooseInstance(host().instance().api());
        press("#welcome-register");
        fill("#login-email", email);
        fill("#login-new-password", "short");
        press("#welcome-submit");
        assertThat(this.<Labeled>see("#login-new-password-error").getText()).isNotEmpty();
        fill("#login-new-password", Host.PASSWORD);
        press("#welcome-submit");
        fill("#login-username", "Dora");
        picture("username");
        press("#welcome-submit");
        see("#friends");
        assertThat(ask(() -> value(store().user(store().myId())).username())).isEqualTo("Dora");
        signOut();

        signIn(email, host().instance().api());
        see("#friends");
        signOut();
        giveUp(email);
    }

    private SignInStep step(String email) throws Exception {
        return TestUi.result(tasks -> new AccountCommands(tasks).login(host().instance(), email, Host.PASSWORD));
    }

    private void giveUp(String email) throws Exception {
        SignInStep step = step(email);
        assertThat(step).isInstanceOf(SignInStep.Done.class);
        String token = ((SignInStep.Done) step).credentials().token();
        try (RestClient client = new RestClient(host().instance().api(), new Token(token, false))) {
            Host.giveUp(Api.of(client));
        }
        assertThat(step(email)).as("the account is closed").isInstanceOf(SignInStep.Disabled.class);
    }

    @Test
    void aSecondFactorIsAskedFor() throws Exception {
        Api cid = api("Cid");
        MfaResponse password = new MfaResponse(Host.PASSWORD, null, null);
        String secret =
                cid.mfa().beginTotp(cid.mfa().ticket(password, null).token()).secret();
        cid.mfa().enableTotp(new MfaResponse(null, null, code(secret)));
        try {
            signIn(host().email("Cid"), host().instance().api());
            fill("#login-code", "000000");
            press("#welcome-submit");
            assertThat(this.<Labeled>see("#login-code-error").getText()).isNotEmpty();
            picture("wrong-code");
            fill("#login-code", code(secret));
            press("#welcome-submit");
            see("#channel-list");
            signOut();
        } finally {
            MfaResponse code = new MfaResponse(null, null, code(secret));
            cid.mfa().disableTotp(cid.mfa().ticket(code, null).token());
        }
        assertThat(cid.mfa().methods()).containsExactly(MfaMethod.PASSWORD);
    }
}
