package chat.holt.ui.usersettings.account;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.fixtures.SampleStore;
import chat.holt.model.ErrorType;
import chat.holt.model.MfaMethod;
import chat.holt.ui.usersettings.AccountFixture;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Changing address, password and user name.
class ChangesTest {
    private final AccountFixture account = new AccountFixture();
    private final List<String> changed = new ArrayList<>();

    private ChangeEmailViewModel email() {
        ChangeEmailViewModel model = new ChangeEmailViewModel(account.security, "me@stoat.example", changed::add);
        model.email().text().set("new@stoat.example");
        model.confirmation().password().text().set("secret12");
        return model;
    }

    private ChangePasswordViewModel password() {
        ChangePasswordViewModel model = new ChangePasswordViewModel(account.security, account.toasts::add);
        model.confirmation().password().text().set("secret12");
        model.chosen().text().set("something new");
        model.again().text().set("something new");
        return model;
    }

    private ChangeUsernameViewModel name(String wanted) {
        ChangeUsernameViewModel model =
                new ChangeUsernameViewModel(account.store, account.security, account.toasts::add);
        model.name().text().set(wanted);
        model.password().text().set("secret12");
        return model;
    }

    @Test
    void theAddressChangesWithThePasswordAlone() {
        ChangeEmailViewModel model = email();
        assertThat(model.confirmation().second().get()).isFalse();
        model.submit();
        assertThat(account.security.calls()).containsExactly("email new@stoat.example secret12 null");
        account.security.succeed(null);
        assertThat(changed).containsExactly("new@stoat.example");
        assertThat(model.attempt().done().get()).isTrue();
    }

    @Test
    void withAnAuthenticatorItTakesATicketToo() {
        account.security.ways(MfaMethod.TOTP, MfaMethod.RECOVERY);
        ChangeEmailViewModel model = email();
        assertThat(model.confirmation().second().get()).isTrue();
        assertThat(model.canSubmit().get()).isFalse();
        model.confirmation().identity().answer().set("000 000");
        model.submit();
        assertThat(model.confirmation().identity().problem().get()).isNotEmpty();
        model.confirmation().identity().answer().set("123 456");
        model.submit();
        assertThat(account.security.calls()).containsExactly("email new@stoat.example secret12 ticket1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"me", "me@", "@stoat.example", "a b@stoat.example", "ME@stoat.example"})
    void addressesThatCannotBeRightAreNotSent(String address) {
        ChangeEmailViewModel model = email();
        model.email().text().set(address);
        model.submit();
        assertThat(model.email().error().get()).isNotEmpty();
        assertThat(account.security.calls()).isEmpty();
        model.email().text().set("other@stoat.example");
        assertThat(model.email().error().get()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ErrorType.class,
            names = {"INCORRECT_DATA", "BLACKLISTED", "DISALLOWED_CONTACT_SUPPORT", "UNVERIFIED_ACCOUNT"})
    void refusedAddressesAreSaidBesideThem(ErrorType type) {
        ChangeEmailViewModel model = email();
        model.submit();
        account.security.refuse(type);
        assertThat(model.email().error().get()).isNotEmpty();
        assertThat(model.attempt().error().get()).isEmpty();
        assertThat(model.email().value()).isEqualTo("new@stoat.example");
    }

    @Test
    void aWrongPasswordIsSaidBesideIt() {
        ChangeEmailViewModel model = email();
        model.submit();
        account.security.refuse(ErrorType.INVALID_CREDENTIALS);
        assertThat(model.confirmation().password().error().get()).isNotEmpty();
        assertThat(model.attempt().error().get()).isEmpty();
        model.submit();
        account.security.fail(new IOException("offline"));
        assertThat(model.attempt().error().get()).isNotEmpty();
    }

    @Test
    void thePasswordChanges() {
        ChangePasswordViewModel model = password();
        model.submit();
        assertThat(account.security.calls()).containsExactly("password secret12 something new null");
        account.security.succeed(null);
        assertThat(account.toasts).hasSize(1);
        assertThat(account.toasts.getFirst()).doesNotContain("something new");
    }

    @Test
    void passwordsAreCheckedBeforeTheyAreSent() {
        ChangePasswordViewModel model = password();
        model.again().text().set("something else");
        model.submit();
        assertThat(model.again().error().get()).isNotEmpty();
        model.chosen().text().set("short");
        model.again().text().set("short");
        model.submit();
        assertThat(model.chosen().error().get()).isNotEmpty();
        model.chosen().text().set("secret12");
        model.again().text().set("secret12");
        model.submit();
        assertThat(model.chosen().error().get()).contains("That is your password now");
        model.chosen().text().set("ääää");
        model.again().text().set("ääää");
        model.submit();
        assertThat(account.security.calls())
                .as("eight bytes are enough for the server")
                .containsExactly("password secret12 ääää null");
    }

    @Test
    void refusedPasswordsAreSaidBesideThem() {
        ChangePasswordViewModel model = password();
        model.submit();
        account.security.refuse(ErrorType.COMPROMISED_PASSWORD);
        assertThat(model.chosen().error().get()).isNotEmpty();
        model.chosen().text().set("something newer");
        model.again().text().set("something newer");
        model.submit();
        account.security.refuse(ErrorType.INVALID_CREDENTIALS);
        assertThat(model.chosen().error().get()).isEmpty();
        assertThat(model.confirmation().password().error().get()).isNotEmpty();
    }

    @Test
    void saysWhatBecomesOfTheDigits() {
        ChangeUsernameViewModel model = name("stoatfriend");
        assertThat(model.outlook().getValue()).contains("stoatfriend#0001").contains("24 hours");
        model.submit();
        assertThat(account.security.calls()).containsExactly("username stoatfriend secret12");
        SampleStore.apply(
                account.store,
                "{'type':'UserUpdate','id':'ME','data':{'username':'stoatfriend','discriminator':'4242'},'clear':[]}");
        account.security.succeed(null);
        assertThat(account.toasts).hasSize(1);
        assertThat(account.toasts.getFirst()).contains("stoatfriend#4242").contains("digits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "white space", "admin", "Stoat", "see-rvlt.gg", "a#b", "me"})
    void namesNobodyCanHaveAreNotSent(String wanted) {
        ChangeUsernameViewModel model = name(wanted);
        model.submit();
        assertThat(model.name().error().get()).isNotEmpty();
        assertThat(account.security.calls()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ErrorType.class,
            names = {"INVALID_USERNAME", "USERNAME_TAKEN", "DISCRIMINATOR_CHANGE_RATELIMITED"})
    void refusedNamesAreSaidBesideThem(ErrorType type) {
        ChangeUsernameViewModel model = name("stoatfriend");
        model.submit();
        account.security.refuse(type);
        assertThat(model.name().error().get()).isNotEmpty();
        assertThat(model.attempt().error().get()).isEmpty();
    }

    @Test
    void theNamesPasswordToo() {
        ChangeUsernameViewModel model = name("größe.日本-1");
        model.submit();
        account.security.refuse(ErrorType.INVALID_CREDENTIALS);
        assertThat(model.password().error().get()).isNotEmpty();
        assertThat(model.name().error().get()).isEmpty();
    }
}
