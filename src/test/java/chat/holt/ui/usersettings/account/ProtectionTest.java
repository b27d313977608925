package chat.holt.ui.usersettings.account;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.commands.FileCommands;
import chat.holt.fixtures.IdleCommands;
import chat.holt.fixtures.SampleStore;
import chat.holt.model.AccountSummary;
import chat.holt.model.ErrorType;
import chat.holt.model.MfaMethod;
import chat.holt.model.TotpSecret;
import chat.holt.threading.Task;
import chat.holt.ui.usersettings.AccountFixture;
import chat.holt.ui.usersettings.ScriptedSecurity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The page, its second factors, and the end of the account.
class ProtectionTest {
    private static final List<String> CODES = List.of("aaaaa-bbbbb", "ccccc-ddddd");

    private final AccountFixture account = new AccountFixture();
    private final List<String> written = new ArrayList<>();
    private final FileCommands files = new FileCommands() {
        @Override
        public Task<@Nullable Void> write(Path file, String text) {
            written.add(file + ": " + text);
            Task<@Nullable Void> done = new Task<>();
            done.succeed(null);
            return done;
        }
    };

    private AccountViewModel page(boolean mails) {
        return new AccountViewModel(
                account.store,
                IdleCommands.with(account.security, files),
                AccountFixture.instance(mails),
                account.toasts::add,
                account.copied::add);
    }

    private AccountViewModel open(boolean mails, boolean totp, boolean recovery) {
        AccountViewModel model = page(mails);
        arrive("me@stoat.example", totp, recovery);
        return model;
    }

    private void arrive(String email, boolean totp, boolean recovery) {
        account.security.succeed(new AccountSummary("ME", email, Map.of()));
        account.security.succeed(ScriptedSecurity.factors(totp, recovery));
    }

    @Test
    void theAddressIsVeiledUntilAskedFor() {
        AccountViewModel model = open(false, false, false);
        assertThat(model.email().getValue()).isEqualTo("m•••@stoat.example");
        model.emailShown().set(true);
        assertThat(model.email().getValue()).isEqualTo("me@stoat.example");
        model.copyId();
        assertThat(account.copied).containsExactly("ME");
    }

    @Test
    void failureToFetchIsSaidAndTriedAgain() {
        AccountViewModel model = page(false);
        account.security.fail(new IOException("offline"));
        assertThat(model.fetch().error().get()).isNotEmpty();
        assertThat(model.factors().get()).isNull();
        model.load();
        arrive("me@stoat.example", true, true);
        assertThat(model.factors().get()).isNotNull();
    }

    @Test
    void anAddressThatMustBeConfirmedIsAnnounced() {
        AccountViewModel model = open(true, false, false);
        change(model, "new@stoat.example");
        assertThat(model.notice().get()).contains("new@stoat.example").contains("link");
    }

    @Test
    void withoutMailsItIsInForceAtOnce() {
        AccountViewModel model = open(false, false, false);
        change(model, "new@stoat.example");
        assertThat(model.notice().get()).isEmpty();
        assertThat(account.toasts.getLast()).contains("new@stoat.example");
        arrive("new@stoat.example", false, false);
        assertThat(model.email().getValue()).startsWith("n•••");
    }

    private void change(AccountViewModel model, String address) {
        ChangeEmailViewModel change = model.changeEmail();
        change.email().text().set(address);
        change.confirmation().password().text().set("secret12");
        change.submit();
        account.security.succeed(null);
    }

    @Test
    void anAuthenticatorIsSetUpStepByStep() {
        TotpSetupViewModel setup = open(false, false, false).setUpTotp();
        setup.submit();
        assertThat(setup.step().get()).isEqualTo(TotpSetupViewModel.Step.IDENTITY);
        begin(setup);
        assertThat(setup.step().get()).isEqualTo(TotpSetupViewModel.Step.SCAN);
        assertThat(setup.groupedSecret()).isEqualTo("JBSW Y3DP EHPK 3PXP");
        assertThat(setup.address())
                .isEqualTo("otpauth://totp/stoat.example:me%230001?secret=JBSWY3DPEHPK3PXP"
                        + "&issuer=stoat.example&algorithm=SHA1&digits=6&period=30");
        setup.copySecret();
        assertThat(account.copied).containsExactly("JBSWY3DPEHPK3PXP");
        assertThat(setup.codes().codes()).as("not before it is on").isEmpty();

        setup.code().text().set("000 001");
        setup.submit();
        account.security.refuse(ErrorType.INVALID_TOKEN);
        assertThat(setup.code().error().get()).isNotEmpty();
        assertThat(setup.attempt().error().get()).isEmpty();
        setup.code().text().set("123 456");
        setup.submit();
        account.security.succeed(null);
        assertThat(setup.step().get()).isEqualTo(TotpSetupViewModel.Step.CODES);
        assertThat(setup.codes().codes()).isEqualTo(CODES);

        setup.submit();
        assertThat(setup.step().get()).as("they are not kept yet").isEqualTo(TotpSetupViewModel.Step.CODES);
        setup.codes().kept().set(true);
        setup.submit();
        assertThat(setup.step().get()).isEqualTo(TotpSetupViewModel.Step.DONE);
        assertThat(account.security.calls())
                .containsExactly(
                        "account",
                        "factors",
                        "renewCodes ticket1",
                        "beginTotp ticket2",
                        "enableTotp 000001",
                        "enableTotp 123456",
                        "account");
    }

