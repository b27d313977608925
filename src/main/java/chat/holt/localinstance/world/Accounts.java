package chat.holt.localinstance.world;

import chat.holt.localinstance.http.ApiError;
import chat.holt.localinstance.storage.Doc;
import chat.holt.localinstance.storage.Documents;
import chat.holt.model.ErrorType;
import chat.holt.model.Ulid;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Accounts, sessions and second factors (`auth.md`).
public final class Accounts {
    private static final Pattern EMAIL = Pattern.compile("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$");

    /// Hosts of throw-away and example addresses.
    private static final Set<String> UNWELCOME =
            Set.of("example.com", "mailinator.com", "guerrillamail.com", "yopmail.com");

    private static final Duration TICKET_LIFE = Duration.ofMinutes(5);

    private final World world;
    private final Documents accounts;
    private final Documents sessions;
    private final Documents tickets;

    Accounts(World world) {
        this.world = world;
        accounts = new Documents(world.database(), "accounts");
        sessions = new Documents(world.database(), "sessions");
        tickets = new Documents(world.database(), "tickets");
    }

    /// Registers an account, verified at once because there is no mail. The id becomes the user's.
    public Doc create(String email, String password) {
        requireWelcome(email);
        Passwords.check(password);
        if (isTaken(email)) {
            throw ApiError.of(ErrorType.OPERATION_FAILED);
        }
        return create(world.ids().next(), email, password);
    }

    /// Registers an account under a chosen id without looking at the password's strength.
    public Doc create(String id, String email, String password) {
        Doc account = Doc.of("_id", id)
                .put("email", email)
                .put("email_key", emailKey(email))
                .put("password", Passwords.hash(password));
        accounts.put(id, account);
        return account;
    }

    /// `IncorrectData` when it is no address. Case, dots and what follows a plus do not tell addresses apart.
    private static String emailKey(String email) {
        if (!EMAIL.matcher(email).matches()) {
            throw ApiError.of(ErrorType.INCORRECT_DATA).with("with", "email");
        }
        String lower = email.toLowerCase(Locale.ROOT);
        int at = lower.indexOf('@');
        return lower.substring(0, at).replaceAll("\\+.*", "").replace(".", "") + lower.substring(at);
    }

    /// Whether somebody has this address; `IncorrectData` when it is none.
    public boolean isTaken(String email) {
        return accounts.first("email = ?", emailKey(email)) != null;
    }

    /// Refuses addresses of hosts where nobody lives: `IncorrectData` for none at all.
    public static void requireWelcome(String email) {
        String key = emailKey(email);
        if (UNWELCOME.contains(key.substring(key.indexOf('@') + 1))) {
            throw ApiError.unwelcome();
        }
    }

    public @Nullable Doc find(String id) {
        return accounts.find(id);
    }

    public void save(Doc account) {
        accounts.put(account.id(), account);
    }

    public void changeEmail(Doc account, String email) {
        save(account.put("email", email).put("email_key", emailKey(email)));
    }

    public void changePassword(Doc account, String password) {
        Passwords.check(password);
        save(account.put("password", Passwords.hash(password)));
    }

    /// First step of signing in: a session document, or `{result:"MFA"…}`, or `{result:"Disabled"…}`.
    public Doc login(String email, String password, String name) {
        Passwords.check(password);
        Doc account = accounts.first("email = ?", emailKey(email));
        if (account == null) {
            throw ApiError.invalidCredentials();
        }
        Doc lockout = account.doc("lockout");
        Instant until = lockout == null ? null : lockout.time("expiry");
        if (until != null && until.isAfter(world.now())) {
            throw ApiError.of(ErrorType.LOCKED_OUT);
        }
        if (!Passwords.matches(password, account.text("password"))) {
            countFailure(account);
            throw ApiError.invalidCredentials();
        }
        if (account.has("lockout")) {
            save(account.remove("lockout"));
        }
        if (!methods(account).contains("Password")) {
            Doc ticket = newTicket(account, false);
            Doc mfa = account.nested("mfa");
            ticket.put("last_totp_code", Totp.code(mfa.nested("totp").text("secret"), world.now()));
            tickets.put(ticket.id(), ticket);
            return Doc.of("result", "MFA").put("ticket", ticket.text("token")).put("allowed_methods", methods(account));
        }
        return enter(account, name);
    }

    /// Second step of signing in.
    public Doc login(String ticketToken, @Nullable Doc response, String name) {
        Doc ticket = findTicket(ticketToken);
        if (ticket == null) {
            throw ApiError.invalidToken();
        }
        Doc account = World.found(find(ticket.text("account_id")));
        if (!ticket.flag("authorised")) {
            if (response == null) {
                throw ApiError.invalidToken();
            }
            verify(account, response, ticket);
        }
        return enter(account, name);
    }

    private Doc enter(Doc account, String name) {
        if (account.flag("disabled")) {
            return Doc.of("result", "Disabled").put("user_id", account.id());
        }
        return Doc.of("result", "Success").merge(newSession(account.id(), name));
    }

    public Doc newSession(String user, String name) {
        String id = world.ids().next();
        Doc session = Doc.of("_id", id)
                .put("user_id", user)
                .put("token", world.ids().token())
                .put("name", name)
                .put("last_seen", world.now());
        sessions.put(id, session);
        return session;
    }

    private void countFailure(Doc account) {
        Doc lockout = account.nested("lockout");
        long attempts = lockout.number("attempts") + 1;
        lockout.put("attempts", attempts);
        if (attempts >= 3) {
            Duration wait =
                    attempts == 3 ? Duration.ofMinutes(1) : attempts == 4 ? Duration.ofMinutes(5) : Duration.ofHours(1);
            lockout.put("expiry", world.now().plus(wait));
        }
        save(account);
        world.database().checkpoint();
    }

