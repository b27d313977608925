package chat.holt.ui.login;

import chat.holt.commands.AccountCommands;
import chat.holt.commands.Credentials;
import chat.holt.commands.Failure;
import chat.holt.commands.Instance;
import chat.holt.commands.SignInStep;
import chat.holt.i18n.Text;
import chat.holt.model.MfaMethod;
import chat.holt.threading.Task;
import chat.holt.ui.kit.FormField;
import chat.holt.ui.kit.identity.EntryRules;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The way into an account (`auth.md §3–6`). One page after the other asks for what is needed; whatever is typed stays
/// when something fails or one goes back.
public final class WelcomeViewModel {

    /// Address of the official instance, as one types it.
    public static final String OFFICIAL = "stoat.chat";

    enum Choice {
        OFFICIAL,
        OTHER
    }

    enum Page {
        SIGN_IN,
        BOT,
        REGISTER,
        RESET,
        /// A message with a link was sent.
        SENT,
        SECOND_FACTOR,
        USERNAME,
        DISABLED
    }

    private final AccountCommands accounts;
    private final Consumer<URI> browser;
    private final Entered done;
    private final Runnable tryOut;
    private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(this, "choice", Choice.OFFICIAL);
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(this, "page", Page.SIGN_IN);
    private final ObjectProperty<MfaMethod> method = new SimpleObjectProperty<>(this, "method", MfaMethod.TOTP);
    private final ReadOnlyObjectWrapper<@Nullable Instance> instance = new ReadOnlyObjectWrapper<>(this, "instance");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper(this, "notice", "");
    private final FormField address = new FormField();
    private final FormField email = new FormField();
    private final FormField password = new FormField();
    private final FormField invite = new FormField();
    private final FormField code = new FormField();
    private final FormField username = new FormField();
    private final FormField botToken = new FormField();
    private @Nullable Runnable leave;
    private List<MfaMethod> methods = List.of();
    private String ticket = "";
    private @Nullable Credentials unnamed;

    /// @param browser opens a page of the instance
    /// @param done is told once one is in
    /// @param tryOut opens the built-in instance
    public WelcomeViewModel(AccountCommands accounts, Consumer<URI> browser, Entered done, Runnable tryOut) {
        this.accounts = accounts;
        this.browser = browser;
        this.done = done;
        this.tryOut = tryOut;
        choice.subscribe((old, now) -> forget());
        address.text().subscribe((old, now) -> forget());
    }

    ObjectProperty<Choice> choice() {
        return choice;
    }

    ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    /// How to prove oneself a second time; one of [#methods].
    ObjectProperty<MfaMethod> method() {
        return method;
    }

    List<MfaMethod> methods() {
        return methods;
    }

    /// The instance once it has answered; null after another was chosen.
    ReadOnlyObjectProperty<@Nullable Instance> instance() {
        return instance.getReadOnlyProperty();
    }

