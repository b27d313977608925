package chat.holt.ui.login;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.commands.AccountCommands;
import chat.holt.commands.Credentials;
import chat.holt.commands.Instance;
import chat.holt.commands.SignInStep;
import chat.holt.json.Json;
import chat.holt.model.ErrorType;
import chat.holt.model.MfaMethod;
import chat.holt.model.RootConfig;
import chat.holt.rest.ApiException;
import chat.holt.rest.NotAnInstanceException;
import chat.holt.threading.Task;
import chat.holt.threading.Tasks;
import chat.holt.ui.login.WelcomeViewModel.Choice;
import chat.holt.ui.login.WelcomeViewModel.Page;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class WelcomeViewModelTest {
    private static final URI API = URI.create("https://chat.example/api");
    private static final Credentials ADA = new Credentials(API, "ADA", "secret", false);

    private final FakeAccounts accounts = new FakeAccounts();
    private final List<URI> browsed = new ArrayList<>();
    private final List<Credentials> entered = new ArrayList<>();
    private final WelcomeViewModel welcome = new WelcomeViewModel(
            accounts, browsed::add, (instance, credentials, email) -> entered.add(credentials), () -> {});

    @Test
    void signsIn() {
        signIn();
        assertThat(accounts.asked).containsExactly("discover stoat.chat", "login ada@example.org");
        assertThat(welcome.busy().get()).isTrue();
        accounts.step.succeed(new SignInStep.Done(ADA));
        assertThat(entered).containsExactly(ADA);
        assertThat(welcome.busy().get()).isFalse();
    }

    @Test
    void namesEveryEmptyFieldAtOnce() {
        welcome.submit();
        assertThat(welcome.email().error().get()).isNotEmpty();
        assertThat(welcome.password().error().get()).isNotEmpty();
        assertThat(accounts.asked).isEmpty();
        welcome.email().text().set("ada");
        assertThat(welcome.email().error().get()).isEmpty();
        welcome.submit();
        assertThat(welcome.email().error().get()).contains("ada@example.org");
    }

    @Test
    void wrongPasswordIsSaidBesideTheFieldAndNothingIsLost() {
        signIn();
        accounts.step.fail(refusal(401, ErrorType.INVALID_CREDENTIALS));
        assertThat(welcome.password().error().get()).isNotEmpty();
        assertThat(welcome.problem().get()).isEmpty();
        assertThat(welcome.email().value()).isEqualTo("ada@example.org");
        assertThat(welcome.password().value()).isEqualTo("correct horse");
    }

    @Test
    void unreachableInstanceIsSaidForThePage() {
        fill();
        welcome.submit();
        accounts.found.fail(new IOException("unplugged"));
        assertThat(welcome.problem().get()).isNotEmpty();
        assertThat(welcome.busy().get()).isFalse();
    }

    @Test
    void wrongAddressIsSaidBesideIt() {
        fill();
        welcome.choice().set(Choice.OTHER);
        welcome.submit();
        assertThat(welcome.address().error().get()).isNotEmpty();
        welcome.address().text().set("example.org");
        welcome.submit();
        accounts.found.fail(new NotAnInstanceException("a shop"));
        assertThat(accounts.asked).containsExactly("discover example.org");
        assertThat(welcome.address().error().get()).isNotEmpty();
    }

    @Test
    void asksForTheSecondFactorAgainAfterAWrongCode() {
        signIn();
        accounts.step.succeed(new SignInStep.SecondFactor("TICKET", List.of(MfaMethod.RECOVERY, MfaMethod.TOTP)));
        assertThat(welcome.page().get()).isEqualTo(Page.SECOND_FACTOR);
        assertThat(welcome.method().get()).isEqualTo(MfaMethod.TOTP);
        welcome.code().text().set("123456");
        accounts.step = new Task<>();
        welcome.submit();
        assertThat(accounts.asked).endsWith("confirm TICKET TOTP 123456");
        accounts.step.fail(refusal(401, ErrorType.INVALID_TOKEN));
        assertThat(welcome.code().error().get()).isNotEmpty();
        accounts.step = new Task<>();
        welcome.submit();
        accounts.step.succeed(new SignInStep.Done(ADA));
        assertThat(entered).containsExactly(ADA);
    }

    @Test
    void letsNewAccountsChooseAName() {
        signIn();
        accounts.step.succeed(new SignInStep.ChooseUsername(ADA));
        assertThat(welcome.page().get()).isEqualTo(Page.USERNAME);
        welcome.username().text().set("ada");
        welcome.submit();
        accounts.named.fail(refusal(409, ErrorType.USERNAME_TAKEN));
        assertThat(welcome.username().error().get()).isNotEmpty();
        accounts.named = new Task<>();
        welcome.submit();
        accounts.named.succeed(ADA);
        assertThat(entered).containsExactly(ADA);
    }

    @Test
    void registersByInvitation() {
        welcome.go(Page.REGISTER);
        accounts.found.succeed(instance("'invite_only':true"));
        fill();
        welcome.submit();
        assertThat(welcome.invite().error().get()).isNotEmpty();
        welcome.invite().text().set("come-in");
        welcome.submit();
        assertThat(accounts.asked).endsWith("register ada@example.org come-in");
        accounts.step.succeed(new SignInStep.VerifyEmail("ada@example.org"));
        assertThat(welcome.page().get()).isEqualTo(Page.SENT);
        assertThat(welcome.notice().get()).contains("ada@example.org");
    }

    @Test
    void sendsThoseWhoMeetACaptchaToTheBrowser() {
        welcome.go(Page.REGISTER);
        accounts.found.succeed(instance("'captcha':{'enabled':true,'key':'k'}"));
        assertThat(welcome.needsWeb()).isTrue();
        welcome.openWeb();
        assertThat(browsed).containsExactly(URI.create("https://chat.example"));
        welcome.go(Page.SIGN_IN);
        assertThat(welcome.needsWeb()).isFalse();
    }

    @Test
    void saysPlainlyWhenThereIsNoMailToResetWith() {
        welcome.go(Page.RESET);
        welcome.email().text().set("ada@example.org");
        welcome.submit();
        accounts.found.succeed(instance("'email':false"));
        accounts.sent.succeed(null);
        assertThat(welcome.page().get()).isEqualTo(Page.SENT);
        assertThat(welcome.notice().get()).contains("sends no mail");
    }

    @Test
    void disabledAccountsAreTold() {
        signIn();
        accounts.step.succeed(new SignInStep.Disabled());
        assertThat(welcome.page().get()).isEqualTo(Page.DISABLED);
        welcome.submit();
        assertThat(welcome.page().get()).isEqualTo(Page.SIGN_IN);
    }

    private void fill() {
        welcome.email().text().set("ada@example.org");
        welcome.password().text().set("correct horse");
    }

    private void signIn() {
        fill();
        welcome.submit();
        accounts.found.succeed(instance("'email':true"));
    }

    private static Instance instance(String features) {
        String config = "{'revolt':'0.15.1','ws':'wss://chat.example/ws','app':'https://chat.example','features':{"
                + features + "}}";
        return new Instance(
                API, Json.tryRead(config.replace('\'', '"'), RootConfig.class).orElseThrow());
    }

    private static ApiException refusal(int status, ErrorType type) {
        return new ApiException(status, type, JsonNodeFactory.instance.objectNode());
    }

    private static final class FakeAccounts extends AccountCommands {
        final List<String> asked = new ArrayList<>();
        final Task<Instance> found = new Task<>();
        final Task<@Nullable Void> sent = new Task<>();
        Task<SignInStep> step = new Task<>();
        Task<Credentials> named = new Task<>();

        FakeAccounts() {
            super(Tasks.direct());
        }

        @Override
        public Task<Instance> discover(String address) {
            asked.add("discover " + address);
            return found;
        }

        @Override
        public Task<SignInStep> login(Instance instance, String email, String password) {
            asked.add("login " + email);
            return step;
        }

        @Override
        public Task<SignInStep> confirm(Instance instance, String ticket, MfaMethod method, String answer) {
            asked.add("confirm " + ticket + " " + method + " " + answer);
            return step;
        }

        @Override
        public Task<SignInStep> register(Instance instance, String email, String password, @Nullable String invite) {
            asked.add("register " + email + " " + invite);
            return step;
        }

        @Override
        public Task<Credentials> chooseUsername(Credentials credentials, String username) {
            return named;
        }

        @Override
        public Task<@Nullable Void> requestPasswordReset(Instance instance, String email) {
            return sent;
        }
    }
}