    /// `InvalidCredentials` unless it is the account's password.
    public void requirePassword(Doc account, String password) {
        if (!Passwords.matches(password, account.text("password"))) {
            throw ApiError.invalidCredentials();
        }
    }

    /// The ways to prove who one is: `Password`, or with an authenticator `Totp` and as long as codes remain
    /// `Recovery`.
    public static List<String> methods(Doc account) {
        if (!hasTotp(account)) {
            return List.of("Password");
        }
        var methods = new ArrayList<>(List.of("Totp"));
        Doc mfa = account.doc("mfa");
        if (mfa != null && !mfa.texts("recovery_codes").isEmpty()) {
            methods.add("Recovery");
        }
        return methods;
    }

    public static boolean hasTotp(Doc account) {
        Doc mfa = account.doc("mfa");
        Doc totp = mfa == null ? null : mfa.doc("totp");
        return totp != null && totp.flag("enabled");
    }

    /// Checks an answer to a second-factor question; a recovery code is used up. `DisallowedMFAMethod`,
    /// `InvalidToken` or `InvalidCredentials` otherwise.
    public void verify(Doc account, Doc response, @Nullable Doc ticket) {
        String method = response.has("password") ? "Password" : response.has("totp_code") ? "Totp" : "Recovery";
        if (!methods(account).contains(method)) {
            throw ApiError.of(ErrorType.DISALLOWED_MFA_METHOD);
        }
        Doc mfa = account.nested("mfa");
        switch (method) {
            case "Password" -> requirePassword(account, response.text("password"));
            case "Totp" -> {
                String code = response.text("totp_code");
                String now = Totp.code(mfa.nested("totp").text("secret"), world.now());
                if (!code.equals(now) && (ticket == null || !code.equals(ticket.find("last_totp_code")))) {
                    throw ApiError.invalidToken();
                }
            }
            default -> {
                List<String> codes = mfa.texts("recovery_codes");
                if (!codes.remove(response.text("recovery_code", ""))) {
                    throw ApiError.invalidToken();
                }
                mfa.put("recovery_codes", codes);
                save(account);
            }
        }
    }

    /// Makes a new authenticator secret that waits to be confirmed.
    public String prepareTotp(Doc account) {
        String secret = Totp.newSecret();
        account.nested("mfa").put("totp", Doc.of("secret", secret).put("enabled", false));
        save(account);
        return secret;
    }

    /// Turns the authenticator on: `OperationFailed` without a waiting secret, `InvalidToken` for a wrong code.
    public void enableTotp(Doc account, @Nullable String code) {
        Doc totp = account.nested("mfa").doc("totp");
        if (code == null) {
            throw ApiError.invalidToken();
        }
        if (totp == null || totp.flag("enabled")) {
            throw ApiError.of(ErrorType.OPERATION_FAILED);
        }
        if (!code.equals(Totp.code(totp.text("secret"), world.now()))) {
            throw ApiError.invalidToken();
        }
        totp.put("enabled", true);
        save(account);
    }

    public Doc newTicket(Doc account, boolean validated) {
        String id = world.ids().next();
        Doc ticket = Doc.of("_id", id)
                .put("account_id", account.id())
                .put("token", world.ids().token())
                .put("validated", validated)
                .put("authorised", false)
                .putNull("last_totp_code");
        tickets.put(id, ticket);
        return ticket;
    }

    /// A ticket that has not run out, or null.
    public @Nullable Doc findTicket(String token) {
        tickets.deleteWhere("id < ?", Ulid.floor(world.now().minus(TICKET_LIFE)));
        return tickets.first("token = ?", token);
    }

    /// Forgets a ticket, also when what it was for is refused then.
    public void useUp(Doc ticket) {
        tickets.delete(ticket.id());
        world.database().checkpoint();
    }

    public @Nullable Doc findSession(String id) {
        return sessions.find(id);
    }

    public @Nullable Doc findSessionByToken(String token) {
        return sessions.first("token = ?", token);
    }

    public List<Doc> sessionsOf(String user) {
        return sessions.where("user = ? ORDER BY id", user);
    }

    public void saveSession(Doc session) {
        sessions.put(session.id(), session);
    }

    /// Ends a session; its sockets are told to log out, the user's others that it is gone.
    public void revoke(Doc session) {
        sessions.delete(session.id());
        world.events()
                .toUser(
                        session.text("user_id"),
                        Events.event("DeleteSession")
                                .put("user_id", session.text("user_id"))
                                .put("session_id", session.id()));
    }

    /// Ends all sessions of a user except perhaps one.
    public void revokeAll(String user, @Nullable String except) {
        for (Doc session : sessionsOf(user)) {
            if (!session.id().equals(except)) {
                sessions.delete(session.id());
            }
        }
        Doc event = Events.event("DeleteAllSessions").put("user_id", user);
        if (except == null) {
            event.putNull("exclude_session_id");
        } else {
            event.put("exclude_session_id", except);
        }
        world.events().toUser(user, event);
    }

    /// The user a token stands for, as session first, then as bot; null when neither or when onboarding is
    /// unfinished.
    public @Nullable Identity identify(String token) {
        Doc session = findSessionByToken(token);
        if (session != null) {
            Doc user = world.users().find(session.text("user_id"));
            return user == null ? null : new Identity(user, session);
        }
        Doc bot = world.bots().first("token = ?", token);
        Doc user = bot == null ? null : world.users().find(bot.id());
        return user == null ? null : new Identity(user, null);
    }

    /// Who a token stands for; bots have no session.
    public record Identity(Doc user, @Nullable Doc session) {}
}