    /// The name of the instance's computer; empty while none is found.
    String host() {
        Instance found = instance.get();
        return found == null ? "" : found.api().getHost();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// What went wrong that belongs to no field; empty for nothing.
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// Something to know before going on; empty for nothing.
    ReadOnlyStringProperty notice() {
        return notice.getReadOnlyProperty();
    }

    FormField address() {
        return address;
    }

    FormField email() {
        return email;
    }

    FormField password() {
        return password;
    }

    FormField invite() {
        return invite;
    }

    FormField code() {
        return code;
    }

    FormField username() {
        return username;
    }

    FormField botToken() {
        return botToken;
    }

    /// Says something on the first page, such as that one was signed out.
    public void announce(String text) {
        notice.set(text);
    }

    /// Fills in how one signed in before.
    ///
    /// @param api base URL of the instance's API
    /// @param knownEmail null where it is not known
    public void comeBack(URI api, @Nullable String knownEmail) {
        choice.set(OFFICIAL.equals(api.getHost()) ? Choice.OFFICIAL : Choice.OTHER);
        address.text().set(choice.get() == Choice.OTHER ? api.toString() : "");
        email.text().set(Objects.requireNonNullElse(knownEmail, ""));
    }

    /// Lets one go back to where one was instead of signing in.
    public void offerReturn(Runnable action) {
        leave = action;
    }

    boolean canLeave() {
        return leave != null;
    }

    void leave() {
        if (leave != null) {
            leave.run();
        }
    }

    void go(Page next) {
        problem.set("");
        notice.set("");
        page.set(next);
        if (next == Page.REGISTER) {
            // What is asked for depends on the instance.
            discover(found -> {});
        }
    }

    /// Whether this page can only be done in the instance's own web page.
    boolean needsWeb() {
        Instance found = instance.get();
        return found != null && found.captcha() && (page.get() == Page.REGISTER || page.get() == Page.RESET);
    }

    void openWeb() {
        Instance found = instance.get();
        if (found != null && !found.config().appUrl().isEmpty()) {
            browser.accept(URI.create(found.config().appUrl()));
        }
    }

    void tryOut() {
        tryOut.run();
    }

    /// Does what the page is for, after looking at what was entered.
    void submit() {
        if (busy.get()) {
            return;
        }
        problem.set("");
        notice.set("");
        switch (page.get()) {
            case SIGN_IN -> {
                if (all(emailEntered(), password.require(Text.of("login.passwordNeeded")))) {
                    discover(found -> step(
                            accounts.login(found, email.value(), password.text().get())));
                }
            }
            case BOT -> {
                if (botToken.require(Text.of("login.tokenNeeded"))) {
                    discover(found -> finish(accounts.loginBot(found, botToken.value())));
                }
            }
            case REGISTER -> {
                if (all(emailEntered(), newPasswordEntered(), inviteEntered())) {
                    discover(found -> {
                        if (!needsWeb() && inviteEntered()) {
                            step(accounts.register(
                                    found, email.value(), password.text().get(), inviteOrNull()));
                        }
                    });
                }
            }
            case RESET -> {
                if (emailEntered()) {
                    discover(found -> {
                        if (!needsWeb()) {
                            reset(found);
                        }
                    });
                }
            }
            case SECOND_FACTOR -> {
                if (code.require(Text.of("login.codeNeeded"))) {
                    Instance found = Objects.requireNonNull(instance.get());
                    step(accounts.confirm(found, ticket, method.get(), code.value()));
                }
            }
            case USERNAME -> {
                if (username.require(Text.of("login.usernameNeeded"))) {
                    finish(accounts.chooseUsername(Objects.requireNonNull(unnamed), username.value()));
                }
            }
            case SENT, DISABLED -> go(Page.SIGN_IN);
        }
    }

    /// Sends the verification message again.
    void resend() {
        Instance found = instance.get();
        if (found != null) {
            follow(accounts.resendVerification(found, email.value()))
                    .onSuccess(nothing -> notice.set(Text.of("login.sentAgain")));
        }
    }

    private void reset(Instance found) {
        follow(accounts.requestPasswordReset(found, email.value())).onSuccess(nothing -> {
            page.set(Page.SENT);
            notice.set(
                    found.config().features().email()
                            ? Text.of("login.resetSent", email.value())
                            : Text.of("login.noMail"));
        });
    }

    /// Finds the chosen instance, or uses what was found before.
    private void discover(Consumer<Instance> next) {
        Instance known = instance.get();
        if (known != null) {
            next.accept(known);
            return;
        }
        boolean other = choice.get() == Choice.OTHER;
        if (other && !address.require(Text.of("login.addressNeeded"))) {
            return;
        }
        follow(accounts.discover(other ? address.value() : OFFICIAL)).onSuccess(found -> {
            instance.set(found);
            next.accept(found);
        });
    }

    private void step(Task<SignInStep> task) {
        follow(task).onSuccess(step -> {
            switch (step) {
                case SignInStep.Done(var credentials) -> enter(credentials);
                case SignInStep.SecondFactor(var newTicket, var newMethods) -> {
                    ticket = newTicket;
                    methods = newMethods;
                    method.set(
                            newMethods.isEmpty()
                                    ? MfaMethod.TOTP
                                    : newMethods.contains(MfaMethod.TOTP) ? MfaMethod.TOTP : newMethods.getFirst());
                    page.set(Page.SECOND_FACTOR);
                }
                case SignInStep.ChooseUsername(var credentials) -> {
                    unnamed = credentials;
                    page.set(Page.USERNAME);
                }
                case SignInStep.VerifyEmail(var sentTo) -> {
                    page.set(Page.SENT);
                    notice.set(Text.of("login.verifySent", sentTo));
                }
                case SignInStep.Disabled disabled -> page.set(Page.DISABLED);
            }
        });
    }

    private void finish(Task<Credentials> task) {
        follow(task).onSuccess(this::enter);
    }

    private void enter(Credentials credentials) {
        boolean byEmail = !credentials.bot() && !email.value().isEmpty();
        done.accept(Objects.requireNonNull(instance.get()), credentials, byEmail ? email.value() : null);
    }

    private <T extends @Nullable Object> Task<T> follow(Task<T> task) {
        busy.set(true);
        return task.onFailure(failure -> tell(Failure.of(failure))).onDone(() -> busy.set(false));
    }

    /// Puts the sentence beside the field it is about, if this page has that field.
    private void tell(Failure failure) {
        FormField field = failure instanceof Failure.Invalid(var type, var place, var text)
                ? switch (place) {
                    case ADDRESS -> choice.get() == Choice.OTHER ? address : null;
                    case EMAIL -> page.get() == Page.SIGN_IN || page.get() == Page.REGISTER ? email : null;
                    case PASSWORD -> page.get() == Page.SIGN_IN || page.get() == Page.REGISTER ? password : null;
                    case CODE -> code;
                    case USERNAME -> username;
                    case INVITE -> invite;
                    case NAME, NONE -> null;
                }
                : failure instanceof Failure.SignedOut && page.get() == Page.BOT ? botToken : null;
        if (field == null) {
            problem.set(failure.text());
        } else {
            field.fail(field == botToken ? Text.of("login.tokenRefused") : failure.text());
        }
    }

    /// Looks at every entry, so that all complaints show at once.
    private static boolean all(Boolean... entries) {
        return !List.of(entries).contains(false);
    }

    private boolean emailEntered() {
        if (!email.require(Text.of("login.emailNeeded"))) {
            return false;
        }
        email.fail(EntryRules.email(email.value()));
        return email.error().get().isEmpty();
    }

    private boolean newPasswordEntered() {
        if (!password.require(Text.of("login.passwordNeeded"))) {
            return false;
        }
        password.fail(EntryRules.password(password.text().get()));
        return password.error().get().isEmpty();
    }

    private boolean inviteEntered() {
        Instance found = instance.get();
        return found == null
                || !found.config().features().inviteOnly()
                || invite.require(Text.of("login.inviteNeeded"));
    }

    private @Nullable String inviteOrNull() {
        return invite.value().isEmpty() ? null : invite.value();
    }

    private void forget() {
        instance.set(null);
    }
}
