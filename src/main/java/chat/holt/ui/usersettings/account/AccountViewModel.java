package chat.holt.ui.usersettings.account;

import chat.holt.commands.Attempt;
import chat.holt.commands.Commands;
import chat.holt.commands.SecurityCommands;
import chat.holt.i18n.Text;
import chat.holt.model.MultiFactorStatus;
import chat.holt.model.RootConfig;
import chat.holt.model.User;
import chat.holt.store.Store;
import chat.holt.ui.kit.settings.SettingsPage;
import java.net.URI;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// Who you are to the instance, and what protects the account (`rest.md §2, §4`). Address and second factors are
/// fetched when the page opens and after each change.
public final class AccountViewModel implements SettingsPage {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);

    private final Store store;
    private final Commands commands;
    private final RootConfig instance;
    private final Consumer<String> toast;
    private final Consumer<String> clipboard;
    private final ReadOnlyStringWrapper email = new ReadOnlyStringWrapper("");
    private final BooleanProperty emailShown = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable MultiFactorStatus> factors = new ReadOnlyObjectWrapper<>();
    private final Attempt fetch = new Attempt();

    /// @param toast shows a short text when something is done
    /// @param clipboard takes what the user copies
    public AccountViewModel(
            Store store, Commands commands, RootConfig instance, Consumer<String> toast, Consumer<String> clipboard) {
        this.store = store;
        this.commands = commands;
        this.instance = instance;
        this.toast = toast;
        this.clipboard = clipboard;
        load();
    }

    /// Yourself; null before the first snapshot.
    ObservableValue<@Nullable User> me() {
        return store.me();
    }

    /// The day the account was made.
    static String created(User user) {
        return Text.of("account.created", DAY.format(user.createdAt().atZone(ZoneId.systemDefault())));
    }

    /// The address, or as little of it as tells whose it is; empty until it is known.
    ObservableValue<String> email() {
        return Bindings.createStringBinding(
                () -> emailShown.get() ? email.get() : veiled(email.get()), email, emailShown);
    }

    /// Whether the address is written out.
    BooleanProperty emailShown() {
        return emailShown;
    }

    /// What is to be done for a change to take effect; empty for nothing.
    ReadOnlyStringProperty notice() {
        return notice.getReadOnlyProperty();
    }

    /// Second factors; null until they are known.
    ReadOnlyObjectProperty<@Nullable MultiFactorStatus> factors() {
        return factors.getReadOnlyProperty();
    }

    /// How fetching goes.
    Attempt fetch() {
        return fetch;
    }

    /// Fetches address and second factors.
    void load() {
        fetch.run(
                () -> security().load().then(account -> {
                    email.set(account.email());
                    return security().loadFactors();
                }),
                factors::set);
    }

    void copyId() {
        clipboard.accept(store.myId());
        toast.accept(Text.of("account.id.copied"));
    }

    ChangeEmailViewModel changeEmail() {
        return new ChangeEmailViewModel(security(), email.get(), this::emailChanged);
    }

    /// What happens after another address was given.
    String emailHint() {
        return Text.of(instance.features().email() ? "account.email.hint.mail" : "account.email.hint");
    }

    ChangePasswordViewModel changePassword() {
        return new ChangePasswordViewModel(security(), toast);
    }

    ChangeUsernameViewModel changeUsername() {
        return new ChangeUsernameViewModel(store, security(), toast);
    }

    TotpSetupViewModel setUpTotp() {
        User me = store.me().get();
        return new TotpSetupViewModel(security(), codes(), issuer(), me == null ? "" : me.tag(), this::load);
    }

    ProtectionViewModel turnOffTotp() {
        return new ProtectionViewModel(security(), ticket -> security().disableTotp(ticket), () -> {
            toast.accept(Text.of("account.totp.off.done"));
            load();
        });
    }

    /// @param renew makes new codes, which ends the old ones
    RecoveryCodesViewModel recoveryCodes(boolean renew) {
        return new RecoveryCodesViewModel(security(), codes(), renew, this::load);
    }

    EndAccountViewModel end(EndAccountViewModel.Way way) {
        return new EndAccountViewModel(
                store, security(), way, instance.features().email(), toast);
    }

    private RecoveryCodes codes() {
        return new RecoveryCodes(commands.files(), clipboard, toast);
    }

    /// Whom an authenticator names.
    private String issuer() {
        String host = URI.create(instance.appUrl()).getHost();
        return host == null ? "Stoat" : host;
    }

    private void emailChanged(String address) {
        if (instance.features().email()) {
            notice.set(Text.of("account.email.sent", address));
        } else {
            notice.set("");
            toast.accept(Text.of("account.email.done", address));
        }
        load();
    }

    private SecurityCommands security() {
        return commands.security();
    }

    /// "a•••@stoat.example".
    private static String veiled(String address) {
        int at = address.indexOf('@');
        return at < 1
                ? address
                : address.substring(0, address.offsetByCodePoints(0, 1)) + "•••" + address.substring(at);
    }

    @Override
    public void close() {}
}