    private void begin(TotpSetupViewModel setup) {
        setup.identity().answer().set("secret");
        setup.submit();
        account.security.succeed(CODES);
        account.security.succeed(new TotpSecret("JBSWY3DPEHPK3PXP", Map.of()));
    }

    @Test
    void aSetUpThatFailsLeavesItOff() {
        TotpSetupViewModel setup = open(false, false, false).setUpTotp();
        setup.identity().answer().set("wrong");
        setup.submit();
        assertThat(setup.identity().problem().get()).isNotEmpty();
        setup.identity().answer().set("secret");
        setup.submit();
        account.security.succeed(CODES);
        account.security.refuse(ErrorType.OPERATION_FAILED);
        assertThat(setup.attempt().error().get()).isNotEmpty();
        assertThat(setup.step().get()).isEqualTo(TotpSetupViewModel.Step.IDENTITY);
        assertThat(account.security.calls()).doesNotContain("enableTotp 123456");
    }

    @Test
    void turningItOff() {
        account.security.ways(MfaMethod.TOTP);
        AccountViewModel model = open(false, true, true);
        ProtectionViewModel off = model.turnOffTotp();
        assertThat(off.canSubmit().get()).isFalse();
        off.identity().answer().set("123456");
        off.submit();
        account.security.succeed(null);
        arrive("me@stoat.example", false, true);
        assertThat(account.security.calls()).contains("disableTotp ticket1");
        assertThat(model.factors().get().totpMfa()).isFalse();
    }

    @Test
    void codesAreShownAgainAndRenewed() {
        account.security.ways(MfaMethod.TOTP);
        AccountViewModel model = open(false, true, true);
        RecoveryCodesViewModel look = model.recoveryCodes(false);
        look.identity().answer().set("123456");
        look.submit();
        account.security.succeed(CODES);
        assertThat(look.shown().get()).isTrue();
        assertThat(look.canSubmit().getValue()).as("they can be shown again").isTrue();
        look.codes().copy();
        assertThat(account.copied).containsExactly("aaaaa-bbbbb\nccccc-ddddd");
        look.codes().save(Path.of("codes.txt"));
        assertThat(written).containsExactly("codes.txt: aaaaa-bbbbb\nccccc-ddddd\n");
        assertThat(account.toasts).noneMatch(text -> text.contains("aaaaa"));
        look.submit();
        assertThat(look.finished().get()).isTrue();

        arrive("me@stoat.example", true, true);
        RecoveryCodesViewModel renew = model.recoveryCodes(true);
        renew.identity().answer().set("123456");
        renew.submit();
        assertThat(account.security.calls().getLast()).startsWith("renewCodes");
        account.security.succeed(CODES);
        assertThat(renew.canSubmit().getValue()).as("new ones must be kept").isFalse();
        renew.codes().kept().set(true);
        assertThat(renew.canSubmit().getValue()).isTrue();
    }

    @Test
    void endingTheAccountSaysWhatItMeans() {
        AccountViewModel model = open(true, false, false);
        assertThat(model.end(EndAccountViewModel.Way.DISABLE).consequences()).noneMatch(text -> text.contains("own"));
        SampleStore.apply(
                account.store,
                "{'type':'ServerUpdate','id':'S','data':{'owner':'ME'},'clear':[]}",
                "{'type':'ChannelUpdate','id':'G','data':{'owner':'ME'},'clear':[]}");
        assertThat(model.end(EndAccountViewModel.Way.DELETE).consequences())
                .anyMatch(text -> text.contains("link"))
                .anyMatch(text -> text.contains("Stoats"))
                .anyMatch(text -> text.contains("Crew"));
        assertThat(open(false, false, false).end(EndAccountViewModel.Way.DELETE).consequences())
                .anyMatch(text -> text.contains("seven days"))
                .noneMatch(text -> text.contains("link"));
    }

    @Test
    void endingTheAccountTakesTheNameAndWhoYouAre() {
        EndAccountViewModel end = open(true, false, false).end(EndAccountViewModel.Way.DELETE);
        end.identity().answer().set("secret");
        end.typed().set("m");
        assertThat(end.canSubmit().get()).isFalse();
        end.typed().set("me ");
        end.submit();
        assertThat(account.security.calls().getLast()).isEqualTo("delete ticket1");
        account.security.succeed(null);
        assertThat(account.toasts.getLast()).contains("link");
        EndAccountViewModel disable = open(true, false, false).end(EndAccountViewModel.Way.DISABLE);
        disable.identity().answer().set("secret");
        disable.typed().set("me");
        disable.submit();
        assertThat(account.security.calls().getLast()).isEqualTo("disable ticket2");
    }
}
